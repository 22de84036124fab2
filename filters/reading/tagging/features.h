/* SPDX-License-Identifier: MIT */
/* Features of tokens, which the tagger has weights for. */
#ifndef WIREDESK_FEATURES_H
#define WIREDESK_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "candidates.h"
#include "clues.h"

/* The most features of a token. */
enum { FEATURES_MOST = 64 };

/* The feature, a hash, of a template's number and a value. */
static inline uint32_t features_hash(uint32_t template, uint64_t value)
{
    uint64_t hash = (value + template * 0xD6E8FEB86659FD93u) * 0x9E3779B97F4A7C15u;
    return (uint32_t)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u >> 32);
}

/* Fills in the clues of the candidate's tokens and of those around it: features are made of them.
 */
void features_prepare(struct sentence *sentence, const struct candidate *candidate);

/* All that the features of a token are made of. */
struct surroundings {
    const char *text;
    const struct token *token;
    const struct clue *here, *left, *right, *left2, *right2; /* never NULL */
    uint32_t kind; /* bits: the first token of its sentence; a sentence in capitals; one printed as
                      a headline */
    uint32_t spaced; /* bits: a blank before it; one behind it */
    /* The run of adjacent capitalized tokens that it stands in: its ends, the tokens beside it, how
     * many of its tokens stand before this one and behind it, and what lists say about those. */
    const struct clue *first, *last, *before, *after;
    uint32_t place, rest;
    uint32_t bits_before, bits_behind;
    uint32_t where; /* length of the run and place in it, as one number */
};

/* Sets around[0..n) to the surroundings of the n tokens of a candidate that features_prepare() has
 * seen. They point into the sentence. */
void features_surroundings(const struct sentence *sentence, const struct candidate *candidate,
                           struct surroundings *around);

/* Features are made in groups, whose sums of weights are cached: what the features of any group but
 * the last depend on fits into a number (features_keys()). */
enum features_group {
    FEATURES_WORD, /* of the word itself */
    FEATURES_LEFT, /* of what stands beside it */
    FEATURES_RIGHT,
    FEATURES_LEFT2,
    FEATURES_RIGHT2,
    FEATURES_SHAPES,
    FEATURES_FIRST, /* of the run's first token and the one before it: of tokens behind the first,
                       which has these among its own */
    FEATURES_BEFORE,
    FEATURES_LAST, /* of the run's last token and the one behind it: of tokens before the last */
    FEATURES_AFTER,
    FEATURES_REST,
    FEATURES_GROUPS
};

/* Whether a token with these surroundings has features of the group. */
static inline bool features_has(enum features_group group, const struct surroundings *around)
{
    switch (group) {
    case FEATURES_FIRST:
    case FEATURES_BEFORE: return around->place > 0;
    case FEATURES_LAST:
    case FEATURES_AFTER: return around->rest > 0;
    default: return true;
    }
}

/* Writes the features of a group that the token has to `out`, which has room for FEATURES_MOST;
 * returns how many there are. */
size_t features_of(enum features_group group, const struct surroundings *around, uint32_t *out);

/* How many features, the first ones of FEATURES_WORD, tell which word it is. The trainer leaves
 * them out now and then, so that the others are learned, too. */
size_t features_lexical(const struct surroundings *around);

/* The key of a group's features: equal keys mean equal features, as long as words keep their
 * numbers (clues_round()). */
struct features_key {
    uint64_t number; /* the group in the bits from FEATURES_KEY_BITS on; never FEATURES_NO_KEY */
    bool lasting;    /* the word has a number; without one, words with different features share this
                        key */
};
enum { FEATURES_KEY_BITS = 60 };
#define FEATURES_NO_KEY UINT64_MAX

/* Writes the keys of all groups but the last that the token has features of; returns how many there
 * are. */
size_t features_keys(const struct surroundings *around,
                     struct features_key keys[static FEATURES_REST]);

#endif
