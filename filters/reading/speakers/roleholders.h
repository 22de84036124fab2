/* SPDX-License-Identifier: MIT */
/* The persons of a story who have the same role, and the one among them whom a phrase with it
 * means. Persons and tokens are counted from 1, mentions from 0; offsets are in bytes of the text.
 */
#ifndef WIREDESK_ROLEHOLDERS_H
#define WIREDESK_ROLEHOLDERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "recall.h"

enum { ROLEHOLDERS_MOST = 4 };

/* Those who have a role, the one named last first. All zero is nobody. */
struct roleholders {
    uint32_t persons[ROLEHOLDERS_MOST];
    bool foreign[ROLEHOLDERS_MOST]; /* whether he has it of some people: `Kenyan President` */
    size_t count;                   /* may be more than there is room for */
    size_t mention;                 /* where the first has it */
    bool titled;                    /* whether it is the title of one */
};

/* Adds the person of the mention, who has the role there at that token, if he is none of them. */
void roleholders_add(struct roleholders *holders, const struct recall *recall, size_t mention,
                     size_t token);

/* Of several the one who spoke last, if that was not long before `at`, or who is named far more
 * often than the others in the mentions from `least` to `behind`, or as often, if he alone has the
 * role of no people; 0 if nobody is, or these are two. `told`: a word tells which is meant, so that
 * how often he is named does not. */
uint32_t roleholders_foremost(const struct roleholders *holders, const struct recall *recall,
                              size_t least, size_t behind, size_t at, bool told);

#endif
