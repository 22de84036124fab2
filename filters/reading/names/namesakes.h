/* SPDX-License-Identifier: MIT */
/* Namesakes: the persons of one surname whom a story names. Functions take the keys of the surname,
 * [first, last) of sorted keys (reading/names/keys.h): longer names come first. */
#ifndef WIREDESK_NAMESAKES_H
#define WIREDESK_NAMESAKES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "keys.h"
#include "names.h"

/* A person whom the story names in several words. */
struct namesake {
    struct span name;            /* the person's longest name */
    const struct mention *first; /* the earliest mention by several words */
    size_t count;                /* how many such mentions there are */
    bool doubtful;               /* the first word may be no name: `Will Rubio` */
};

/* The persons of one surname, in no order; those beyond NAMESAKES_MOST are left out. */
enum { NAMESAKES_MOST = 16 };
struct namesakes {
    struct namesake persons[NAMESAKES_MOST];
    size_t count;
};

/* Which names namesakes_find() looks at. */
enum namesakes_printed { NAMESAKES_ANYHOW, NAMESAKES_IN_CAPITALS, NAMESAKES_NOT_IN_CAPITALS };

/* Whether the mention's name is no more than the surname, its key, which may be shorter in bytes as
 * it may be folded. */
bool namesakes_is_alone(const char *text, const struct key *surname);

/* Adds the persons whose names are printed so, and gives all of these mentions the longest name of
 * their person as the canonical one. */
void namesakes_find(const char *text, const struct key *first, const struct key *last,
                    enum namesakes_printed printed, struct namesakes *namesakes);

/* The index of the person whose name namesakes_find() has given the mention; `count` if none. */
size_t namesakes_person(const char *text, const struct namesakes *namesakes,
                        const struct mention *mention);

/* Fills in `doubtful` of each person. */
void namesakes_doubt(const char *text, struct namesakes *namesakes);

#endif
