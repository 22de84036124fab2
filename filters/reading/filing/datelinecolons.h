/* SPDX-License-Identifier: MIT */
/* Datelines that a colon parts from their story, as papers of Asia print them: `KOLKATA, Feb. 3:
 * Police said`, `BEIRUT: The army`. Speakers and headings stand before colons, too, so they are
 * looked for only where a story begins. */
#ifndef WIREDESK_DATELINECOLONS_H
#define WIREDESK_DATELINECOLONS_H

#include "datelineparts.h"

/* Whether text[from..to) begins with one; fills *dateline, whose fields may be set even if it does
 * not. Without a date the city must be a large one. The date, if one is printed, takes the year
 * nearest to `reference`. */
bool datelinecolons_at(const char *text, size_t from, size_t to, struct date reference,
                       struct dateline *dateline);

#endif
