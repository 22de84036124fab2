/* SPDX-License-Identifier: MIT */
/* The scores of a token by its sentence: sums of the weights of its features. Sums of groups of
 * features are kept for when what they depend on comes again, as most words do. */
#ifndef WIREDESK_SCORES_H
#define WIREDESK_SCORES_H

#include "features.h"
#include "tagger.h"

/* Has to be called before the scores of a sentence's tokens are asked for, once it was looked at.
 */
void scores_begin(void);

/* Adds to the scores of the token with these surroundings what can be kept, and what can't: the
 * features of FEATURES_REST. */
void scores_add(const struct surroundings *around, struct tag_scores *scores);
void scores_add_rest(const struct surroundings *around, struct tag_scores *scores);

#endif
