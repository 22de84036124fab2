/* SPDX-License-Identifier: MIT */
#include "lines.h"

#include <stdlib.h>
#include <string.h>

#include "run.h"

static bool read_number(const char *s, size_t n, uint64_t *number)
{
    *number = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        *number = *number * 10 + (uint64_t)(s[i] - '0');
    }
    return n > 0 && n <= 18;
}

struct line line_read(const char *at, const char *end)
{
    struct line line = {.at = at};
    const char *newline = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    const char *stop = newline != NULL ? newline : end;
    line.length = (size_t)(stop - at);
    while (line.columns < COLUMNS_MOST) {
        const char *tab = at < stop ? memchr(at, '\t', (size_t)(stop - at)) : NULL;
        line.column[++line.columns] = at;
        line.width[line.columns] = (size_t)((tab != NULL ? tab : stop) - at);
        if (tab == NULL)
            break;
        at = tab + 1;
    }
    line.row = line.columns >= 5 && line.width[1] > 0 && line.width[4] > 0 &&
               read_number(line.column[2], line.width[2], &line.start) &&
               read_number(line.column[3], line.width[3], &line.end) && line.start <= line.end &&
               line.width[5] == line.end - line.start;
    return line;
}

bool line_has(const struct line *line, size_t column, const char *string)
{
    size_t n = strlen(string);
    return line->width[column] == n && memcmp(line->column[column], string, n) == 0;
}

uint64_t line_number(const struct line *line, size_t column)
{
    uint64_t number;
    if (!read_number(line->column[column], line->width[column], &number))
        broken("a column that is no number", line->at, line->length);
    return number;
}

/* The bytes of the character at `s`, and its code point; 0 where there is no valid UTF-8. */
static size_t decode(const char *s, size_t n, uint32_t *point)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *u = (const unsigned char *)s;
    size_t length = u[0] < 0x80       ? 1
                    : u[0] >> 5 == 6  ? 2
                    : u[0] >> 4 == 14 ? 3
                    : u[0] >> 3 == 30 ? 4
                                      : 0;
    if (length == 0 || length > n)
        return 0;
    *point = length == 1 ? u[0] : u[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (u[i] >> 6 != 2)
            return 0;
        *point = *point << 6 | (u[i] & 0x3Fu);
    }
    bool surrogate = *point >= 0xD800 && *point <= 0xDFFF;
    return *point < least[length] || *point > 0x10FFFF || surrogate ? 0 : length;
}

static bool attacks(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

size_t lines_repair(char *s, size_t n, bool all)
{
    size_t invalid = 0;
    for (size_t i = 0; i < n;) {
        uint32_t point;
        size_t length = decode(s + i, n - i, &point);
        if (length == 0) {
            s[i++] = '?';
            invalid++;
            continue;
        }
        if (attacks(point) && (all || (s[i] != '\t' && s[i] != '\n')))
            memset(s + i, ' ', length);
        i += length;
    }
    return invalid;
}

void lines_check_bytes(const char *s, size_t n)
{
    if (n > 0 && s[n - 1] != '\n')
        broken("half a line", s, n);
    for (size_t i = 0; i < n;) {
        uint32_t point;
        size_t length = decode(s + i, n - i, &point);
        if (length == 0)
            broken("not valid UTF-8", s + i, n - i);
        if (attacks(point) && s[i] != '\t' && s[i] != '\n')
            broken("a control character", s + i, n - i);
        i += length;
    }
}

static size_t columns_of(const struct line *line)
{
    static const struct {
        const char *type;
        size_t columns;
    } types[] = {{"sentence", 7}, {"text", 7},   {"dateline", 12},
                 {"caption", 15}, {"quote", 12}, {"entity", 9}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (line_has(line, 4, types[i].type))
            return types[i].columns;
    broken("an unknown type", line->at, line->length);
}

void lines_check_own(const struct line *line)
{
    if (!line->row || line->start == line->end)
        broken("a malformed row", line->at, line->length);
    if (line->columns != columns_of(line))
        broken("number of columns", line->at, line->length);
    for (size_t i = 1; i <= line->columns; i++)
        if (line->width[i] == 0)
            broken("an empty column", line->at, line->length);
    if (line_has(line, 4, "quote") && !line_has(line, 10, "-") &&
        line_number(line, 11) - line_number(line, 10) != line->width[7])
        broken("offsets of a speaker", line->at, line->length);
}

void lines_check_order(const struct line *first, const struct line *second)
{
    if (second->start < first->start || (second->start == first->start && second->end > first->end))
        broken("order", second->at, second->length);
}
