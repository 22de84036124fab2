/* SPDX-License-Identifier: MIT */
#include "datelines.h"

#include <stdlib.h>
#include <string.h>

#include "agencies.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "dates.h"
#include "lists.h"
#include "places.h"

/* No dateline seen in print is longer than this, and no agency's name in one. */
enum { DATELINE_MOST = 140, AGENCY_MOST = 40 };

/* A word that stands in lower case as often of a thousand times is no place's, standing alone. */
enum { COMMON_LEAST = 150, COMMON_LONGEST = 32 };

static const struct wordlist common_words = {&english_common_words, NULL};

/* What parts the dateline from the story: its length and place. */
struct dash {
    size_t at;
    size_t length;
};

static size_t dash_length(const char *text, size_t at, size_t to)
{
    if (to - at >= 3 &&
        (memcmp(text + at, "\xE2\x80\x94", 3) == 0 || memcmp(text + at, "\xE2\x80\x93", 3) == 0))
        return 3;
    if (to - at >= 2 && memcmp(text + at, "--", 2) == 0)
        return 2;
    bool spaced = at > 0 && text[at - 1] == ' ' && (to - at == 1 || text[at + 1] == ' ');
    return spaced && (text[at] == '-' || text[at] == '_') ? 1 : 0;
}

static size_t skip_blanks(const char *text, size_t at, size_t to)
{
    while (at < to && text[at] == ' ')
        at++;
    return at;
}

static struct span trim(const char *text, size_t from, size_t to)
{
    while (from < to && strchr(" ,", text[from]) != NULL)
        from++;
    while (to > from && strchr(" ,", text[to - 1]) != NULL)
        to--;
    return (struct span){from, to};
}

/* An agency in brackets at `at`: its name, without brackets. */
static bool bracketed(const char *text, size_t at, size_t to, struct span *agency)
{
    if (at >= to || text[at] != '(')
        return false;
    const char *close = memchr(text + at, ')', to - at < AGENCY_MOST ? to - at : AGENCY_MOST);
    if (close == NULL)
        return false;
    *agency = trim(text, at + 1, (size_t)(close - text));
    if (agency->start < agency->end && text[agency->start] == '@')
        agency->start++;
    return agency->end > agency->start;
}

static bool is_known(const char *text, struct span agency)
{
    size_t length;
    return agencies_find(text + agency.start, agency.end - agency.start, &length) != NULL;
}

/* A place in capitals: every word of it, but for small ones such as `de` or the `Mc` of a name. */
static bool in_capitals(const char *text, struct span span)
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

/* The first of the places that a slash or `and` joins. */
static struct span first_place(const char *text, struct span place)
{
    for (size_t i = place.start; i < place.end; i++) {
        bool and_joined = place.end - i > 5 && memcmp(text + i, " and ", 5) == 0;
        if (i > place.start && (text[i] == '/' || and_joined))
            return trim(text, place.start, i);
    }
    return place;
}

/* A stop for a comma behind the place (`GENEVA. Jan 5`), but not that of an abbreviation. */
static struct span place_span(const char *text, struct span place)
{
    char country[3];
    size_t n = place.end - place.start;
    if (n > 1 && text[place.end - 1] == '.' && places_country(text + place.start, n - 1, country))
        place.end--;
    return place;
}

/* Reads what stands before the agency or the dash: PLACE[, STATE OR COUNTRY][, DATE]. */
static bool read_head(const char *text, size_t from, size_t to, struct date reference,
                      struct dateline *dateline)
{
    struct found_date found;
    if (dates_find(text, from, to, reference, &found) && found.span.start > from) {
        if (trim(text, found.span.end, to).start < trim(text, found.span.end, to).end)
            return false;
        dateline->date = found.date;
        to = found.span.start;
    }
    struct span all = trim(text, from, to);
    const char *comma = memchr(text + all.start, ',', all.end - all.start);
    size_t end = comma != NULL ? (size_t)(comma - text) : all.end;
    dateline->place = place_span(text, trim(text, all.start, end));
    if (dateline->place.start == dateline->place.end)
        return false;
    struct place place;
    struct span first = first_place(text, dateline->place);
    bool known = places_complete(text, first.end < dateline->place.end ? first : dateline->place,
                                 all.end, &place);
    if (first.end < dateline->place.end && comma != NULL) {
        struct place last;
        size_t slash = dateline->place.end;
        while (slash > first.end && text[slash - 1] != '/')
            slash--;
        if (places_complete(text, (struct span){slash, dateline->place.end}, all.end, &last))
            place.region = last.region;
    }
    if (known)
        memcpy(dateline->country, place.country, sizeof place.country);
    dateline->region = place.region;
    /* What stands behind the place must be a state or country, or a short name like one. */
    size_t rest = place.span.end > end ? place.span.end : end;
    struct span behind = trim(text, rest, all.end);
    return behind.end - behind.start < 40 &&
           (known || behind.start == behind.end ||
            utf8_is_upper(text + behind.start, behind.end - behind.start));
}

/* `POLICE - `, `OK - `: words that are names of places as well. */
static bool is_common_word(const char *text, struct span span)
{
    char folded[COMMON_LONGEST];
    size_t n = span.end - span.start;
    if (n > sizeof folded)
        return false;
    n = utf8_fold(text + span.start, n, folded);
    const char *share = wordlist_find(&common_words, folded, n);
    return share != NULL && atoi(share) >= COMMON_LEAST;
}

static bool find_dash(const char *text, size_t from, size_t to, struct dash *dash)
{
    for (size_t at = from; at < to; at++) {
        dash->at = at;
        dash->length = dash_length(text, at, to);
        if (dash->length > 0)
            return true;
    }
    return false;
}

/* `(CNN) --`, `(Reuters) - `, `AFP - `. */
static bool agency_alone(const char *text, size_t from, size_t to, struct dateline *dateline)
{
    struct dash dash;
    if (bracketed(text, from, to, &dateline->agency)) {
        const char *close = memchr(text + from, ')', to - from);
        dateline->span = (struct span){from, (size_t)(close - text) + 1};
        return is_known(text, dateline->agency);
    }
    if (!find_dash(text, from, to < from + AGENCY_MOST ? to : from + AGENCY_MOST, &dash))
        return false;
    dateline->agency = trim(text, from, dash.at);
    dateline->span = dateline->agency;
    return is_known(text, dateline->agency);
}

/* Whether the paragraph begins with a word in capitals. */
static bool in_capitals_word(const char *text, size_t from, size_t to)
{
    return to - from > 2 && utf8_is_upper(text + from, to - from) &&
           utf8_is_upper(text + from + 1, to - from - 1);
}

/* `OCTOBER 22, 2004 (IDG NEWS SERVICE)`, `AUGUST 25, 2004 --`: a date before an agency or a dash.
 */
static bool date_alone(const char *text, size_t from, size_t to, struct date reference,
                       struct dateline *dateline)
{
    struct found_date found;
    if (!dates_at(text, from, to, reference, &found))
        return false;
    size_t open = skip_blanks(text, found.span.end, to);
    dateline->date = found.date;
    dateline->span = found.span;
    if (!bracketed(text, open, to, &dateline->agency)) {
        /* Without an agency the year must be printed: `MARCH 5 --` heads a list. */
        struct found_date printed;
        return dates_at(text, from, to, (struct date){0, 0, 0}, &printed) &&
               printed.date.year != 0 && dash_length(text, open, to) > 0 &&
               in_capitals_word(text, from, to);
    }
    const char *close = memchr(text + open, ')', to - open);
    dateline->span.end = (size_t)(close - text) + 1;
    return in_capitals(text, dateline->agency);
}

bool datelines_at(const char *text, size_t from, size_t to, struct date reference,
                  struct dateline *dateline)
{
    *dateline = (struct dateline){.span = {from, from}};
    if (to - from > DATELINE_MOST)
        to = from + DATELINE_MOST;
    if (agency_alone(text, from, to, dateline))
        return true;
    dateline->agency = (struct span){0, 0};
    if (date_alone(text, from, to, reference, dateline))
        return true;
    dateline->agency = (struct span){0, 0};
    if (from >= to || !utf8_is_upper(text + from, to - from))
        return false;
    struct dash dash;
    const char *bracket = memchr(text + from, '(', to - from);
    size_t open = bracket != NULL ? (size_t)(bracket - text) : to;
    if (find_dash(text, from, open, &dash)) {
        size_t behind = skip_blanks(text, dash.at + dash.length, to);
        struct span agency;
        bool wire = bracketed(text, behind, to, &agency) && in_capitals(text, agency);
        struct span head = trim(text, from, dash.at);
        if (!read_head(text, from, dash.at, reference, dateline))
            return false;
        dateline->span = (struct span){from, wire ? agency.end + 1 : head.end};
        dateline->agency = wire ? agency : dateline->agency;
        bool dated = dateline->date.month != 0 && dateline->country[0] != '\0';
        if (dated || wire)
            return dated || in_capitals(text, dateline->place);
        return in_capitals(text, dateline->place) && dateline->country[0] != '\0' &&
               !is_common_word(text, dateline->span);
    }
    if (open == to || !bracketed(text, open, to, &dateline->agency) ||
        !read_head(text, from, open, reference, dateline))
        return false;
    size_t close = (size_t)((const char *)memchr(text + open, ')', to - open) - text) + 1;
    dateline->span = (struct span){from, close};
    bool known = is_known(text, dateline->agency);
    bool dashed = dash_length(text, skip_blanks(text, close, to), to) > 0;
    if (in_capitals(text, dateline->place))
        return known || (dashed && dateline->country[0] != '\0');
    return known && dateline->country[0] != '\0';
}

size_t datelines_behind_byline(const char *text, size_t from, size_t to)
{
    struct dateline dateline;
    struct place place;
    size_t limit = to - from > DATELINE_MOST ? from + DATELINE_MOST : to;
    if (limit - from < 4 || memcmp(text + from, "By ", 3) != 0)
        return from;
    const char *bracket = memchr(text + from, '(', limit - from);
    size_t open = bracket != NULL ? (size_t)(bracket - text) : from;
    for (size_t at = from + 3; at < open; at++) {
        if (text[at - 1] != ' ' || !places_at(text, at, open, &place) || place.kind != PLACE_CITY ||
            at == from + 3)
            continue;
        if (datelines_at(text, at, to, (struct date){0, 0, 0}, &dateline) &&
            dateline.agency.end > 0 && dateline.place.end == place.name.end)
            return at;
    }
    return from;
}
