/* SPDX-License-Identifier: MIT */
/* Whether words and names are of a woman or a man. */
#ifndef WIREDESK_GENDERS_H
#define WIREDESK_GENDERS_H

#include <stdbool.h>
#include <stddef.h>

/* GENDER_OPEN: not told, or of both. */
enum gender { GENDER_OPEN, GENDER_FEMALE, GENDER_MALE };

/* What the first name of `n` bytes, as printed, is by a list. */
enum gender genders_of_name(const char *name, size_t n);

/* What the title or noun text[from..to), in whatever case, says: `Mrs.`, `chairwoman`. Few
 * instructions where it says nothing, as most words. */
enum gender genders_of_word(const char *text, size_t from, size_t to);

/* Whether both may be one person's. */
static inline bool genders_fit(enum gender one, enum gender other)
{
    return one == GENDER_OPEN || other == GENDER_OPEN || one == other;
}

#endif
