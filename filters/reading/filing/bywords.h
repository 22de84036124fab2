/* SPDX-License-Identifier: MIT */
/* Words of bylines and sign-offs, and the names of reporters in them. Offsets are into `text`, of
 * which nothing is looked at from `to` on. */
#ifndef WIREDESK_BYWORDS_H
#define WIREDESK_BYWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reading/words/places.h"
#include "reading/words/setphrases.h"

enum { BYLINE_NAMES = 32, BYLINE_PLACES = 16 };

/* What a byline or a sign-off says. */
struct byline {
    struct span agency;              /* empty where none is named */
    struct span names[BYLINE_NAMES]; /* the reporters */
    size_t name_count;
    struct place places[BYLINE_PLACES];
    size_t place_count;
};

/* A word and the marks after it. */
struct byword {
    size_t start;
    size_t end;  /* without the marks */
    size_t next; /* where the next word begins */
    bool stop;   /* a comma, semicolon, bracket or full stop stands after it */
};

/* Reads the next word from `at` on; false if there is none. The full stop of an initial (`Edith M.
 * Lang`, `G.G. Roe`) or of `Jr.` belongs to its word. */
bool bywords_next(const char *text, size_t at, size_t to, struct byword *word);

/* Whether byline-words.txt has the word, or words, in the class of that name; `""` is any class. */
bool bywords_is(const char *text, struct byword word, const char *name);

/* What begins a byline, once bywords_prepare() has read the list. */
extern struct setphrases bywords_by;
void bywords_prepare(void);

/* Where the names of the byline text[from..to) begin, after its `By`; `from` if it has none. */
size_t bywords_after_by(const char *text, size_t from, size_t to);

/* False if the first byte already tells that there is no such word; bywords_prepare() must have
 * been called. */
static inline bool bywords_may_have_by(const char *text, size_t from, size_t to)
{
    return from < to && (bywords_by.beginnings >> (text[from] & 63) & 1) != 0;
}

/* Whether the word begins with a capital, perhaps after an elided particle: `d'Orsay`. */
bool bywords_is_capitalized(const char *text, struct byword word);

/* Particles inside a name: `Ludwig van der Meer`, `bin Salman`. */
bool bywords_is_particle(const char *text, struct byword word);

/* Whether the word is the call sign of a station in the United States, with or without its kind:
 * `KSDK-TV`. They begin with K or W (47 CFR 73.3550). */
bool bywords_is_call_sign(const char *text, struct byword word);

/* The run of capitalized words from the current word on, up to a mark or a job; *word becomes its
 * last word. */
struct span bywords_take_name(const char *text, struct byword *word, size_t to);

/* Whether a job (`Writer`, `Business Correspondent`, `journalist`) follows the word at once: what
 * ends with the word is then no name. */
bool bywords_before_job(const char *text, struct byword last, size_t to);

/* Whether the name, whose last word is `last`, is that of a paper or a station: it has two words or
 * more. */
bool bywords_is_outlet(const char *text, struct span name, struct byword last);

/* Adds a reporter; one for whom there is no room is left out. */
void bywords_add_name(struct byline *byline, struct span name);

#endif
