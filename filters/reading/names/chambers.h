/* SPDX-License-Identifier: MIT */
/* Bodies of a parliament's chambers: `the Judiciary Committee` is the `Senate Judiciary Committee`.
 */
#ifndef WIREDESK_CHAMBERS_H
#define WIREDESK_CHAMBERS_H

#include "keys.h"

/* Calls each body that is printed without its chamber what it is called with it, if the story has
 * it of one chamber only. `by_name` has the story's bodies, sorted by their names; `text` is the
 * story's. */
void chambers_settle(const char *text, const struct keys *by_name);

#endif
