/* SPDX-License-Identifier: MIT */
/* Names of months and of days of the week, as they are printed (filters/english/months.txt,
 * weekdays.txt). */
#ifndef WIREDESK_CALENDAR_H
#define WIREDESK_CALENDAR_H

#include <stddef.h>

/* The month, 1 to 12, that the `n` bytes at `name` are, in whatever case; 0 if they are none. An
 * abbreviation may have its full stop. */
int calendar_month(const char *name, size_t n);

/* The same of a day of the week, from Monday, 1, to Sunday, 7. */
int calendar_weekday(const char *name, size_t n);

#endif
