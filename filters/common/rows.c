/* SPDX-License-Identifier: MIT */
#include "rows.h"

#include <stdlib.h>
#include <string.h>

#include "decimal.h"
#include "output.h"

struct kept_row {
    uint64_t start;
    uint64_t end;
    size_t order;
    size_t line;
    size_t length;
};

/* The column that begins at *at; *at moves behind the TAB that ends it, or to `end`. */
static const char *next_column(const char **at, const char *end, size_t *length)
{
    const char *column = *at;
    const char *tab = memchr(column, '\t', (size_t)(end - column));
    *length = (size_t)((tab != NULL ? tab : end) - column);
    *at = tab != NULL ? tab + 1 : end;
    return column;
}

bool row_parse(const char *line, size_t n, struct row *row)
{
    const char *at = line, *end = line + n;
    size_t length;
    row->id = next_column(&at, end, &row->id_length);
    const char *number = next_column(&at, end, &length);
    if (row->id_length == 0 || !decimal_read(number, length, &row->start))
        return false;
    number = next_column(&at, end, &length);
    if (!decimal_read(number, length, &row->end) || row->start > row->end)
        return false;
    row->type = next_column(&at, end, &row->type_length);
    bool has_text = at > row->type + row->type_length;
    row->text = next_column(&at, end, &row->text_length);
    row->columns = at;
    row->columns_length = (size_t)(end - at);
    return has_text && row->type_length > 0 && row->text_length == row->end - row->start;
}

const char *row_column(const struct row *row, unsigned number, size_t *length)
{
    const char *at = row->columns, *end = row->columns + row->columns_length;
    for (; number > 6 && at < end; number--)
        next_column(&at, end, length);
    if (number > 6 || at == end)
        return NULL;
    const char *column = next_column(&at, end, length);
    return *length == 0 || (*length == 1 && *column == '-') ? NULL : column;
}

bool row_is(const struct row *row, const char *type)
{
    size_t n = strlen(type);
    return row->type_length == n && memcmp(row->type, type, n) == 0;
}

static void clear(struct rows *rows)
{
    rows->lines.length = 0;
    rows->count = 0;
}

void rows_free(struct rows *rows)
{
    free(rows->lines.data);
    free(rows->kept);
    *rows = (struct rows){0};
}

size_t rows_size(const struct rows *rows)
{
    return rows->lines.length + rows->count * sizeof *rows->kept;
}

static struct kept_row *add(struct rows *rows, uint64_t start, uint64_t end)
{
    rows->kept = memory_grow(rows->kept, &rows->capacity, rows->count + 1, sizeof *rows->kept);
    struct kept_row *row = &rows->kept[rows->count];
    *row = (struct kept_row){start, end, rows->count, rows->lines.length, 0};
    rows->count++;
    return row;
}

size_t rows_keep(struct rows *rows, const char *line, size_t n, uint64_t start, uint64_t end)
{
    struct kept_row *row = add(rows, start, end);
    row->length = n;
    return bytes_add(&rows->lines, line, n);
}

void rows_move(struct rows *rows, uint64_t from, struct bytes *lines)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct kept_row *row = &rows->kept[i];
        if (row->start < from) {
            rows->kept[kept] = *row;
            rows->kept[kept].order = kept;
            kept++;
            continue;
        }
        bytes_add(lines, rows->lines.data + row->line, row->length);
        bytes_add(lines, "\n", 1);
    }
    rows->count = kept;
}

static void add_number(struct bytes *bytes, uint64_t number)
{
    char digits[DECIMAL_MOST];
    bytes_add(bytes, digits, decimal_write(number, digits));
}

void rows_begin(struct rows *rows, const struct story *story, size_t start, size_t end,
                const char *type)
{
    add(rows, story->base + start, story->base + end);
    struct bytes *lines = &rows->lines;
    bytes_add(lines, story->id, strlen(story->id));
    bytes_add(lines, "\t", 1);
    add_number(lines, story->base + start);
    bytes_add(lines, "\t", 1);
    add_number(lines, story->base + end);
    bytes_add(lines, "\t", 1);
    bytes_add(lines, type, strlen(type));
    bytes_add(lines, "\t", 1);
    bytes_add(lines, story->text + start, end - start);
}

void rows_column(struct rows *rows, const char *text, size_t n)
{
    bytes_add(&rows->lines, "\t", 1);
    bytes_add(&rows->lines, n > 0 ? text : "-", n > 0 ? n : 1);
}

void rows_string(struct rows *rows, const char *text)
{
    rows_column(rows, text, strlen(text));
}

void rows_span(struct rows *rows, const struct story *story, struct span span)
{
    rows_column(rows, story->text + span.start, span.end - span.start);
}

void rows_number(struct rows *rows, uint64_t number)
{
    bytes_add(&rows->lines, "\t", 1);
    add_number(&rows->lines, number);
}

void rows_end(struct rows *rows)
{
    struct kept_row *row = &rows->kept[rows->count - 1];
    row->length = rows->lines.length - row->line;
}

static int compare(const void *left, const void *right)
{
    const struct kept_row *a = left, *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

void rows_write(struct rows *rows)
{
    if (rows->count > 1)
        qsort(rows->kept, rows->count, sizeof *rows->kept, compare);
    for (size_t i = 0; i < rows->count; i++) {
        output_bytes(rows->lines.data + rows->kept[i].line, rows->kept[i].length);
        output_row_end();
    }
    clear(rows);
}
