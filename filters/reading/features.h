/* SPDX-License-Identifier: MIT */
/* Features of tokens: what the tagger's weights are given to. */
#ifndef WIREDESK_FEATURES_H
#define WIREDESK_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "clues.h"

/* The most features of a token. */
enum { FEATURES_MOST = 96 };

/* A candidate: a part of a sentence that may hold names: tokens first..last. It begins and ends
 * with a capitalized token or a number beside one; no two capitalized tokens in it are more than a
 * few tokens apart. */
struct candidate {
    size_t first;
    size_t last;
};

/* The first candidate at or behind the token `from`; gives back false if there is none. */
bool features_candidate(struct sentence *sentence, size_t from, struct candidate *candidate);

/* Looks at the tokens of a candidate and those around it, which features_of() asks for. */
void features_prepare(struct sentence *sentence, const struct candidate *candidate);

/* Writes the features of the token `at` of the candidate, hashes of 32 bits, to `out` (room for
 * FEATURES_MOST), and gives back how many there are. The first *lexical of them tell what word it
 * is: the trainer leaves them out now and then, so that the others are learned too. */
size_t features_of(const struct sentence *sentence, const struct candidate *candidate, size_t at,
                   uint32_t *out, size_t *lexical);

#endif
