/* SPDX-License-Identifier: MIT */
/* Whether words and names are those of a woman or a man. */
#ifndef WIREDESK_GENDERS_H
#define WIREDESK_GENDERS_H

#include <stdbool.h>
#include <stddef.h>

/* GENDER_OPEN: not known, or either. */
enum gender { GENDER_OPEN, GENDER_FEMALE, GENDER_MALE };

/* The gender of a first name of `n` bytes, as printed, by a list. */
enum gender genders_of_name(const char *name, size_t n);

/* The gender that a title or noun text[from..to), in any case, tells: `Mrs.`, `chairwoman`. Fast
 * for the many words that tell none. */
enum gender genders_of_word(const char *text, size_t from, size_t to);

/* Whether both may be the gender of one person. */
static inline bool genders_fit(enum gender one, enum gender other)
{
    return one == GENDER_OPEN || other == GENDER_OPEN || one == other;
}

#endif
