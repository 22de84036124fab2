/* SPDX-License-Identifier: MIT */
/* The scores of tokens by their sentence: sums of the weights of their features. The sums of groups
 * of features are cached, since most words come again. */
#ifndef WIREDESK_SCORES_H
#define WIREDESK_SCORES_H

#include "decoding.h"
#include "features.h"

/* Sets the scores of `count` tokens to the sums of all groups but FEATURES_REST. Many tokens at
 * once cost less than one by one: their cache misses overlap. */
void scores_set(const struct surroundings *around, size_t count, struct tag_scores *scores);

/* Adds the features of FEATURES_REST, which are not cached, to the scores of a candidate's tokens,
 * at most DECODING_MOST. */
void scores_add_rest(const struct surroundings *around, size_t count, struct tag_scores *scores);

#endif
