/* SPDX-License-Identifier: MIT */
#include "rows.h"

#include <stdlib.h>
#include <string.h>

#include "output.h"

/* What lines have room for at first: a power of two, so that it stays one when it doubles, whatever
 * the first row. */
enum { LINES_LEAST = 4096 };

struct kept_row {
    uint64_t start;
    uint64_t end;
    size_t order;
    size_t line;
    size_t length;
};

/* The column that begins at *at; *at moves after the TAB that ends it, or to `end`. */
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

void rows_clear(struct rows *rows)
{
    rows->lines.length = 0;
    rows->count = 0;
    rows->id_length = 0;
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

void rows_carry(struct rows *rows, const struct carry *carry, struct bytes *lines)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct kept_row *row = &rows->kept[i];
        if (row->start < carry->from || (row->start >= carry->end && i < carry->text_row)) {
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

/* Copies `n` bytes and returns the place after them. Most are few: those are moved as a head and a
 * tail of one size, which may overlap. */
static inline char *put(char *out, const char *s, size_t n)
{
    if (n > 16) {
        memcpy(out, s, n);
    } else if (n >= 8) {
        uint64_t head, tail;
        memcpy(&head, s, 8);
        memcpy(&tail, s + n - 8, 8);
        memcpy(out, &head, 8);
        memcpy(out + n - 8, &tail, 8);
    } else if (n >= 4) {
        uint32_t head, tail;
        memcpy(&head, s, 4);
        memcpy(&tail, s + n - 4, 4);
        memcpy(out, &head, 4);
        memcpy(out + n - 4, &tail, 4);
    } else if (n > 0) {
        char middle = s[n / 2], last = s[n - 1];
        out[0] = s[0];
        out[n / 2] = middle;
        out[n - 1] = last;
    }
    return out + n;
}

static inline char *put_column(char *out, const char *s, size_t n)
{
    *out++ = '\t';
    return put(out, s, n);
}

/* There is room for all of the head at once: for two numbers of any length, and the TABs. */
void rows_begin(struct rows *rows, const struct story *story, size_t start, size_t end,
                const char *type)
{
    if (rows->id_length == 0)
        rows->id_length = strlen(story->id);
    size_t id_length = rows->id_length, type_length = strlen(type);
    struct bytes *lines = &rows->lines;
    add(rows, story->base + start, story->base + end);
    if (lines->capacity == 0)
        bytes_enlarge(lines, LINES_LEAST);
    size_t at = bytes_room(lines, id_length + type_length + (end - start) + 2 * DECIMAL_MOST + 4);
    char *out = put(lines->data + at, story->id, id_length);
    out = rows_put_number(out, story->base + start);
    out = rows_put_number(out, story->base + end);
    out = put_column(out, type, type_length);
    out = put_column(out, story->text + start, end - start);
    lines->length = (size_t)(out - lines->data);
}

void rows_columns(struct rows *rows, const struct column *columns, size_t count)
{
    struct bytes *lines = &rows->lines;
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        n += columns[i].length + 2;
    size_t at = bytes_room(lines, n);
    char *out = lines->data + at;
    for (size_t i = 0; i < count; i++) {
        out = put_column(out, columns[i].text, columns[i].length);
        if (columns[i].length == 0)
            *out++ = '-';
    }
    lines->length = (size_t)(out - lines->data);
}

void rows_column(struct rows *rows, const char *text, size_t n)
{
    rows_columns(rows, &(struct column){text, n}, 1);
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
    struct bytes *lines = &rows->lines;
    size_t at = bytes_room(lines, DECIMAL_MOST + 1);
    lines->length = (size_t)(rows_put_number(lines->data + at, number) - lines->data);
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

/* Whether the rows need no sorting, as is mostly so: filters find things in the order of the text.
 */
static bool is_sorted(const struct rows *rows)
{
    for (size_t i = 1; i < rows->count; i++)
        if (compare(&rows->kept[i - 1], &rows->kept[i]) > 0)
            return false;
    return true;
}

void rows_write(struct rows *rows)
{
    if (!is_sorted(rows))
        qsort(rows->kept, rows->count, sizeof *rows->kept, compare);
    for (size_t i = 0; i < rows->count; i++) {
        output_bytes(rows->lines.data + rows->kept[i].line, rows->kept[i].length);
        output_row_end();
    }
    rows_clear(rows);
}
