/* SPDX-License-Identifier: MIT */
/* Comma-separated values on standard output (RFC 4180, except that lines end with LF). */
#ifndef WIREDESK_CSV_H
#define WIREDESK_CSV_H

#include <stddef.h>

/* Writes a field of `n` bytes, and a comma before it unless it is the first of its line. A field
 * that holds a comma or a quotation mark is quoted; it must not hold a line end. */
void csv_field(const char *text, size_t n);

/* Ends the line. */
void csv_end(void);

#endif
