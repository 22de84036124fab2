/* SPDX-License-Identifier: MIT */
/* Bodies that are called by the word for their sort: `the Department` of `State Department`. */
#ifndef WIREDESK_BODYHEADS_H
#define WIREDESK_BODYHEADS_H

#include "keys.h"

/* Gives each organization that is but a word for a sort of bodies, behind `the`, the canonical name
 * of the one body of the story that is of that sort by its name (`Times`, `Court`); where the story
 * has several, or none, it keeps its own. `bodies` has the story's organizations; `by_head` is room
 * for keys, whose content is lost. `text` is the story's. */
void bodyheads_settle(const char *text, const struct keys *bodies, struct keys *by_head);

#endif
