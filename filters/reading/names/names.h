/* SPDX-License-Identifier: MIT */
/* Names of persons, organizations, places and peoples in a story. */
#ifndef WIREDESK_NAMES_H
#define WIREDESK_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/memory.h"
#include "common/story.h"
#include "keys.h"
#include "mentions.h"
#include "reading/tagging/tagging.h"
#include "reading/tokens/tokens.h"

/* All zero is an empty set; names_free() frees what it holds. */
struct names {
    /* Set by the owner before names are looked for: titles and countries are wanted, which no other
     * field depends on; nobody wants the tokens of sentences without names. */
    bool details, names_only;
    struct tokens tokens; /* of the sentences */
    struct tagging tagging;
    struct mention *mentions; /* in the order of the text; none overlaps another */
    size_t count;
    size_t capacity;
    struct {
        struct mention *items;
        size_t count, capacity;
    } own; /* those of the user's list, until they are put among the others */
    struct bytes
        pool; /* of names taken from rows (reading/speech/namerows.h): their canonical names */
    struct {
        struct keys keys[3];
        struct bytes pool; /* of the keys' text */
    } work;                /* canonical_settle()'s: what mentions are compared by, one sort of
                              names after the other */
};

/* Finds the names in the story's sentences and settles their canonical names, in place of what
 * `names` held before. Canonical names point into the story's text or into word lists, and are good
 * as long as the story is. */
void names_find(const struct story *story, struct names *names);

/* Only takes the story's sentences apart into tokens, in place of those that `names` held: for who
 * knows the names. */
void names_take_tokens(const struct story *story, struct names *names);

/* Frees what they hold. */
void names_free(struct names *names);

#endif
