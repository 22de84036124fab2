/* SPDX-License-Identifier: MIT */
/* Bodies that a story names without the place or people that their full names begin with:
 * `Free Press` of `Detroit Free Press`, `Defense Ministry` of `Ukrainian Defense Ministry`. */
#ifndef WIREDESK_TAILNAMES_H
#define WIREDESK_TAILNAMES_H

#include "keys.h"

/* Calls each body that is named so what the one body is called whose name, printed before, ends in
 * its name. `by_name` has the story's organizations, sorted by their names; `by_tail` is room for
 * keys, whose content is lost. `text` is the story's. */
void tailnames_settle(const char *text, const struct keys *by_name, struct keys *by_tail);

#endif
