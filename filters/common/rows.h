/* SPDX-License-Identifier: MIT */
/* Rows: one line each, columns separated by TAB: story, start, end, type, text, then the columns of
 * the type's own (wiredesk-rows(5)). A set of rows holds those of one story until they are written
 * in order. */
#ifndef WIREDESK_ROWS_H
#define WIREDESK_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "decimal.h"
#include "memory.h"
#include "story.h"

/* A line taken apart; the pointers go into the line. */
struct row {
    const char *id, *type, *text, *columns; /* `columns`: from column 6 on, with its TABs inside */
    size_t id_length, type_length, text_length, columns_length;
    uint64_t start, end; /* offsets in the story */
};

/* Takes a line (`n` bytes, without its line end) apart. False if it is malformed: fewer than five
 * columns, an empty story or type, offsets that are no numbers, or a text whose length is not
 * `end - start`. */
bool row_parse(const char *line, size_t n, struct row *row);

/* Column `number`, from 6 on, of a row taken apart: its place and length; NULL where the row has no
 * such column, or it is empty or `-`. */
const char *row_column(const struct row *row, unsigned number, size_t *length);

/* Whether the row's type is `type`. */
bool row_is(const struct row *row, const char *type);

struct rows {
    struct bytes lines;
    struct kept_row *kept;
    size_t count;
    size_t capacity;
    size_t id_length; /* of the story, once a row was made of it; 0: not known */
};

/* Empties the set, and keeps its memory for other rows. */
void rows_clear(struct rows *rows);

/* Frees what the set holds, and makes it an empty one. */
void rows_free(struct rows *rows);

/* The bytes that the set takes. */
size_t rows_size(const struct rows *rows);

/* Adds a line as it came; the offsets say where it will be sorted in. Returns the line's offset in
 * rows->lines. */
size_t rows_keep(struct rows *rows, const char *line, size_t n, uint64_t start, uint64_t end);

/* Which rows of a part of a story are carried over into its next part: those that start at `from`
 * or later. Of those before the row of index `text_row`, the last that holds some of the text, only
 * such as start before `end`, where the text so far ends: the others are out of order, and would be
 * carried over from part to part. */
struct carry {
    uint64_t from, end;
    size_t text_row;
};

/* Moves the lines of the rows that are carried over into `lines`, each with a newline. */
void rows_carry(struct rows *rows, const struct carry *carry, struct bytes *lines);

/* Writes a TAB and the number at `at`, where DECIMAL_MOST + 1 bytes are free; returns the place
 * after it. */
static inline char *rows_put_number(char *at, uint64_t number)
{
    *at++ = '\t';
    return at + decimal_write(number, at);
}

/* A column to be written: the text stays the caller's. */
struct column {
    const char *text;
    size_t length;
};

/* Makes a row of `story`: text[start..end), then its columns one by one from column 6 on, of which
 * an empty one is written as `-`, then rows_end(). `start` and `end` are offsets in story->text, to
 * which the story's base is added. */
void rows_begin(struct rows *rows, const struct story *story, size_t start, size_t end,
                const char *type);
void rows_column(struct rows *rows, const char *text, size_t n);
void rows_columns(struct rows *rows, const struct column *columns, size_t count);
void rows_string(struct rows *rows, const char *text);
void rows_span(struct rows *rows, const struct story *story, struct span span);
void rows_number(struct rows *rows, uint64_t number);
void rows_end(struct rows *rows);

/* Writes all rows to standard output: ordered by start, then the longer first, then as they were
 * added; and empties the set. */
void rows_write(struct rows *rows);

#endif
