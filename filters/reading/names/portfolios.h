/* SPDX-License-Identifier: MIT */
/* What ministers and secretaries are in charge of, where it stands before their title. Tokens are
 * counted as in reader->items. */
#ifndef WIREDESK_PORTFOLIOS_H
#define WIREDESK_PORTFOLIOS_H

#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* The token at which the title start..end begins with all that its holder is in charge of: `Mines,
 * Trade and Industry Minister`, of which `Industry Minister` is the title. `start` if that is
 * all. Names before the current one, which is the last in `names`, do not belong to it. */
size_t portfolios_start(const struct reader *reader, size_t start, size_t end,
                        const struct names *names);

#endif
