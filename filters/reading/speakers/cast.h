/* SPDX-License-Identifier: MIT */
/* The persons of a story: who each mention is, and whether a woman or a man. */
#ifndef WIREDESK_CAST_H
#define WIREDESK_CAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/names/names.h"
#include "roles.h"

struct person {
    const char *name; /* the canonical name; it points where the mentions' names point */
    size_t length;
    uint32_t last;      /* mention, from 1 */
    bool one_word;      /* the name has one word only */
    enum gender gender; /* once somebody has asked for it */
    bool gender_known;
    uint32_t named; /* how often so far, while surnames are settled */
    uint32_t meant; /* of a surname alone: the person, from 1, whom it meant last; 0 if nobody */
};

struct ranked {
    const char *name;
    size_t length;
    uint32_t mention;
};

/* All zero is an empty cast. */
struct cast {
    const struct names *names;
    struct roles roles; /* of each mention */
    uint32_t
        *earlier; /* of each mention of a person, the one before, from 1; 0 where it is first */
    size_t earlier_capacity;
    struct person *persons;
    size_t count;
    size_t capacity;
    uint32_t *of; /* of each mention: its person, from 1; 0 where it is no person or is left open */
    size_t of_capacity;
    struct ranked *order; /* scratch: mentions in the order of their names, of most persons one */
    size_t order_capacity;
};

/* Takes the story's names apart into persons, in place of those that the cast held. A surname that
 * two persons share is the one of them whom its `Mr.` or `Mrs.` fits, else the one who alone was
 * named lately, who has been named far more often, whom it meant before, or who is not the other's
 * wife, brother or the like; it is left open where that settles nothing. */
void cast_find(const struct names *names, const char *text, struct cast *cast);

/* Frees what it holds. */
void cast_free(struct cast *cast);

/* Whether the person, from 1, is a woman or a man: by what is printed at any of the mentions, else
 * by what the first name is in a list. */
enum gender cast_gender(const struct cast *cast, uint32_t person);

/* The only person of the cast, from 1, whose name ends in the surname of `n` bytes; 0 if none or
 * several do. Of a large cast only the first persons are looked at. */
uint32_t cast_surname(const struct cast *cast, const char *surname, size_t n);

/* The only person of the cast, from 1, whose name of two words or more has the `n` letters for its
 * initials, or those of its first and last word: `HM` is Helen Anne Marsh. 0 if none or several do.
 * Of a large cast only the first persons are looked at. */
uint32_t cast_initials(const struct cast *cast, const char *letters, size_t n);

#endif
