/* SPDX-License-Identifier: MIT */
/* Datelines with another mark than a dash between them and their story: a colon, as papers of Asia
 * print it (`KOLKATA, Feb. 3: Police said`, `BEIRUT: The army`), a bar (`TAMPA, Fla. | The storm`),
 * or a hyphen right after the agency (`Damascus, SANA- The army`). Speakers and headings stand
 * before such marks too, so they are looked for only where a story begins. */
#ifndef WIREDESK_DATELINEMARKS_H
#define WIREDESK_DATELINEMARKS_H

#include "datelineparts.h"

/* Whether text[from..to) begins with one; fills *dateline, whose fields may be set even if it does
 * not. Without a date the city must be a large one before a colon, and have its state or country
 * before a bar. The date, if one is printed, takes the year nearest to `reference`. */
bool datelinemarks_at(const char *text, size_t from, size_t to, struct date reference,
                      struct dateline *dateline);

#endif
