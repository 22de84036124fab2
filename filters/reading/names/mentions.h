/* SPDX-License-Identifier: MIT */
/* Mentions: names at their places in a story, and what is known about them. Fields marked `details`
 * are filled in only if their owner asks for details (reading/names/names.h). */
#ifndef WIREDESK_MENTIONS_H
#define WIREDESK_MENTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/story.h"
#include "reading/words/kinds.h"

/* The longest name, in bytes. Longer ones are left out: each name may be compared with all others,
 * and printed with each. */
enum { MENTION_MOST = 256 };

struct mention {
    struct span span; /* without title, article and possessive */
    enum name_kind kind;
    uint32_t bits; /* what lists say about the name (reading/words/gazetteer.h); 0 for persons and
                      the kind `other` */
    struct span title; /* `details`: a title or role as printed before or behind a person's name,
                          without article; empty if there is none */
    const char *canonical; /* the fullest form in the story, or the common name of a country */
    size_t canonical_length;
    const char *listed; /* its full name by a list; NULL if it is in none */
    size_t listed_length;
    bool one_word;   /* the name has neither blank nor hyphen; false if that isn't known */
    bool company;    /* its last word may be a legal form (`Inc.`) */
    bool own;        /* it is in the user's list, which decides its kind */
    bool fixed;      /* the user has given `listed`: nothing in the story changes it */
    bool qualified;  /* `details`: a place with its state or country printed behind it */
    char country[3]; /* `details`: two capitals, ISO 3166-1 alpha-2; "" if it is not known */
};

/* The length of the name as printed, in bytes. */
static inline size_t mention_length(const struct mention *mention)
{
    return mention->span.end - mention->span.start;
}

/* Sets the canonical name to the `n` bytes at `text`, which have to live as long as the mention. */
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

/* Changes the kind of the mention, and forgets all that was known about it as one of the old kind.
 * `text` is the story's. */
void mention_set_kind(const char *text, struct mention *mention, enum name_kind kind);

#endif
