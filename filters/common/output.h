/* SPDX-License-Identifier: MIT */
/* Standard output by blocks. A failing write is reported once and ends the program with status 1;
 * SIGPIPE is left alone and ends it silently. */
#ifndef WIREDESK_OUTPUT_H
#define WIREDESK_OUTPUT_H

#include <stddef.h>

/* Appends bytes. Whoever writes a row ends it with output_row_end(): blocks are cut between rows
 * wherever a row fits into one. */
void output_bytes(const char *data, size_t n);
void output_string(const char *string);
void output_char(char c);

/* Room for `n` bytes, at most OUTPUT_ROOM_MOST, for the caller to write to; what is written counts
 * from output_used(), which is told where it ends. */
enum { OUTPUT_ROOM_MOST = 1 << 13 };
char *output_room(size_t n);
void output_used(const char *end);

/* Writes the line end of a row, and the block if it is nearly full. */
void output_row_end(void);

/* Writes out what is buffered: before a read that may block. */
void output_flush(void);

/* Writes the rest and closes standard output; reports errors that the system has delayed until then
 * (a full disk). Returns the program's exit status. */
int output_close(void);

#endif
