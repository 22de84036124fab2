/* SPDX-License-Identifier: MIT */
/* What ends the lines of a text: newlines, with carriage returns before them or not; or carriage
 * returns alone, as in files of old Macs. */
#ifndef WIREDESK_LINEENDS_H
#define WIREDESK_LINEENDS_H

#include <stdbool.h>
#include <stddef.h>

/* Tells by the first end of a line in s[*from..n) what ends the lines of the text: *line_end
 * becomes CR or LF, or stays where no line ends. False where the bytes end too early, and there are
 * `more` to come: *from becomes the place from which to look again. */
bool lineends_tell(const char *s, size_t *from, size_t n, bool more, char *line_end);

/* Whether the byte ends a line. A newline does in any text. */
static inline bool lineends_is_end(char c, char line_end)
{
    return c == '\n' || (c == '\r' && line_end == '\r');
}

/* The first end of a line in s[at..end); NULL if there is none. */
const char *lineends_next(const char *s, size_t at, size_t end, char line_end);

/* Puts a newline in place of each carriage return of the `n` bytes at `s`. */
void lineends_make_newlines(char *s, size_t n);

#endif
