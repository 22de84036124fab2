/* SPDX-License-Identifier: MIT */
/* The scores of tokens by their sentence: sums of the weights of their features. Sums of groups of
 * features are kept for when what they depend on comes again, as most words do. */
#ifndef WIREDESK_SCORES_H
#define WIREDESK_SCORES_H

#include "decoding.h"
#include "features.h"

/* Sets the scores of `count` tokens with these surroundings to what can be kept. Tokens that are
 * given together cost less than one after the other: what is in no cache of the processor is waited
 * for only once. */
void scores_set(const struct surroundings *around, size_t count, struct tag_scores *scores);

/* Adds to the scores of a candidate's tokens, at most DECODING_MOST, what can't be kept: the
 * features of FEATURES_REST. */
void scores_add_rest(const struct surroundings *around, size_t count, struct tag_scores *scores);

#endif
