/* SPDX-License-Identifier: MIT */
#include "datelinestops.h"

#include <string.h>

#include "common/ascii.h"
#include "reading/words/calendar.h"
#include "reading/words/spans.h"

/* No place in capitals, no head of a dateline and no agency in it is longer. */
enum { PLACE_MOST = 40, HEAD_MOST = 90, AGENCY_MOST = 40 };

static bool is_for_comma(const char *text, size_t start, size_t at, size_t next, size_t next_end,
                         size_t end)
{
    size_t day = next_end;
    while (day < end && day - next_end < 2 && (text[day] == '.' || text[day] == ' '))
        day++;
    if (at < start + 3 || at - start > PLACE_MOST || !ascii_is_upper(text[at - 1]) ||
        calendar_month(text + next, next_end - next) == 0 || day == end ||
        !ascii_is_digit(text[day]))
        return false;
    return !spans_has_lower(text, (struct span){start, at});
}

static bool is_at_agency(const char *text, size_t start, size_t at, size_t next, size_t end)
{
    if (at - start > HEAD_MOST || at < start + 3 || !ascii_is_upper(text[start + 1]))
        return false;
    if (text[at - 1] == '/')
        return memchr(text + start, '/', at - 1 - start) != NULL;
    size_t reach = end - next < AGENCY_MOST ? end - next : AGENCY_MOST;
    if (reach < 4 || text[next] != '/' || !ascii_is_upper(text[next + 1]))
        return false;
    const char *close = memchr(text + next + 1, '/', reach - 1);
    return close != NULL && close + 1 < text + end && close[1] == '.';
}

bool datelinestops_at(const char *text, size_t start, size_t at, size_t next, size_t next_end,
                      size_t end)
{
    return is_for_comma(text, start, at, next, next_end, end) ||
           is_at_agency(text, start, at, next, end);
}
