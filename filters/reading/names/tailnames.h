/* SPDX-License-Identifier: MIT */
/* Bodies that a story also names without the place or people that their names begin with: `Free
 * Press` for `Detroit Free Press`, `Defense Ministry` for `Ukrainian Defense Ministry`. */
#ifndef WIREDESK_TAILNAMES_H
#define WIREDESK_TAILNAMES_H

#include "keys.h"

/* Gives each body named so the canonical name of the one body whose name, printed before, ends in
 * its name. `by_name` has the story's organizations, sorted by name; `by_tail` is scratch space.
 * `text` is the story's. */
void tailnames_settle(const char *text, const struct keys *by_name, struct keys *by_tail);

#endif
