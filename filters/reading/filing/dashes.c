/* SPDX-License-Identifier: MIT */
#include "dashes.h"

#include <string.h>

#include "common/ascii.h"
#include "common/search.h"
#include "reading/sentences/punctuation.h"

size_t dashes_length(const char *text, size_t at, size_t to)
{
    if (punctuation_long_dash(text, at, to) > 0)
        return 3;
    if (to - at >= 2 && memcmp(text + at, "--", 2) == 0)
        return 2;
    bool spaced = at < to && at > 0 && text[at - 1] == ' ' && (to - at == 1 || text[at + 1] == ' ');
    return spaced && (text[at] == '-' || text[at] == '_') ? 1 : 0;
}

/* A hyphen with a blank on one side only, after a date: `Feb 26- `, `Feb 26 -The`. */
static bool is_loose(const char *text, size_t from, size_t at, size_t to)
{
    bool spaced = at > from && text[at - 1] == ' ';
    size_t digit = spaced ? at - 1 : at;
    return text[at] == '-' && digit > from && ascii_is_digit(text[digit - 1]) &&
           (spaced || at + 1 == to || text[at + 1] == ' ');
}

struct dash dashes_find(const char *text, size_t from, size_t to)
{
    static const char heads[4] = {'-', '_', '\xE2', '-'};
    struct dash dash = {.at = from};
    for (; dash.at < to; dash.at++) {
        dash.at += search_any(text + dash.at, to - dash.at, heads);
        dash.length = dash.at < to ? dashes_length(text, dash.at, to) : 0;
        dash.loose = dash.length == 0 && dash.at < to && is_loose(text, from, dash.at, to);
        if (dash.length > 0 || dash.loose)
            break;
    }
    dash.length += dash.loose;
    return dash;
}
