/* SPDX-License-Identifier: MIT */
/* Bodies that a story calls by the word for their sort: `the Department` for `State Department`. */
#ifndef WIREDESK_BODYHEADS_H
#define WIREDESK_BODYHEADS_H

#include "keys.h"

/* Gives each organization that is only a word for a sort of body, behind `the`, the canonical name
 * of the story's body whose name says that it is of that sort (`Times`, `Court`), if most mentions
 * of that sort are of one body. `bodies` has the story's organizations; `by_head` is scratch space.
 * `text` is the story's. */
void bodyheads_settle(const char *text, const struct keys *bodies, struct keys *by_head);

#endif
