/* SPDX-License-Identifier: MIT */
/* Features of tokens: what the tagger's weights are given to. */
#ifndef WIREDESK_FEATURES_H
#define WIREDESK_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "candidates.h"
#include "clues.h"

/* The most features of a token. */
enum { FEATURES_MOST = 64 };

/* The feature of a template, told by its number, with a value. */
static inline uint32_t features_hash(uint32_t template, uint64_t value)
{
    uint64_t hash = (value + template * 0xD6E8FEB86659FD93u) * 0x9E3779B97F4A7C15u;
    return (uint32_t)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u >> 32);
}

/* Looks at the tokens of a candidate and those around it, which features are made of. */
void features_prepare(struct sentence *sentence, const struct candidate *candidate);

/* What the features of a token are made of. */
struct surroundings {
    const char *text;
    const struct token *token;
    const struct clue *here, *left, *right, *left2, *right2; /* never NULL */
    uint32_t kind;   /* first token of its sentence, sentence in capitals, or of a headline: bits */
    uint32_t spaced; /* blanks on either side: bits */
    /* The run of capitalized tokens side by side that it stands in: its ends, what is beside them,
     * how many of its tokens are before and behind this one, and bits of lists of those. */
    const struct clue *first, *last, *before, *after;
    uint32_t place, rest;
    uint32_t bits_before, bits_behind;
    uint32_t where; /* length and place as one number */
};

/* Sets the surroundings of all tokens of a candidate that is prepared: `around` has room for them.
 * They point into the sentence. */
void features_surroundings(const struct sentence *sentence, const struct candidate *candidate,
                           struct surroundings *around);

/* Features are made in groups. Those of all but the last depend on so little that it is told by a
 * number. */
enum features_group {
    FEATURES_WORD, /* of the word itself */
    FEATURES_LEFT, /* of what stands beside it */
    FEATURES_RIGHT,
    FEATURES_LEFT2,
    FEATURES_RIGHT2,
    FEATURES_SHAPES,
    FEATURES_FIRST, /* of what begins the run, and stands before that: of tokens that don't */
    FEATURES_BEFORE,
    FEATURES_LAST, /* of what ends the run, and stands behind that: of tokens that don't */
    FEATURES_AFTER,
    FEATURES_REST,
    FEATURES_GROUPS
};

/* Whether a token in that place of its run has features of the group. */
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

/* Writes the features of a group that it has, hashes of 32 bits, to `out` (room for FEATURES_MOST),
 * and gives back how many there are. */
size_t features_of(enum features_group group, const struct surroundings *around, uint32_t *out);

/* How many of the features of FEATURES_WORD, the first, tell which word it is: the trainer leaves
 * them out now and then, so that the others are learned too. */
size_t features_lexical(const struct surroundings *around);

/* What tells what the features of a group depend on from all else that features of any group do, as
 * long as words keep their numbers (reading/tagging/clues.h). */
struct features_key {
    uint64_t number; /* its upper bits are the group; never FEATURES_NO_KEY */
    bool lasting;    /* whether the word has a number; if not, the same key may be of another */
};
enum { FEATURES_KEY_BITS = 60 };
#define FEATURES_NO_KEY UINT64_MAX

/* Writes the keys of all groups but the last that the token has features of, and gives back how
 * many those are. */
size_t features_keys(const struct surroundings *around,
                     struct features_key keys[static FEATURES_REST]);

#endif
