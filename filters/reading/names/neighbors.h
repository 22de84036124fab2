/* SPDX-License-Identifier: MIT */
/* Places that no list has, or lists have in several countries, lie where the other places of the
 * story do. */
#ifndef WIREDESK_NEIGHBORS_H
#define WIREDESK_NEIGHBORS_H

#include "names.h"

/* Sets the country of a city to that of nearly all other names of the story, if that country has a
 * city of its name and nothing else in the story is of the one that lists gave it; and that of
 * places in no list to that of all other places, if those are of one country and at least two are
 * cities, states or provinces of it. `text` is the story's. */
void neighbors_settle(const char *text, struct names *names);

#endif
