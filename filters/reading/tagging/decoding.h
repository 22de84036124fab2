/* SPDX-License-Identifier: MIT */
/* Finds the sequence of tags of a candidate's tokens with the highest sum of scores and steps
 * (reading/tagging/tagger.h), exactly (Viterbi 1967), and how far it is ahead of all others: by
 * max-marginals, the best sum of any sequence that has a certain tag at a certain token, made of
 * the best before that token and the best behind it. */
#ifndef WIREDESK_DECODING_H
#define WIREDESK_DECODING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tagger.h"

/* The most tokens of a sequence. */
enum { DECODING_MOST = 64 };

/* Sets tags[0..count) to the best sequence for the `count` tokens, at most DECODING_MOST. */
void decoding_find(const struct tag_scores *scores, size_t count, uint8_t *tags);

/* The same, if a different tag at any token would make the sum smaller by more than `margin`, at
 * most 8000. Else false, and the tags are meaningless. */
bool decoding_decide(const struct tag_scores *scores, size_t count, int16_t margin, uint8_t *tags);

#endif
