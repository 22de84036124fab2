/* SPDX-License-Identifier: MIT */
/* Dates as news text prints them: `Saturday, Nov. 21, 2020`, `Dec 16`, `5 March 2019`, `Tuesday`.
 */
#ifndef WIREDESK_DATES_H
#define WIREDESK_DATES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

struct found_date {
    struct span span; /* with the weekday before it and the year after it, where they are printed */
    struct date date;
};

/* The length of YYYY-MM-DD. */
enum { DATE_LENGTH = 10 };

/* Finds the first month with a day in text[from..to). A year that is not printed is the one that
 * brings the date nearest to `reference` among those that have such a day; where none has, or no
 * reference is known (its year is 0), it stays 0. */
bool dates_find(const char *text, size_t from, size_t to, struct date reference,
                struct found_date *found);

/* As dates_find(), but a month may begin with a small letter or be misspelt from its fourth letter
 * on: `march 9`, `Marc 3`. For where hardly anything but a date can stand. */
bool dates_find_loosely(const char *text, size_t from, size_t to, struct date reference,
                        struct found_date *found);

/* As dates_find(), but only where the date begins at `from`. */
bool dates_at(const char *text, size_t from, size_t to, struct date reference,
              struct found_date *found);

/* Finds the first weekday in text[from..to): the last day of that name up to `reference`, which
 * must be known. */
bool dates_find_weekday(const char *text, size_t from, size_t to, struct date reference,
                        struct found_date *found);

/* Writes the date as ISO 8601 has it (YYYY-MM-DD) and returns its length; 0 if its year is not
 * known, or the month has no such day. */
size_t dates_write(struct date date, char out[static DATE_LENGTH]);

#endif
