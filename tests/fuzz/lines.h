/* SPDX-License-Identifier: MIT */
/* What wiredesk-rows(5) promises of a line, looked at with code of its own: that of the filters
 * would overlook what they overlook. */
#ifndef WIREDESK_FUZZ_LINES_H
#define WIREDESK_FUZZ_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { COLUMNS_MOST = 16 };

struct line {
    const char *at;
    size_t length; /* without the line end */
    size_t columns;
    const char *column[COLUMNS_MOST + 1]; /* from 1 */
    size_t width[COLUMNS_MOST + 1];
    uint64_t start, end;
    bool row; /* five columns and offsets that make sense */
};

/* Takes the line that begins at `at` apart; the one after it begins at at + length + 1. */
struct line line_read(const char *at, const char *end);

/* Whether a column is the string. */
bool line_has(const struct line *line, size_t column, const char *string);

/* A column's number; anything else is broken(). */
uint64_t line_number(const struct line *line, size_t column);

/* Replaces what no row may hold, as wiredesk-rows(5) says, TAB and newline only if `all`. Gives
 * back how many bytes were not valid UTF-8. */
size_t lines_repair(char *s, size_t n, bool all);

/* Of the text that a filter has written to standard error, or as rows: whole lines, valid UTF-8,
 * nothing that attacks a terminal. */
void lines_check_bytes(const char *s, size_t n);

/* What holds for a row of the filter's own, beside its bytes. */
void lines_check_own(const struct line *line);

/* That the second of two rows of a story may follow the first. */
void lines_check_order(const struct line *first, const struct line *second);

#endif
