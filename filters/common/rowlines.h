/* SPDX-License-Identifier: MIT */
/* The lines of a stream of rows: read, repaired, and reported where they are damaged. */
#ifndef WIREDESK_ROWLINES_H
#define WIREDESK_ROWLINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "input.h"
#include "memory.h"
#include "rows.h"

/* The owner sets the first three, all else being zero; rowlines_free() frees what it holds. */
struct rowlines {
    struct input *input;
    size_t most;           /* --max-story, bytes */
    bool discard;          /* rows are only read, and not written to the output */
    uint64_t line;         /* number of the current line in its file */
    uint64_t invalid;      /* bytes of this file that are not valid UTF-8 */
    uint64_t invalid_line; /* the line of the first of them */
    struct bytes carried;  /* lines that were read and belong to the next part */
    size_t carried_at;
};

/* Whether a line is at hand; an overlong one is there in part. */
enum line_state { LINE_NONE, LINE_WHOLE, LINE_OVERLONG };

/* Begins to read the file that `input` has open. */
void rowlines_open(struct rowlines *lines);

/* The next line, which stays to be taken: carried ones first, then the input's. *line becomes where
 * it stands, in memory that is the lines' or the input's and good until more is read; *n its length
 * in bytes, without the line end. */
enum line_state rowlines_peek(struct rowlines *lines, char **line, size_t *n);

/* Takes the line peeked at, of `n` bytes. */
void rowlines_take(struct rowlines *lines, size_t n);

/* Repairs the `n` bytes at `line`, of the line peeked at, in place (utf8.h), and counts what was
 * invalid. */
void rowlines_repair(struct rowlines *lines, char *line, size_t n);

/* Reports that the line with that number is malformed, and why. */
void rowlines_malformed(const struct rowlines *lines, uint64_t number, const char *why);

/* Writes the rows to standard output and empties their set; or one line: unless rows are to be
 * discarded. */
void rowlines_pass_rows(const struct rowlines *lines, struct rows *rows);
void rowlines_pass_line(const struct rowlines *lines, const char *line, size_t n);

/* Takes a line that is too long to be held and passes it on: first the current rows are written,
 * then the line, as it is read. A character that is incomplete waits for its other bytes. */
void rowlines_pass_overlong(struct rowlines *lines, struct rows *rows);

/* Moves the lines of the rows that are carried over into `lines->carried`, before what is left
 * there. */
void rowlines_carry(struct rowlines *lines, struct rows *rows, const struct carry *carry);

/* Reports what was damaged in the file that has ended. */
void rowlines_end(const struct rowlines *lines);

/* Frees what they hold. */
void rowlines_free(struct rowlines *lines);

#endif
