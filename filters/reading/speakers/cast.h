/* SPDX-License-Identifier: MIT */
/* The cast: the persons of a story, which mentions are theirs, and whether they are women or men.
 */
#ifndef WIREDESK_CAST_H
#define WIREDESK_CAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/names/names.h"
#include "roles.h"

struct person {
    const char *name; /* the canonical name, borrowed from the mentions */
    size_t length;
    uint32_t last;      /* the last mention, from 1 */
    bool one_word;      /* the name has one word only */
    enum gender gender; /* set once cast_gender() has been asked */
    bool gender_known;
    uint32_t named; /* how often named so far, while surnames are settled */
    uint32_t meant; /* if the name is a surname alone: the person, from 1, whom it meant last; 0:
                       nobody */
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
    /* for each mention of a person the previous one, from 1; 0: it is the first */
    uint32_t *earlier;
    size_t earlier_capacity;
    struct person *persons;
    size_t count;
    size_t capacity;
    uint32_t *of; /* for each mention its person, from 1; 0: it is no person, or it is open which */
    size_t of_capacity;
    /* scratch space: mentions to be sorted by name, mostly one of each person */
    struct ranked *order;
    size_t order_capacity;
};

/* Finds the persons among the story's names, in place of those that the cast held. A surname that
 * two persons share means the one who fits its `Mr.` or `Mrs.`; else the only one named lately;
 * else the one named far more often, the one it meant before, or the one who is not introduced as
 * the other's wife, brother or the like. If nothing settles it, it is left open. `names` must live
 * as long as the cast is used. */
void cast_find(const struct names *names, const char *text, struct cast *cast);

/* Frees what it holds. */
void cast_free(struct cast *cast);

/* The gender of the person, from 1: by what is printed at any mention, else by a list of first
 * names. */
enum gender cast_gender(const struct cast *cast, uint32_t person);

/* The only person of the cast, from 1, whose name ends in the surname of `n` bytes; 0 if there is
 * none, or several. Of a large cast only the first persons are looked at. */
uint32_t cast_surname(const struct cast *cast, const char *surname, size_t n);

/* The only person of the cast, from 1, whose name has the `n` letters as its initials, or as those
 * of its first and last word: `HM` is Helen Anne Marsh. The name has two words at least. 0 if there
 * is none, or several. Of a large cast only the first persons are looked at. */
uint32_t cast_initials(const struct cast *cast, const char *letters, size_t n);

#endif
