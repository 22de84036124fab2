/* SPDX-License-Identifier: MIT */
/* Titles and roles before and behind persons' names. */
#ifndef WIREDESK_TITLES_H
#define WIREDESK_TITLES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "names.h"
#include "reading/tokens/reader.h"

/* The title or role, without article, of the person whose name is the tokens first..last: one in
 * capitals right before the name (`President`), or before the first of several names (`Govs. Pine
 * and Holt`); a role in lower case right before it, or before its comma, with what belongs to it
 * (`Kabul police spokesman`; `the town's mayor, Helen Marsh,`); or one behind its comma (`, a
 * spokeswoman for the Red Cross`, `, Deputy Director of Harbor Watch`). Empty if there is none. The
 * name is the last of `names`; those before it in the sentence are there. */
struct span titles_of(const struct reader *reader, size_t first, size_t last,
                      const struct names *names);

/* Extends titles that begin or end within a name to all of it: `Meet the Wires host`, `director of
 * the Center on Harbors`. All mentions must be there. */
void titles_complete(struct names *names);

#endif
