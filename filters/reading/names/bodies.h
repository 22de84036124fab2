/* SPDX-License-Identifier: MIT */
/* Which names of organizations in a story are those of one body. */
#ifndef WIREDESK_BODIES_H
#define WIREDESK_BODIES_H

#include "names.h"

/* Gives mentions of organizations, and acronyms of others, the canonical name of the body: the
 * fullest name that the story has for it. Before, each has to have its own name as its canonical
 * name. Puts into `marked`, unsorted and without texts, organizations and others that a list has
 * under another name, or that may be acronyms or in capitals. The other keys and `pool`, which
 * holds their texts, are scratch space: what they held is lost. `text` is the story's. */
void bodies_settle(const char *text, struct names *names, struct keys *by_name, struct keys *marked,
                   struct keys *by_other, struct bytes *pool);

#endif
