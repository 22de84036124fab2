/* SPDX-License-Identifier: MIT */
/* Mentions: names where they stand in a story, and what is known of them. What is said to be of
 * `details` is found only where those are asked for (reading/names/names.h). */
#ifndef WIREDESK_MENTIONS_H
#define WIREDESK_MENTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/story.h"
#include "reading/words/kinds.h"

struct mention {
    struct span span; /* without title, article and possessive */
    enum name_kind kind;
    uint32_t
        bits; /* what lists say of the name (reading/words/gazetteer.h); 0 of persons, others */
    struct span title;     /* of `details`: a title or role, as printed before or behind a person's
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
    char country[3]; /* of `details`: two capitals, ISO 3166-1 alpha-2; "" where it is not known */
};

/* The bytes of the name as printed. */
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

/* Whether the word before the body says that it is a state's, so that it is not the country's: `the
 * state Senate`. */
bool mention_is_of_state(const char *text, const struct mention *mention);

/* Makes the mention one of another kind: what was known of it as one of the kind before is
 * forgotten. `text` is the story's. */
void mention_set_kind(const char *text, struct mention *mention, enum name_kind kind);

#endif
