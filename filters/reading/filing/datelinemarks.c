/* SPDX-License-Identifier: MIT */
#include "datelinemarks.h"

#include <string.h>

#include "common/utf8.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"

/* Whether a city is known well enough for a mark alone to make it a dateline: if it is in capitals,
 * it must be large or stand alone in datelines, else both. */
static bool is_known_city(const char *text, struct span city)
{
    enum { PEOPLE_LEAST = 100000 };
    const char *name = text + city.start;
    size_t n = city.end - city.start;
    bool alone = places_stands_alone(name, n), large = places_population(name, n) >= PEOPLE_LEAST;
    return datelineparts_in_capitals(text, city) ? alone || large : alone && large;
}

/* Whether the head before the mark is a dateline's. */
static bool is_head(const char *text, char mark, const struct dateline *dateline)
{
    struct span city = datelineparts_first_place(text, dateline->place);
    bool known = places_population(text + city.start, city.end - city.start) > 0;
    if (mark == '-')
        return known && dateline->agency.end == dateline->span.end;
    if (mark == '|')
        return known && dateline->span.end > dateline->place.end;
    return is_known_city(text, city) || (known && dateline->date.month != 0);
}

/* Whether the head ends at the first `mark`, and a sentence begins after it. */
static bool ends_at(const char *text, size_t from, size_t to, char mark, struct date reference,
                    struct dateline *dateline)
{
    enum { HEAD_MOST = 60 };
    size_t reach = to - from > HEAD_MOST ? HEAD_MOST : to - from;
    const char *found = memchr(text + from, mark, reach);
    size_t at = found != NULL ? (size_t)(found - text) : to;
    if (at + 2 >= to || (mark != '-' && text[at + 1] != ' ') ||
        !datelineparts_begins_sentence(text, spans_skip_blanks(text, at + 1, to), to))
        return false;
    *dateline = (struct dateline){.span = {from, from}};
    if (!datelineparts_read_head(text, from, at, reference, dateline) ||
        dateline->country[0] == '\0')
        return false;
    dateline->span = datelineparts_trim(text, from, at);
    return is_head(text, mark, dateline);
}

bool datelinemarks_at(const char *text, size_t from, size_t to, struct date reference,
                      struct dateline *dateline)
{
    return utf8_is_upper(text + from, to - from) &&
           (ends_at(text, from, to, ':', reference, dateline) ||
            ends_at(text, from, to, '|', reference, dateline) ||
            ends_at(text, from, to, '-', reference, dateline));
}
