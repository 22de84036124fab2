/* SPDX-License-Identifier: MIT */
/* Places that no list has: where the others of a story lie, they do. */
#ifndef WIREDESK_NEIGHBORS_H
#define WIREDESK_NEIGHBORS_H

#include "names.h"

/* Sets the country of places that are in no list to that of all other places of the story, if those
 * are of one country and at least two are cities, states or provinces of it. */
void neighbors_settle(struct names *names);

#endif
