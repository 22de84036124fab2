/* SPDX-License-Identifier: MIT */
/* Titles and roles before and behind persons' names. */
#ifndef WIREDESK_TITLES_H
#define WIREDESK_TITLES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "names.h"
#include "reading/tokens/reader.h"

/* The title or role of the person whose name is the tokens first..last, without article: a title in
 * capitals right before it (`President`), or before the first of several (`Govs. Pine and Holt`), a
 * role in lower case right before it, or before its comma, with what belongs to it (`Kabul police
 * spokesman`; `the town's mayor, Helen Marsh,`), or one behind its comma (`, a spokeswoman for the
 * Red Cross`, `, Deputy Director of Harbor Watch`). Empty where there is none. The name is the last
 * in `names`, those before it in the sentence are there. */
struct span titles_of(const struct reader *reader, size_t first, size_t last,
                      const struct names *names);

/* Has the titles that begin or end inside of a name have all of it: `Meet the Wires host`,
 * `director of the Center on Harbors`, of which a part was taken for none of the title. All
 * mentions are there. */
void titles_complete(struct names *names);

#endif
