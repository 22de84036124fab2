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
    /* Set by the owner before names are searched for: `details` asks for titles and countries, on
     * which no other field depends; `names_only` says that nobody reads the tokens of sentences
     * without names. */
    bool details, names_only;
    struct tokens tokens; /* of the sentences */
    struct tagging tagging;
    struct mention *mentions; /* in the order of the text; none overlaps another */
    size_t count;
    size_t capacity;
    struct {
        struct mention *items;
        size_t count, capacity;
    } own; /* the names of the user's list, until they join the others */
    /* the canonical names of mentions taken from rows (reading/speech/namerows.h) */
    struct bytes pool;
    struct {
        struct keys keys[3];
        struct bytes pool; /* the texts of keys */
    } work;                /* scratch space of canonical_settle(): what mentions are compared by */
};

/* Finds the names in the story's sentences and settles their canonical names, in place of what
 * `names` held. Canonical names point into the story's text or into word lists, and are valid as
 * long as the story is. */
void names_find(const struct story *story, struct names *names);

/* Only splits the story's sentences into tokens, in place of those that `names` held: for a caller
 * who has the names already. */
void names_take_tokens(const struct story *story, struct names *names);

/* Frees what they hold. */
void names_free(struct names *names);

#endif
