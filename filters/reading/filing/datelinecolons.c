/* SPDX-License-Identifier: MIT */
#include "datelinecolons.h"

#include <string.h>

#include "common/utf8.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"

/* Whether a city that a colon alone makes a dateline is large, or stands alone, or in small letters
 * both. */
static bool is_known_city(const char *text, struct span city)
{
    enum { PEOPLE_LEAST = 100000 };
    const char *name = text + city.start;
    size_t n = city.end - city.start;
    bool alone = places_stands_alone(name, n), large = places_people(name, n) >= PEOPLE_LEAST;
    return datelineparts_in_capitals(text, city) ? alone || large : alone && large;
}

bool datelinecolons_at(const char *text, size_t from, size_t to, struct date reference,
                       struct dateline *dateline)
{
    enum { HEAD_MOST = 60 };
    size_t reach = to - from > HEAD_MOST ? HEAD_MOST : to - from;
    const char *colon = memchr(text + from, ':', reach);
    size_t at = colon != NULL ? (size_t)(colon - text) : to;
    if (at + 2 >= to || text[at + 1] != ' ' || !utf8_is_upper(text + from, to - from) ||
        !datelineparts_begins_sentence(text, spans_skip_blanks(text, at + 1, to), to))
        return false;
    *dateline = (struct dateline){.span = {from, from}};
    if (!datelineparts_read_head(text, from, at, reference, dateline) ||
        dateline->country[0] == '\0')
        return false;
    struct span city = datelineparts_first_place(text, dateline->place);
    dateline->span = datelineparts_trim(text, from, at);
    return is_known_city(text, city) ||
           (dateline->date.month != 0 &&
            places_people(text + city.start, city.end - city.start) > 0);
}
