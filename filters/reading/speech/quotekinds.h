/* SPDX-License-Identifier: MIT */
/* Whether words between quotation marks are direct speech, a sentence or more, or part of the
 * sentence around them. */
#ifndef WIREDESK_QUOTEKINDS_H
#define WIREDESK_QUOTEKINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* The kind of the stretch with that index in its paragraph, which has that source. `reported`: it
 * stands within a report without marks. The stretches before it must have been added to
 * passage->quotations. */
enum quote_kind quotekinds_of(const struct passage *passage, size_t index,
                              const struct source *source, bool reported);

#endif
