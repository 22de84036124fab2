/* SPDX-License-Identifier: MIT */
/* Where persons are from, as printed behind their names: `Susan Collins of Maine`. */
#ifndef WIREDESK_HOMES_H
#define WIREDESK_HOMES_H

#include <stddef.h>

#include "reading/tokens/reader.h"

/* The last token of where the person is from whose name ends at the token `last`; `last` if that is
 * not printed. */
size_t homes_past(const struct reader *reader, size_t last);

#endif
