/* SPDX-License-Identifier: MIT */
/* Names of several words are of one kind throughout a story: `White House` is no body in one
 * sentence and a place in the next. */
#ifndef WIREDESK_WHOLENAMES_H
#define WIREDESK_WHOLENAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evidence.h"

/* The first and last words' entries in the evidence of a name, and the tag that it had last. */
struct wholename {
    uint16_t first;
    uint16_t last;
    uint16_t tag;
};

/* Names that were met; one that has another's place takes it. */
enum { WHOLENAMES_PLACES = 256 };
struct wholenames {
    struct wholename places[WHOLENAMES_PLACES];
    bool teams;  /* the story may be a report of sports, in which cities and countries are teams */
    bool parted; /* a name was met with different tags, perhaps */
};

/* Forgets the story before. */
void wholenames_begin(struct wholenames *names, bool teams);

/* Looks at a candidate's `count` tokens, which the evidence has taken in: what lists know as a
 * well-known place, and as no body, is one where there are no teams. */
void wholenames_look(struct wholenames *names, const struct evidence *evidence,
                     struct tagged *tokens, size_t count);

/* Counts the names of several words among a candidate's tokens. */
void wholenames_add(struct evidence *evidence, const struct tagged *tokens, size_t count);

/* Has those names be of the kind that most of their mentions are, or which lists know them as where
 * no kind has most. Where `teams`, the names of cities and countries stay as they are. */
void wholenames_settle(const struct evidence *evidence, bool teams, struct tagged *tokens,
                       size_t count);

#endif
