/* SPDX-License-Identifier: MIT */
/* Committees and the like of a parliament's chambers: `the Judiciary Committee` for the `Senate
 * Judiciary Committee`. */
#ifndef WIREDESK_CHAMBERS_H
#define WIREDESK_CHAMBERS_H

#include "keys.h"

/* Gives each such body printed without its chamber the canonical name of the one with its chamber,
 * if the story has that of one chamber only. `by_name` has the story's bodies, sorted by name;
 * `text` is the story's. */
void chambers_settle(const char *text, const struct keys *by_name);

#endif
