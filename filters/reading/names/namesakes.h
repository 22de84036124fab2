/* SPDX-License-Identifier: MIT */
/* Which persons of one surname a story names. The keys of a surname are those from `first` up to
 * `last` of sorted ones (reading/names/keys.h): longer names come first. */
#ifndef WIREDESK_NAMESAKES_H
#define WIREDESK_NAMESAKES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "keys.h"
#include "names.h"

/* A person whom the story names in several words. */
struct namesake {
    struct span name;            /* the longest */
    const struct mention *first; /* the earliest mention by such a name */
    size_t count;                /* how many there are */
    bool doubtful;               /* the surname may be all that is a name: `Will Rubio` */
};

/* The persons of one surname, as many as are told apart. */
enum { NAMESAKES_MOST = 16 };
struct namesakes {
    struct namesake persons[NAMESAKES_MOST];
    size_t count;
};

/* Which names are looked at. */
enum namesakes_printed { NAMESAKES_ANYHOW, NAMESAKES_IN_CAPITALS, NAMESAKES_NOT_IN_CAPITALS };

/* Whether the person's name, whose key is the surname, is that alone: a folded one may be shorter.
 */
bool namesakes_is_alone(const char *text, const struct key *surname);

/* Adds those whose names are so printed, and gives all such names the longest of the person as
 * canonical one. */
void namesakes_find(const char *text, const struct key *first, const struct key *last,
                    enum namesakes_printed printed, struct namesakes *namesakes);

/* Which of the persons the mention has as canonical name, by namesakes_find(); `count` if none. */
size_t namesakes_person(const char *text, const struct namesakes *namesakes,
                        const struct mention *mention);

/* Fills in `doubtful`. */
void namesakes_doubt(const char *text, struct namesakes *namesakes);

#endif
