/* SPDX-License-Identifier: MIT */
/* Examples for training: candidates (reading/tagging/features.h) with the tags that are right for
 * them. */
#ifndef WIREDESK_EXAMPLES_H
#define WIREDESK_EXAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include "reading/tagging/decoding.h"

/* A candidate. */
struct example {
    size_t features; /* offset of those of its tokens, one token's after the other */
    size_t tokens;   /* offset in `tokens` */
    uint32_t count;  /* of tokens */
    uint32_t story;  /* from 0 */
    uint32_t sports; /* in the first example of a sentence: its words of sports */
    float weight;
};

struct example_token {
    uint64_t folded; /* the word's hash, and what lists say of it (reading/tagging/clues.h) */
    uint32_t bits;
    uint16_t features; /* how many it has */
    uint16_t lexical;  /* how many of them, the first, tell which word it is */
    uint8_t tag;       /* the right one */
};

/* The examples, in the order of the stories. The caller owns the arrays and frees them. */
struct examples {
    struct example *items;
    size_t count, capacity;
    uint32_t *features;
    size_t feature_count, feature_capacity;
    struct example_token *tokens;
    size_t token_count, token_capacity;
    size_t names, lost; /* of the rows; those that do not begin and end with tokens */
    uint32_t stories;
};

/* Appends the stories of a file of rows (wiredesk-rows(5)): their `sentence` rows, and the `entity`
 * rows that are right for them; each counts `weight` times. Ends the program if the file can't be
 * read, or if a row is damaged. */
void examples_read(const char *file, struct examples *examples, float weight);

#endif
