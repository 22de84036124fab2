/* SPDX-License-Identifier: MIT */
/* Features of tokens: what the tagger's weights are given to. */
#ifndef WIREDESK_FEATURES_H
#define WIREDESK_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "clues.h"

/* The most features of a token. */
enum { FEATURES_MOST = 96 };

/* The feature of a template, told by its number, with a value. */
static inline uint32_t features_hash(uint32_t template, uint64_t value)
{
    uint64_t hash = (value + template * 0xD6E8FEB86659FD93u) * 0x9E3779B97F4A7C15u;
    return (uint32_t)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u >> 32);
}

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
