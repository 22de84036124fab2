/* SPDX-License-Identifier: MIT */
/* Names that an upstream `entities` has found. */
#ifndef WIREDESK_NAMEROWS_H
#define WIREDESK_NAMEROWS_H

#include <stdbool.h>

#include "reading/names/names.h"

/* Takes the names of the `entity` rows that came with the story, in place of what `names` held: the
 * story needs no names found, and what a user has added to `entities` or edited in its rows is
 * believed. False where none came: `names` stays as it is. */
bool namerows_take(const struct story *story, struct names *names);

#endif
