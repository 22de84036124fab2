/* SPDX-License-Identifier: MIT */
/* Lines that wires send around a story's text (filters/english/wire-lines.txt). */
#ifndef WIREDESK_WIRELINES_H
#define WIREDESK_WIRELINES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/ascii.h"

enum wireline {
    WIRELINE_OPEN = -1, /* only the text to come can tell */
    WIRELINE_NONE,
    WIRELINE_MARK, /* no text: `-30-`, `AP-NY-03-14-89 1204EST<` */
    WIRELINE_FIELD /* a headline or byline, with a mark at each end: `^By ANN ROE=` */
};

/* With so many bytes of a line most that are none of these can be told. */
enum { WIRELINES_HEAD = 6 };

/* Whether the line that begins at `at` may be one of these, in a text of `length` bytes: a quick
 * test. */
static inline bool wirelines_may_be(const char *text, size_t at, size_t length)
{
    const char *line = text + at;
    if (length - at < WIRELINES_HEAD)
        return length > at;
    if (ascii_is_upper(line[0]))
        return ascii_is_upper(line[1]) &&
               (line[2] == '-' || line[3] == '-' || (line[3] == ' ' && ascii_is_digit(line[4])));
    return line[0] == '^' || line[0] == '-' || line[0] == '(';
}

/* What the line that begins at `at` is, in a text of `length` bytes; `last`: no text comes after
 * them. */
enum wireline wirelines_at(const char *text, size_t at, size_t length, bool last);

/* Where the text of the field text[start..end) ends: before the mark at its end, `<` or `=`, if it
 * has one. */
size_t wirelines_field_end(const char *text, size_t start, size_t end);

#endif
