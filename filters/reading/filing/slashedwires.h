/* SPDX-License-Identifier: MIT */
/* Datelines whose agency stands between slashes: `NEW YORK, Nov. 3 /PRNewswire/ --`, `MOSCOW,
 * February 3. /TASS/.`, `AUSTIN, TX / ACCESSWIRE / November 3, 2020 /`. */
#ifndef WIREDESK_SLASHEDWIRES_H
#define WIREDESK_SLASHEDWIRES_H

#include "datelineparts.h"

/* Whether text[from..to) begins with one; fills *dateline, whose fields may be set even if it does
 * not. The agency must be a known one, or begin with the name of one (`PRNewswire-FirstCall`). The
 * date, if one is printed, takes the year nearest to `reference`. */
bool slashedwires_at(const char *text, size_t from, size_t to, struct date reference,
                     struct dateline *dateline);

#endif
