/* SPDX-License-Identifier: MIT */
/* Datelines: `KABUL, Afghanistan (AP)`, `NEW YORK, March 2`, `(CNN)`, before the story they open.
 */
#ifndef WIREDESK_DATELINES_H
#define WIREDESK_DATELINES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "datelineparts.h"

/* No dateline seen in print is longer than this. */
enum { DATELINE_MOST = 140 };

/* Finds a dateline at the head of the paragraph text[from..to). Its date, if it prints one, takes
 * the year nearest to `reference`. */
bool datelines_at(const char *text, size_t from, size_t to, struct date reference,
                  struct dateline *dateline);

#endif
