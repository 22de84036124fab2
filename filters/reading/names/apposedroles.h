/* SPDX-License-Identifier: MIT */
/* Roles before the comma of a person's name: `the town's mayor, Helen Marsh,`. */
#ifndef WIREDESK_APPOSEDROLES_H
#define WIREDESK_APPOSEDROLES_H

#include <stddef.h>

#include "common/story.h"
#include "names.h"
#include "reading/tokens/reader.h"

/* The role, with its owner, before the comma of the name that is the tokens first..last and ends
 * with a mark, or where the person is from with one (`the chairman, Bob Corker of Tennessee,`).
 * Empty if there is none. The name is the last of `names`; those before it are there. */
struct span apposedroles_of(const struct reader *reader, size_t first, size_t last,
                            const struct names *names);

#endif
