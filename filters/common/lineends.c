/* SPDX-License-Identifier: MIT */
#include "lineends.h"

#include <string.h>

/* Up to so many carriage returns before a newline belong to the same end of a line: some programs
 * write several. */
enum { RETURNS_MOST = 4 };

bool lineends_tell(const char *s, size_t *from, size_t n, bool more, char *line_end)
{
    const char *newline = memchr(s + *from, '\n', n - *from);
    size_t end = newline != NULL ? (size_t)(newline - s) : n;
    const char *mark = memchr(s + *from, '\r', end - *from);
    if (mark == NULL) {
        if (newline != NULL)
            *line_end = '\n';
        return true;
    }
    size_t first = (size_t)(mark - s), at = first;
    while (at < end && at - first < RETURNS_MOST && s[at] == '\r')
        at++;
    if (at == n && more) {
        *from = first;
        return false;
    }
    *line_end = at == end && newline != NULL ? '\n' : '\r';
    return true;
}

const char *lineends_next(const char *s, size_t at, size_t end, char line_end)
{
    if (line_end != '\r')
        return memchr(s + at, '\n', end - at);
    while (at < end && !lineends_is_end(s[at], line_end))
        at++;
    return at < end ? s + at : NULL;
}

void lineends_make_newlines(char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        s[i] = s[i] == '\r' ? '\n' : s[i];
}
