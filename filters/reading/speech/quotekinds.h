/* SPDX-License-Identifier: MIT */
/* Whether words between quotation marks are a sentence or more, or part of the one around them. */
#ifndef WIREDESK_QUOTEKINDS_H
#define WIREDESK_QUOTEKINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* The kind of the stretch of that index in its paragraph, which has that source. `reported`: it
 * stands in a report without marks. The stretches before it have been added to the speech. */
enum quote_kind quotekinds_of(const struct passage *passage, size_t index,
                              const struct source *source, bool reported);

#endif
