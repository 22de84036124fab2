/* SPDX-License-Identifier: MIT */
/* The names of the user's own list (`entities -l`), which win over all others. */
#ifndef WIREDESK_OWNNAMES_H
#define WIREDESK_OWNNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* Takes a user's entry: NAME TAB kind [TAB canonical name [TAB country]], whose `value` is what
 * stands behind the first TAB. Both must last as long as the program. One of no such kind, or whose
 * country is not two capitals, is reported and passed over. For listfile_read(). */
void ownnames_add_entry(const char *file, size_t line, char *name, char *value);

/* Whether the user has given any. */
bool ownnames_any(void);

/* Adds those of the reader's sentence to `names->own`, in their order, the longest where several
 * begin at one token. */
void ownnames_find(const struct reader *reader, struct names *names);

#endif
