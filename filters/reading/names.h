/* SPDX-License-Identifier: MIT */
/* Names of persons, organizations, places and peoples in a story. */
#ifndef WIREDESK_NAMES_H
#define WIREDESK_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "common/memory.h"
#include "common/story.h"
#include "keys.h"
#include "kinds.h"
#include "tagging.h"
#include "tokens.h"

/* A name where it stands in the story: a mention. */
struct mention {
    struct span span; /* without title, article and possessive */
    enum name_kind kind;
    uint32_t bits;     /* what lists say of the name (reading/gazetteer.h); 0 of persons, others */
    struct span title; /* of `details`: a title or role, as printed before or behind a person's
                          name, without article; empty where there is none */
    const char *canonical; /* the fullest form in the story, or the common name of a country */
    size_t canonical_length;
    const char *listed; /* what a list has as its full name; NULL where it is in none */
    size_t listed_length;
    bool one_word;   /* neither a blank nor a hyphen stands in it: false where that isn't known */
    bool company;    /* its last word may say that it is a company (`Inc.`) */
    bool own;        /* it is in the user's list: its kind stays what that says */
    bool fixed;      /* the user has said what `listed` is: nothing in the story changes it */
    bool qualified;  /* of `details`: a place with its state or country printed behind it */
    char country[3]; /* of `details`: ISO 3166-1 alpha-2; "" where it is not known */
};

static inline size_t mention_length(const struct mention *mention)
{
    return mention->span.end - mention->span.start;
}

/* Sets the canonical name: `n` bytes at `text`, which have to last as long as the mention. */
static inline void mention_set_canonical(struct mention *mention, const char *text, size_t n)
{
    mention->canonical = text;
    mention->canonical_length = n;
}

/* Whether both have the same canonical name. */
static inline bool mention_same_name(const struct mention *a, const struct mention *b)
{
    return a->canonical_length == b->canonical_length &&
           memcmp(a->canonical, b->canonical, a->canonical_length) == 0;
}

/* Makes the mention one of another kind: what was known of it as one of the kind before is
 * forgotten. `text` is the story's. */
void mention_set_kind(const char *text, struct mention *mention, enum name_kind kind);

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
    } own;             /* those of the user's list, until they are put among the others */
    struct bytes pool; /* of names taken from rows (reading/namerows.h): their canonical names */
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

void names_free(struct names *names);

/* Takes a user's entry: NAME TAB kind [TAB canonical name [TAB country]]. For wordlist_read(). */
void names_add_entry(const char *file, size_t line, char *name, char *value);

#endif
