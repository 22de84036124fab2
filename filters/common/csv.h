/* SPDX-License-Identifier: MIT */
/* Comma-separated values on standard output (RFC 4180, but that lines end with LF). */
#ifndef WIREDESK_CSV_H
#define WIREDESK_CSV_H

#include <stddef.h>

/* Writes a field of `n` bytes, and a comma before it unless it is the first of its line. One that
 * has a comma or a quotation mark is put in quotation marks; it has no line end in it. */
void csv_field(const char *text, size_t n);

/* Ends the line. */
void csv_end(void);

#endif
