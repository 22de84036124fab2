/* SPDX-License-Identifier: MIT */
#include "rowlines.h"

#include <inttypes.h>
#include <string.h>

#include "diag.h"
#include "output.h"
#include "utf8.h"

/* What the columns of a row may take beside its text. */
enum { COLUMNS_MOST = 1 << 16 };

void rowlines_open(struct rowlines *lines)
{
    lines->line = 0;
    lines->invalid = 0;
}

static size_t longest_line(const struct rowlines *lines)
{
    return 2 * lines->most + COLUMNS_MOST;
}

enum line_state rowlines_peek(struct rowlines *lines, char **line, size_t *n)
{
    struct bytes *carried = &lines->carried;
    if (lines->carried_at < carried->length) {
        *line = carried->data + lines->carried_at;
        *n = (size_t)((char *)memchr(*line, '\n', carried->length - lines->carried_at) - *line);
        return LINE_WHOLE;
    }
    struct input *input = lines->input;
    for (size_t searched = 0;;) {
        size_t there = input->end - input->begin;
        *line = there > 0 ? input->buffer + input->begin : NULL;
        char *end = there > searched ? memchr(*line + searched, '\n', there - searched) : NULL;
        *n = end != NULL ? (size_t)(end - *line) : there;
        if (end != NULL)
            return LINE_WHOLE;
        if (there > longest_line(lines))
            return LINE_OVERLONG;
        searched = there;
        if (input->ended || !input_more(input)) {
            *line = input->buffer + input->begin;
            return there > 0 ? LINE_WHOLE : LINE_NONE;
        }
    }
}

void rowlines_take(struct rowlines *lines, size_t n)
{
    if (lines->carried_at < lines->carried.length) {
        lines->carried_at += n + 1;
        return;
    }
    lines->line++;
    lines->input->begin += n;
    if (lines->input->begin < lines->input->end)
        lines->input->begin++;
}

void rowlines_repair(struct rowlines *lines, char *line, size_t n)
{
    size_t first;
    size_t invalid = utf8_repair(line, n, &first);
    if (invalid > 0 && lines->invalid == 0)
        lines->invalid_line = lines->line + 1;
    lines->invalid += invalid;
}

void rowlines_malformed(const struct rowlines *lines, uint64_t number, const char *why)
{
    diag_repeated(DIAG_MALFORMED_ROW, lines->input->name, number, "malformed row %s: %s",
                  lines->discard ? "left out" : "copied unchanged", why);
    diag_damaged();
}

void rowlines_pass_rows(const struct rowlines *lines, struct rows *rows)
{
    if (lines->discard)
        rows_clear(rows);
    else
        rows_write(rows);
}

void rowlines_pass_line(const struct rowlines *lines, const char *line, size_t n)
{
    if (lines->discard)
        return;
    output_bytes(line, n);
    output_row_end();
}

void rowlines_pass_overlong(struct rowlines *lines, struct rows *rows)
{
    rowlines_malformed(lines, lines->line + 1, "too long");
    rowlines_pass_rows(lines, rows);
    struct input *input = lines->input;
    for (;;) {
        char *data = input->buffer + input->begin;
        size_t there = input->end - input->begin;
        char *end = there > 0 ? memchr(data, '\n', there) : NULL;
        size_t n = end != NULL ? (size_t)(end - data) : there;
        if (end == NULL && !input->ended)
            n -= utf8_unfinished(data, n);
        rowlines_repair(lines, data, n);
        if (!lines->discard)
            output_bytes(data, n);
        if (end != NULL || input->ended) {
            rowlines_take(lines, n);
            break;
        }
        input->begin += n;
        input_more(input);
    }
    if (!lines->discard)
        output_row_end();
}

void rowlines_carry(struct rowlines *lines, struct rows *rows, const struct carry *carry)
{
    struct bytes rest = {0};
    if (lines->carried_at < lines->carried.length)
        bytes_add(&rest, lines->carried.data + lines->carried_at,
                  lines->carried.length - lines->carried_at);
    lines->carried.length = lines->carried_at = 0;
    rows_carry(rows, carry, &lines->carried);
    bytes_add(&lines->carried, rest.data, rest.length);
    bytes_free(&rest);
}

void rowlines_end(const struct rowlines *lines)
{
    if (lines->invalid > 0) {
        diag_warn(lines->input->name, lines->invalid_line,
                  "invalid UTF-8 bytes: %" PRIu64 ", the first on this line", lines->invalid);
        diag_damaged();
    }
    diag_summarize(lines->input->name);
}

void rowlines_free(struct rowlines *lines)
{
    bytes_free(&lines->carried);
}
