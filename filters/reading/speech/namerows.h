/* SPDX-License-Identifier: MIT */
/* Names that an upstream `entities` has found. */
#ifndef WIREDESK_NAMEROWS_H
#define WIREDESK_NAMEROWS_H

#include <stdbool.h>

#include "reading/names/names.h"

/* Takes the names of the `entity` rows that came with the story, in place of what `names` held:
 * then no names need be found, and what a user has added to `entities`, or edited in its rows,
 * counts. False if there are no such rows: `names` stays as it is. */
bool namerows_take(const struct story *story, struct names *names);

#endif
