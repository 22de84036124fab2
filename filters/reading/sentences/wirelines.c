/* SPDX-License-Identifier: MIT */
#include "wirelines.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

/* No line of the list is longer. */
enum { LINE_MOST = 48 };

static const struct wordlist lines = {&english_wire_lines, NULL};

/* The line without blanks and in small letters, as a key of the list; returns its length. */
static size_t squeeze(const char *line, size_t n, char *key)
{
    size_t length = 0;
    for (size_t i = 0; i < n; i++)
        if (!ascii_is_blank(line[i]))
            key[length++] = ascii_lower(line[i]);
    return length;
}

/* The form of the line, as a key of the list: `#` for each digit, `@` for each capital. */
static size_t shape(const char *line, size_t n, char *key)
{
    for (size_t i = 0; i < n; i++)
        key[i] = ascii_is_digit(line[i]) ? '#' : ascii_is_upper(line[i]) ? '@' : line[i];
    return n;
}

static bool is_mark(const char *line, size_t n)
{
    char key[LINE_MOST];
    while (n > 0 && (ascii_is_blank(line[n - 1]) || line[n - 1] == '<'))
        n--;
    size_t length = ascii_is_upper(line[0]) ? shape(line, n, key) : squeeze(line, n, key);
    return length > 0 && wordlist_find(&lines, key, length) != NULL;
}

enum wireline wirelines_at(const char *text, size_t at, size_t length, bool last)
{
    size_t n = length - at;
    if (!wirelines_may_be(text, at, length))
        return WIRELINE_NONE;
    if (n < WIRELINES_HEAD && !last && memchr(text + at, '\n', n) == NULL)
        return WIRELINE_OPEN;
    if (text[at] == '^')
        return n > 1 && !ascii_is_blank(text[at + 1]) ? WIRELINE_FIELD : WIRELINE_NONE;
    const char *newline = memchr(text + at, '\n', n < LINE_MOST ? n : LINE_MOST);
    if (newline == NULL && (n > LINE_MOST || !last))
        return n > LINE_MOST ? WIRELINE_NONE : WIRELINE_OPEN;
    n = newline != NULL ? (size_t)(newline - (text + at)) : n;
    return is_mark(text + at, n) ? WIRELINE_MARK : WIRELINE_NONE;
}

size_t wirelines_field_end(const char *text, size_t start, size_t end)
{
    return end > start + 1 && (text[end - 1] == '<' || text[end - 1] == '=') ? end - 1 : end;
}
