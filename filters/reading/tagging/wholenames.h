/* SPDX-License-Identifier: MIT */
/* Gives names of several words one kind throughout a story: `White House` is not a body in one
 * sentence and a place in the next. */
#ifndef WIREDESK_WHOLENAMES_H
#define WIREDESK_WHOLENAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evidence.h"

/* A name by its first and last words' entries in the evidence, and the tag that its first token had
 * last. */
struct wholename {
    uint16_t first;
    uint16_t last;
    uint16_t tag;
};

/* The names of a story, in a table of slots: a name may replace another there. */
enum { WHOLENAMES_PLACES = 256 };
struct wholenames {
    struct wholename places[WHOLENAMES_PLACES];
    /* the story may be a report of sports, where cities and countries stand for teams */
    bool teams;
    bool mixed; /* a name may have been met with different tags */
};

/* Forgets the previous story. */
void wholenames_begin(struct wholenames *names, bool teams);

/* Notes the names among a candidate's `count` tokens, which evidence_add() has seen. In a story
 * without teams a name that lists have as a well-known place, and not as a body, becomes a place.
 */
void wholenames_look(struct wholenames *names, const struct evidence *evidence,
                     struct tagged *tokens, size_t count);

/* Counts the names of several words among a candidate's `count` tokens in the evidence. */
void wholenames_add(struct evidence *evidence, const struct tagged *tokens, size_t count);

/* Gives those names the kind of most of their mentions; in a tie they are bodies if lists have them
 * as such, else they keep theirs. With `teams` the names of cities and countries keep their kinds.
 */
void wholenames_settle(const struct evidence *evidence, bool teams, struct tagged *tokens,
                       size_t count);

#endif
