/* SPDX-License-Identifier: MIT */
/* The names of the user's own list (`entities -l`), which win over all others. */
#ifndef WIREDESK_OWNNAMES_H
#define WIREDESK_OWNNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* Takes a user's entry, NAME TAB kind [TAB canonical name [TAB country]]; `value` is what stands
 * behind the first TAB. One of no such kind, or whose country is not two capitals, is reported and
 * passed over. For listfile_read(). */
void ownnames_add_entry(const char *file, size_t line, char *name, char *value);

/* Whether the user has given any names. */
bool ownnames_any(void);

/* Adds those in the reader's sentence to `names->own`, in order; where several begin at one token,
 * the longest. */
void ownnames_find(const struct reader *reader, struct names *names);

#endif
