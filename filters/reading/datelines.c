/* SPDX-License-Identifier: MIT */
#include "datelines.h"

#include <stdlib.h>
#include <string.h>

#include "agencies.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "dashes.h"
#include "dates.h"
#include "lists.h"
#include "places.h"

/* No agency's, state's or country's name in a dateline is longer than this. */
enum { AGENCY_MOST = 40, AREA_MOST = 40 };

/* A word that stands in lower case as often of a thousand times is no place's, standing alone. */
enum { COMMON_LEAST = 150, COMMON_LONGEST = 32 };

static const struct wordlist common_words = {&english_common_words, NULL};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
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

static bool has_digit(const char *text, struct span span)
{
    for (size_t i = span.start; i < span.end; i++)
        if (is_digit(text[i]))
            return true;
    return false;
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

/* Whether the text begins with a word in capitals: its second letter is one, or its third
 * (`McLEAN`, `L'AQUILA`). */
static bool in_capitals_word(const char *text, size_t from, size_t to)
{
    return to - from > 3 && utf8_is_upper(text + from, to - from) &&
           (utf8_is_upper(text + from + 1, to - from - 1) ||
            utf8_is_upper(text + from + 2, to - from - 2));
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

/* The last of them: the one whose state or country is printed. */
static struct span last_place(const char *text, struct span place)
{
    size_t slash = place.end;
    while (slash > place.start && text[slash - 1] != '/')
        slash--;
    return (struct span){slash, place.end};
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

/* Where the city ends: at a comma, or before a state or country that none parts from it
 * (`FRANKFURT West Germany`). */
static size_t city_end(const char *text, struct span all)
{
    char country[3];
    bool is_region;
    const char *comma = memchr(text + all.start, ',', all.end - all.start);
    if (comma != NULL)
        return (size_t)(comma - text);
    if (!in_capitals_word(text, all.start, all.end))
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

/* Takes the date from the end of the head; gives back where the rest ends, or `from` where there is
 * more behind the date than the name of an agency. */
static size_t take_date(const char *text, size_t from, size_t to, struct date reference,
                        struct dateline *dateline)
{
    struct found_date found;
    if (!dates_find_loosely(text, from, to, reference, &found) || found.span.start == from)
        return to;
    struct span behind = trim(text, found.span.end, to);
    if (behind.end - behind.start > 1 && is_known(text, behind))
        dateline->agency = behind;
    else if (behind.end - behind.start > 1 ||
             (behind.end > behind.start && text[behind.start] != '.'))
        return from;
    dateline->date = found.date;
    return found.span.start;
}

/* The country of the first place, and the region of the place whose region is printed: its own, or
 * the last one's. False where neither it nor what stands behind it is known. */
static bool read_place(const char *text, struct span all, size_t city, struct dateline *dateline)
{
    struct place place, last;
    struct span first = first_place(text, dateline->place);
    bool many = first.end < dateline->place.end, is_region;
    bool known = places_complete(text, first, all.end, &place);
    if (many && city < all.end &&
        places_complete(text, last_place(text, dateline->place), all.end, &last))
        place.region = last.region;
    struct span area = trim(text, place.span.end > city ? place.span.end : city, all.end);
    bool qualified = place.span.end <= city && area.start < area.end && (!many || !known) &&
                     places_qualify(text + first.start, first.end - first.start, text + area.start,
                                    area.end - area.start, place.country, &is_region);
    if (qualified && is_region)
        place.region = area;
    if (known || qualified)
        memcpy(dateline->country, place.country, sizeof place.country);
    dateline->region = place.region;
    /* What stands behind the place must be a state or country, or a short name like one. */
    return area.end - area.start < AREA_MOST &&
           (known || area.start == area.end ||
            utf8_is_upper(text + area.start, area.end - area.start));
}

/* Reads what stands before the agency or the dash: PLACE[, STATE OR COUNTRY][, DATE]. */
static bool read_head(const char *text, size_t from, size_t to, struct date reference,
                      struct dateline *dateline)
{
    struct span all = trim(text, from, take_date(text, from, to, reference, dateline));
    size_t city = city_end(text, all);
    dateline->place = place_span(text, trim(text, all.start, city));
    return dateline->place.start < dateline->place.end && read_place(text, all, city, dateline);
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

/* `(CNN) --`, `(Reuters) - `, `AFP - `. */
static bool agency_alone(const char *text, size_t from, size_t to, const struct dash *dash,
                         struct dateline *dateline)
{
    if (bracketed(text, from, to, &dateline->agency)) {
        const char *close = memchr(text + from, ')', to - from);
        dateline->span = (struct span){from, (size_t)(close - text) + 1};
        return is_known(text, dateline->agency);
    }
    if (dash->length == 0 || dash->at - from >= AGENCY_MOST)
        return false;
    struct span agency = trim(text, from, dash->at);
    dateline->agency = dateline->span = agency;
    return is_known(text, agency);
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
               printed.date.year != 0 && dashes_length(text, open, to) > 0 &&
               in_capitals_word(text, from, to);
    }
    const char *close = memchr(text + open, ')', to - open);
    dateline->span.end = (size_t)(close - text) + 1;
    return in_capitals(text, dateline->agency);
}

/* Whether an unknown name may be a city's: few words with a comma behind them, and no common one.
 */
static bool is_short_name(const char *text, struct span name)
{
    enum { CITY_WORDS = 3 };
    size_t words = 1;
    for (size_t i = name.start; i < name.end; i++)
        words += text[i] == ' ';
    return words <= CITY_WORDS && text[name.end] == ',' && !is_common_word(text, name);
}

/* `OSLO - May 2 -`: the date may stand behind the dash, before another. */
static void add_date(const char *text, size_t at, size_t to, struct date reference,
                     struct dateline *dateline)
{
    struct found_date found;
    if (!dates_at(text, at, to, reference, &found) ||
        dashes_length(text, skip_blanks(text, found.span.end, to), to) == 0)
        return;
    dateline->date = found.date;
    dateline->span.end = found.span.end;
}

/* `OSLO, May 2 -`, `OSLO --(BUSINESS WIRE)`, `OSLO -`. */
static bool before_dash(const char *text, size_t from, size_t to, const struct dash *dash,
                        struct date reference, struct dateline *dateline)
{
    struct span agency, head = trim(text, from, dash->at);
    size_t behind = skip_blanks(text, dash->at + dash->length, to);
    bool wire = bracketed(text, behind, to, &agency) && in_capitals(text, agency);
    if (!wire && !in_capitals_word(text, from, to) && !has_digit(text, head))
        return false;
    if (!read_head(text, from, dash->at, reference, dateline))
        return false;
    if (dateline->date.month != 0 && text[head.end - 1] == '.' && is_digit(text[head.end - 2]))
        head.end--;
    dateline->span = (struct span){from, wire ? agency.end + 1 : head.end};
    dateline->agency = wire ? agency : dateline->agency;
    bool placed = dateline->country[0] != '\0', capitals = in_capitals(text, dateline->place);
    if (dateline->date.month != 0 || dash->loose)
        return dateline->date.month != 0 &&
               (placed || (capitals && is_short_name(text, dateline->place)));
    if (wire)
        return capitals;
    struct span last = last_place(text, dateline->place);
    char country[3];
    if (text[dash->at] == '_' || !capitals || !placed || is_common_word(text, dateline->span) ||
        (last.start > dateline->place.start &&
         !places_country(text + last.start, last.end - last.start, country)))
        return false;
    add_date(text, behind, to, reference, dateline);
    return true;
}

/* `OSLO, Norway (AP)`. */
static bool before_agency(const char *text, size_t from, size_t to, size_t open,
                          struct date reference, struct dateline *dateline)
{
    if (!bracketed(text, open, to, &dateline->agency))
        return false;
    struct span agency = dateline->agency;
    size_t close = (size_t)((const char *)memchr(text + open, ')', to - open) - text) + 1;
    bool known = is_known(text, agency);
    bool dashed = dashes_length(text, skip_blanks(text, close, to), to) > 0;
    if ((!known && !dashed) || !read_head(text, from, open, reference, dateline))
        return false;
    dateline->span = (struct span){from, close};
    dateline->agency = agency;
    bool placed = dateline->country[0] != '\0';
    return in_capitals(text, dateline->place) ? known || placed : known && placed;
}

/* `LONDON/WASHINGTON A fire ...`: two cities that nothing parts from the story. */
static bool slashed_alone(const char *text, size_t from, size_t to, struct dateline *dateline)
{
    char country[3];
    const char *blank = memchr(text + from, ' ', to - from);
    if (blank == NULL || !in_capitals_word(text, from, to))
        return false;
    struct span place = {from, (size_t)(blank - text)};
    struct span first = first_place(text, place), last = last_place(text, place);
    if (last.start <= first.start || !in_capitals(text, place) || place.end + 2 >= to ||
        !utf8_is_upper(text + place.end + 1, to - place.end - 1) ||
        utf8_is_upper(text + place.end + 2, to - place.end - 2))
        return false;
    dateline->span = dateline->place = place;
    return first.end - first.start > 3 && last.end - last.start > 3 &&
           places_country(text + last.start, last.end - last.start, country) &&
           places_country(text + first.start, first.end - first.start, dateline->country);
}

/* `(AGI) - Florence, Italy, Oct. 18 -`: the place, and its date, may stand behind the agency. */
static void add_place(const char *text, size_t to, struct date reference, struct dateline *dateline)
{
    size_t at = skip_blanks(text, dateline->span.end, to);
    size_t length = dashes_length(text, at, to);
    if (length == 0)
        return;
    size_t head = skip_blanks(text, at + length, to);
    struct dash dash = dashes_find(text, head, to);
    struct dateline place = {.span = {head, head}};
    if (dash.length == 0 || !before_dash(text, head, to, &dash, reference, &place) ||
        place.agency.end > 0)
        return;
    place.agency = dateline->agency;
    place.span.start = dateline->span.start;
    if (place.date.month == 0)
        place.date = dateline->date;
    *dateline = place;
}

bool datelines_at(const char *text, size_t from, size_t to, struct date reference,
                  struct dateline *dateline)
{
    while (from < to && text[from] == '*')
        from++;
    if (to - from > DATELINE_MOST)
        to = from + DATELINE_MOST;
    const struct dateline none = {.span = {from, from}};
    *dateline = none;
    const char *bracket = memchr(text + from, '(', to - from);
    size_t open = bracket != NULL ? (size_t)(bracket - text) : to;
    struct dash dash = dashes_find(text, from, open);
    if (dash.length == 0 && open == to)
        return slashed_alone(text, from, to, dateline);
    if (agency_alone(text, from, to, &dash, dateline)) {
        add_place(text, to, reference, dateline);
        return true;
    }
    *dateline = none;
    if (date_alone(text, from, to, reference, dateline)) {
        add_place(text, to, reference, dateline);
        return true;
    }
    *dateline = none;
    if (from >= to || !utf8_is_upper(text + from, to - from))
        return false;
    bool found = dash.length > 0 ? before_dash(text, from, to, &dash, reference, dateline)
                                 : before_agency(text, from, to, open, reference, dateline);
    if (found)
        return true;
    *dateline = none;
    return slashed_alone(text, from, to, dateline);
}

size_t datelines_behind_byline(const char *text, size_t from, size_t to)
{
    struct dateline dateline;
    struct place place;
    size_t limit = to - from > DATELINE_MOST ? from + DATELINE_MOST : to;
    if (limit - from < 4 || memcmp(text + from, "By ", 3) != 0)
        return from;
    for (size_t at = from + 4; at < limit; at++) {
        if (text[at - 1] != ' ' || !places_at(text, at, limit, &place) || place.kind != PLACE_CITY)
            continue;
        if (datelines_at(text, at, to, (struct date){0, 0, 0}, &dateline) &&
            (dateline.agency.end > 0 || in_capitals(text, dateline.place)) &&
            (dateline.agency.end > 0 || dateline.date.month > 0) &&
            dateline.place.end == place.name.end)
            return at;
    }
    return from;
}
