/* SPDX-License-Identifier: MIT */
/* Finds the best tags of the tokens of a candidate by their scores (reading/tagging/tagger.h),
 * exactly (Viterbi 1967), and how far they are ahead of all others (max-marginals: the best score
 * of any tags with a certain one is that of what is before it and of what is behind it). */
#ifndef WIREDESK_DECODING_H
#define WIREDESK_DECODING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tagger.h"

/* The most tokens in a row. */
enum { DECODING_MOST = 64 };

/* Sets the best tags for `count` tokens in a row. */
void decoding_find(const struct tag_scores *scores, size_t count, uint8_t *tags);

/* The same, if any other tag of any token would make the sum of all scores smaller by more than
 * `margin`, at most 8000; if not, gives back false, and tags that mean nothing. */
bool decoding_decide(const struct tag_scores *scores, size_t count, int16_t margin, uint8_t *tags);

#endif
