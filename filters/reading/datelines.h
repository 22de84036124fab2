/* SPDX-License-Identifier: MIT */
/* Datelines: `KABUL, Afghanistan (AP)`, `NEW YORK, March 2`, `(CNN)`, before the story they open.
 */
#ifndef WIREDESK_DATELINES_H
#define WIREDESK_DATELINES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

struct dateline {
    struct span span;   /* without the dash behind it */
    struct span place;  /* as printed, without its state or country; empty where there is none */
    struct span region; /* the state or province, as printed */
    struct span agency; /* without its brackets */
    struct date date;   /* its year is 0 where none is printed or known */
    char country[3];    /* of the first place, ISO 3166-1 alpha-2; "" where it is not known */
};

/* No dateline seen in print is longer than this. */
enum { DATELINE_MOST = 140 };

/* Where the dateline begins that is glued to a byline at the head of the paragraph text[from..to),
 * as in `By ANN ROE BRUNSWICK, Maine (AP) --`: the first word from which on a known city stands
 * before an agency, or one in capitals before a date; `from` if there is none. */
size_t datelines_behind_byline(const char *text, size_t from, size_t to);

/* Finds a dateline at the head of the paragraph text[from..to). Its date, if it prints one, takes
 * the year nearest to `reference`. */
bool datelines_at(const char *text, size_t from, size_t to, struct date reference,
                  struct dateline *dateline);

#endif
