/* SPDX-License-Identifier: MIT */
/* The persons of a story who have the same role, and which of them a phrase with that role means.
 * Persons and tokens are counted from 1, mentions from 0; offsets are in bytes of the text. */
#ifndef WIREDESK_ROLEHOLDERS_H
#define WIREDESK_ROLEHOLDERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "recall.h"

enum { ROLEHOLDERS_MOST = 4 };

/* The holders of a role, the one named last first. All zero is nobody. */
struct roleholders {
    uint32_t persons[ROLEHOLDERS_MOST];
    /* whether that one has it for some people: `Kenyan President` */
    bool foreign[ROLEHOLDERS_MOST];
    size_t count;   /* may exceed ROLEHOLDERS_MOST: the rest is not kept */
    size_t mention; /* the mention at which the first of them has it */
    bool titled;    /* whether any of them has it as a title */
};

/* Adds the person of the mention, who has the role there at that token, unless already added. */
void roleholders_add(struct roleholders *holders, const struct recall *recall, size_t mention,
                     size_t token);

/* Of several the one who spoke last, if that was shortly before `at`; or who is named far more
 * often than the others in the mentions [least, behind), or as often, if that one alone does not
 * have the role for a people. 0 if there is none, or these are two. `told`: a word of the phrase
 * tells which is meant, so that how often they are named does not count. */
uint32_t roleholders_foremost(const struct roleholders *holders, const struct recall *recall,
                              size_t least, size_t behind, size_t at, bool told);

#endif
