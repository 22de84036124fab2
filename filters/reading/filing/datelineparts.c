/* SPDX-License-Identifier: MIT */
#include "datelineparts.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/dates.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"

/* No state's or country's name in a dateline is longer than this. */
enum { AREA_MOST = 40 };

/* As datelineparts_trim(), also without the brackets that a state or country may stand in: `NEW
 * DELHI [India]`. */
static struct span trim_area(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " ,([", " ,)]");
}

struct span datelineparts_trim(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " ,", " ,");
}

size_t datelineparts_bracketed(const char *text, size_t at, size_t to, struct span *inside)
{
    if (at >= to || text[at] != '(')
        return 0;
    const char *close = memchr(text + at, ')', to - at < AGENCY_MOST ? to - at : AGENCY_MOST);
    if (close == NULL)
        return 0;
    *inside = datelineparts_trim(text, at + 1, (size_t)(close - text));
    if (inside->start < inside->end && text[inside->start] == '@')
        inside->start++;
    return inside->end > inside->start ? (size_t)(close - text) + 1 : 0;
}

bool datelineparts_is_agency(const char *text, struct span agency)
{
    size_t length, n = agency.end - agency.start;
    const char *slash = memchr(text + agency.start, '/', n);
    bool blank = memchr(text + agency.start, ' ', n) != NULL;
    return agencies_find(text + agency.start, n, &length) != NULL ||
           (slash != NULL && !blank &&
            agencies_find(text + agency.start, (size_t)(slash - text) - agency.start, &length) !=
                NULL);
}

bool datelineparts_in_capitals(const char *text, struct span span)
{
    size_t upper = 0, lower = 0, length;
    for (size_t i = span.start; i < span.end; i += length) {
        length = utf8_length(text + i, span.end - i);
        if (length == 0)
            return false;
        upper += utf8_is_upper(text + i, length);
        lower += utf8_is_lower(text + i, length);
        if (strchr("\"?!:;%$0123456789", text[i]) != NULL)
            return false;
    }
    return upper >= 2 && lower * 3 <= upper;
}

bool datelineparts_begins_in_capitals(const char *text, size_t from, size_t to)
{
    return to - from > 3 && utf8_is_upper(text + from, to - from) &&
           (utf8_is_upper(text + from + 1, to - from - 1) ||
            utf8_is_upper(text + from + 2, to - from - 2));
}

bool datelineparts_begins_sentence(const char *text, size_t at, size_t to)
{
    return at < to && (utf8_is_upper(text + at, to - at) || ascii_is_digit(text[at]) ||
                       text[at] == '"' || punctuation_double(text, at, to) > 0);
}

struct span datelineparts_first_place(const char *text, struct span place)
{
    for (size_t i = place.start; i < place.end; i++) {
        bool and_joined = place.end - i > 5 && memcmp(text + i, " and ", 5) == 0;
        if (i > place.start && (text[i] == '/' || and_joined))
            return datelineparts_trim(text, place.start, i);
    }
    return place;
}

struct span datelineparts_last_place(const char *text, struct span place)
{
    size_t slash = place.end;
    while (slash > place.start && text[slash - 1] != '/')
        slash--;
    return (struct span){slash, place.end};
}

/* The place without a stop that stands for a comma (`GENEVA. Jan 5`), but with that of an
 * abbreviation. */
static struct span place_span(const char *text, struct span place)
{
    char country[3];
    size_t n = place.end - place.start;
    if (n > 1 && text[place.end - 1] == '.' && places_country(text + place.start, n - 1, country))
        place.end--;
    return place;
}

/* Where the city ends: at a comma or a bracket, or before a state or country with no mark between
 * (`FRANKFURT West Germany`). */
static size_t city_end(const char *text, struct span all)
{
    char country[3];
    bool is_region;
    for (size_t at = all.start; at < all.end; at++)
        if (text[at] == ',' || text[at] == '(' || text[at] == '[')
            return at;
    if (!datelineparts_begins_in_capitals(text, all.start, all.end))
        return all.end;
    for (size_t at = all.start + 1; at + 1 < all.end; at++)
        if (text[at - 1] == ' ' && utf8_is_upper(text + at, all.end - at) &&
            utf8_is_lower(text + at + 1, all.end - at - 1))
            return places_qualify(text + all.start, at - 1 - all.start, text + at, all.end - at,
                                  country, &is_region)
                       ? at - 1
                       : all.end;
    return all.end;
}

static bool is_named(const char *text, struct span agency)
{
    return agency.end - agency.start > 1 && datelineparts_is_agency(text, agency);
}

/* Takes the agency from the end of the head, after a comma (`TOKYO, Kyodo`); returns where the rest
 * ends. A state's name (`PA`) is none. */
static size_t take_agency(const char *text, struct span all, struct dateline *dateline)
{
    size_t at = all.end;
    char country[3];
    bool is_region;
    while (at > all.start && text[at - 1] != ',')
        at--;
    struct span last = datelineparts_trim(text, at, all.end);
    if (at == all.start || !is_named(text, last) ||
        places_qualify(text + all.start, at - 1 - all.start, text + last.start,
                       last.end - last.start, country, &is_region))
        return all.end;
    dateline->agency = last;
    return at - 1;
}

/* `/ 10:00 am MT`: where the hour ends that a slash separates from the date before it; the
 * beginning of `behind` if there is none. */
static size_t hour_end(const char *text, struct span behind)
{
    size_t at = behind.start, end = behind.end;
    if (at == end || text[at] != '/')
        return behind.start;
    at = spans_skip_blanks(text, at + 1, end);
    size_t hour = at;
    while (at < end && at - hour < 2 && ascii_is_digit(text[at]))
        at++;
    if (at == hour || end - at < 3 || text[at] != ':' || !ascii_is_digit(text[at + 1]) ||
        !ascii_is_digit(text[at + 2]))
        return behind.start;
    for (at += 3; at < end && (ascii_is_letter(text[at]) || text[at] == ' ' || text[at] == '.');)
        at++;
    return at;
}

/* Takes the date from the end of the head; returns where the rest ends, or `from` where there is
 * more after the date than the name of an agency. */
static size_t take_date(const char *text, size_t from, size_t to, struct date reference,
                        struct dateline *dateline)
{
    struct found_date found;
    if (!dates_find_loosely(text, from, to, reference, &found) || found.span.start == from)
        return to;
    struct span behind = datelineparts_trim(text, found.span.end, to);
    behind = datelineparts_trim(text, hour_end(text, behind), behind.end);
    if (is_named(text, behind))
        dateline->agency = behind;
    else if (behind.end - behind.start > 1 ||
             (behind.end > behind.start && text[behind.start] != '.'))
        return from;
    dateline->date = found.date;
    return found.span.start;
}

/* Reads the country of the first place, and the region of the place whose region is printed: its
 * own, or that of the last one. A bracket separates only a known city from its country. False if
 * neither the place nor what stands after it is known. */
static bool read_place(const char *text, struct span all, size_t city, struct dateline *dateline)
{
    struct place place, last;
    struct span first = datelineparts_first_place(text, dateline->place);
    bool many = first.end < dateline->place.end, is_region;
    bool known = places_complete(text, first, all.end, &place);
    if (many && city < all.end &&
        places_complete(text, datelineparts_last_place(text, dateline->place), all.end, &last))
        place.region = last.region;
    struct span area = trim_area(text, place.span.end > city ? place.span.end : city, all.end);
    bool bracket = city < all.end && text[city] != ',';
    bool qualified = place.span.end <= city && area.start < area.end && !bracket &&
                     (!many || !known) &&
                     places_qualify(text + first.start, first.end - first.start, text + area.start,
                                    area.end - area.start, place.country, &is_region);
    if (qualified && is_region)
        place.region = area;
    if (known || qualified)
        memcpy(dateline->country, place.country, sizeof place.country);
    dateline->region = place.region;
    /* What stands after the place must be a state or country, or a short name like one. */
    return area.end - area.start < AREA_MOST &&
           (known || area.start == area.end ||
            utf8_is_upper(text + area.start, area.end - area.start));
}

bool datelineparts_read_head(const char *text, size_t from, size_t to, struct date reference,
                             struct dateline *dateline)
{
    struct span all =
        datelineparts_trim(text, from, take_date(text, from, to, reference, dateline));
    if (dateline->date.month == 0)
        all.end = take_agency(text, all, dateline);
    size_t city = city_end(text, all);
    dateline->place = place_span(text, datelineparts_trim(text, all.start, city));
    return dateline->place.start < dateline->place.end && read_place(text, all, city, dateline);
}
