/* SPDX-License-Identifier: MIT */
/* Bodies that a story calls by the beginning of their full names: `Harvard` of `Harvard
 * University`.
 */
#ifndef WIREDESK_SHORTBODIES_H
#define WIREDESK_SHORTBODIES_H

#include <stdbool.h>

#include "keys.h"

/* How many longer names that begin with a name are looked at. */
enum { SHORTBODIES_MOST = 64 };

/* Whether the longer name, which begins with the body's, is that of a branch or product of it, by
 * its last word: `Bain Capital VI`; with some words only for bodies in lists: `CNN International`.
 */
bool shortbodies_is_branch(const char *text, const struct key *name, const struct mention *longer);

/* Gives each body the canonical name of the longer name that begins with its name. `by_name` has
 * the story's bodies, sorted by name; `text` is the story's. */
void shortbodies_settle(const char *text, const struct keys *by_name);

#endif
