/* SPDX-License-Identifier: MIT */
#include "datelines.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "dashes.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/commonwords.h"
#include "reading/words/dates.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"
#include "slashedwires.h"

static bool has_digit(const char *text, struct span span)
{
    for (size_t i = span.start; i < span.end; i++)
        if (ascii_is_digit(text[i]))
            return true;
    return false;
}

/* `POLICE - `, `OK - `: words that are names of places as well. */
static bool is_common_word(const char *text, struct span span)
{
    return commonwords_is_common(text + span.start, span.end - span.start);
}

/* `(CNN) --`, `(Reuters) - `, `AFP - `: in brackets, with more after it, or before a sentence. */
static bool agency_alone(const char *text, size_t from, size_t to, const struct dash *dash,
                         struct dateline *dateline)
{
    size_t close = datelineparts_bracketed(text, from, to, &dateline->agency);
    if (close > 0) {
        dateline->span = (struct span){from, close};
        return dateline->span.end < to && datelineparts_is_agency(text, dateline->agency);
    }
    size_t behind = spans_skip_blanks(text, dash->at + dash->length, to);
    if (dash->length == 0 || dash->at - from >= AGENCY_MOST ||
        (behind < to && ascii_is_lower(text[behind])))
        return false;
    struct span agency = datelineparts_trim(text, from, dash->at);
    dateline->agency = dateline->span = agency;
    return datelineparts_is_agency(text, agency);
}

static bool is_city(const char *text, struct span name)
{
    return places_population(text + name.start, name.end - name.start) > 0;
}

/* `(Beirut) – The`, `(New York, February 3, 2021) – The`: a city, before a dash. */
static bool place_alone(const char *text, size_t from, size_t to, struct date reference,
                        struct dateline *dateline)
{
    struct span inside;
    size_t close = datelineparts_bracketed(text, from, to, &inside);
    if (close == 0)
        return false;
    size_t behind = spans_skip_blanks(text, close, to), dash = dashes_length(text, behind, to);
    if (dash == 0 ||
        !datelineparts_begins_sentence(text, spans_skip_blanks(text, behind + dash, to), to) ||
        !datelineparts_read_head(text, inside.start, inside.end, reference, dateline))
        return false;
    dateline->span = (struct span){from, close};
    struct span first = datelineparts_first_place(text, dateline->place);
    return dateline->country[0] != '\0' && dateline->agency.end == 0 && is_city(text, first);
}

/* `OCTOBER 22, 2004 (IDG NEWS SERVICE)`, `AUGUST 25, 2004 --`: a date before an agency or a dash.
 */
static bool date_alone(const char *text, size_t from, size_t to, struct date reference,
                       struct dateline *dateline)
{
    struct found_date found;
    if (!dates_at(text, from, to, reference, &found))
        return false;
    size_t open = spans_skip_blanks(text, found.span.end, to);
    dateline->date = found.date;
    dateline->span = found.span;
    size_t close = datelineparts_bracketed(text, open, to, &dateline->agency);
    if (close == 0) {
        /* Without an agency the year must be printed: `MARCH 5 --` heads a list. */
        struct found_date printed;
        return dates_at(text, from, to, (struct date){0, 0, 0}, &printed) &&
               printed.date.year != 0 && dashes_length(text, open, to) > 0 &&
               datelineparts_begins_in_capitals(text, from, to);
    }
    dateline->span.end = close;
    return datelineparts_in_capitals(text, dateline->agency) ||
           datelineparts_is_agency(text, dateline->agency);
}

/* Whether a name in small letters may be a place's: `Almost at once after the vote, Texas` is not.
 */
static bool is_name(const char *text, struct span name)
{
    enum { NAME_WORDS = 5 };
    return spans_count_words(text, name) <= NAME_WORDS;
}

/* Whether an unknown name may be a city's: few words with a comma after them, and no common one. */
static bool is_short_name(const char *text, struct span name)
{
    enum { CITY_WORDS = 3 };
    return spans_count_words(text, name) <= CITY_WORDS && text[name.end] == ',' &&
           !is_common_word(text, name);
}

/* `OSLO - May 2 -`: the date may stand after the dash, before another. */
static void add_date(const char *text, size_t at, size_t to, struct date reference,
                     struct dateline *dateline)
{
    struct found_date found;
    if (!dates_at(text, at, to, reference, &found) ||
        dashes_length(text, spans_skip_blanks(text, found.span.end, to), to) == 0)
        return;
    dateline->date = found.date;
    dateline->span.end = found.span.end;
}

/* `Washington — The vote`: a city that stands alone in datelines, in small letters, before a dash
 * that is no hyphen. */
static bool alone_in_small(const char *text, size_t from, const struct dash *dash,
                           struct dateline *dateline)
{
    enum { CITY_MOST = 24 };
    struct span city = datelineparts_trim(text, from, dash->at);
    return dash->length > 1 && city.end - city.start <= CITY_MOST &&
           places_stands_alone(text + city.start, city.end - city.start) &&
           datelineparts_read_head(text, from, dash->at, (struct date){0, 0, 0}, dateline) &&
           dateline->country[0] != '\0';
}

/* `New Delhi, India - More than`: a place that is not in capitals, with its state or country and
 * nothing else between it and a sentence. */
static bool in_small(const char *text, size_t from, size_t to, const struct dash *dash,
                     struct dateline *dateline)
{
    size_t behind = spans_skip_blanks(text, dash->at + dash->length, to);
    const char *comma = memchr(text + from, ',', dash->at - from);
    if (dash->loose || text[dash->at] == '_' || !datelineparts_begins_sentence(text, behind, to))
        return false;
    if (comma == NULL) {
        dateline->span = datelineparts_trim(text, from, dash->at);
        return alone_in_small(text, from, dash, dateline);
    }
    char country[3];
    bool is_region;
    struct span place = {from, (size_t)(comma - text)};
    struct span area = datelineparts_trim(text, place.end, dash->at);
    if (is_city(text, place) && datelineparts_is_agency(text, area)) {
        dateline->span = (struct span){from, area.end};
        return datelineparts_read_head(text, from, dash->at, (struct date){0, 0, 0}, dateline);
    }
    if (!is_short_name(text, place) ||
        !places_qualify(text + from, place.end - from, text + area.start, area.end - area.start,
                        country, &is_region) ||
        !datelineparts_read_head(text, from, dash->at, (struct date){0, 0, 0}, dateline))
        return false;
    dateline->span = (struct span){from, area.end};
    return dateline->country[0] != '\0' && dateline->date.month == 0;
}

/* Takes the date from the end of what stands in an agency's brackets, after a dash or a comma:
 * `Marketwired - Nov 3, 2014`, `Army News Service, Feb. 3, 2012`. */
static bool take_inner_date(const char *text, struct date reference, struct dateline *dateline)
{
    struct found_date found;
    struct span inside = dateline->agency;
    struct dash dash = dashes_find(text, inside.start, inside.end);
    const char *comma = memchr(text + inside.start, ',', inside.end - inside.start);
    size_t end = dash.length > 0 ? dash.at : comma != NULL ? (size_t)(comma - text) : inside.end;
    size_t behind = spans_skip_blanks(text, end + (dash.length > 0 ? dash.length : 1), inside.end);
    if (end == inside.end || !dates_at(text, behind, inside.end, reference, &found) ||
        found.span.end != inside.end)
        return false;
    dateline->date = found.date;
    dateline->agency = datelineparts_trim(text, inside.start, end);
    return true;
}

/* Whether an agency stands in brackets at `at`, after the dash, perhaps with a date: `(BUSINESS
 * WIRE)`, `(Marketwired - Nov 3, 2014)`. */
static bool is_wire(const char *text, size_t at, size_t to, struct date reference,
                    struct dateline *wire)
{
    size_t close = datelineparts_bracketed(text, at, to, &wire->agency);
    if (close == 0)
        return false;
    wire->span = (struct span){at, close};
    return take_inner_date(text, reference, wire) ||
           datelineparts_in_capitals(text, wire->agency) ||
           datelineparts_is_agency(text, wire->agency);
}

/* Takes the agency after the dash, and the date that stands in its brackets or after them. */
static void add_wire(const char *text, size_t to, struct date reference,
                     const struct dateline *wire, struct dateline *dateline)
{
    dateline->agency = wire->agency;
    dateline->span.end = wire->span.end;
    if (dateline->date.month == 0)
        dateline->date = wire->date;
    size_t at = spans_skip_blanks(text, wire->span.end, to);
    if (dateline->date.month == 0 && at < to)
        add_date(text, at + dashes_length(text, at, to), to, reference, dateline);
}

/* `OSLO, May 2 -`, `OSLO --(BUSINESS WIRE)`, `OSLO -`. */
static bool before_dash(const char *text, size_t from, size_t to, const struct dash *dash,
                        struct date reference, struct dateline *dateline)
{
    struct dateline behind_dash = {.date = {0, 0, 0}};
    struct span head = datelineparts_trim(text, from, dash->at);
    size_t behind = spans_skip_blanks(text, dash->at + dash->length, to);
    bool wire = is_wire(text, behind, to, reference, &behind_dash);
    if (!wire && !datelineparts_begins_in_capitals(text, from, to) && !has_digit(text, head))
        return in_small(text, from, to, dash, dateline);
    if (!datelineparts_read_head(text, from, dash->at, reference, dateline))
        return false;
    if (dateline->date.month != 0 && text[head.end - 1] == '.' &&
        ascii_is_digit(text[head.end - 2]))
        head.end--;
    dateline->span = (struct span){from, head.end};
    bool dated = dateline->date.month != 0;
    if (wire)
        add_wire(text, to, reference, &behind_dash, dateline);
    bool placed = dateline->country[0] != '\0',
         capitals = datelineparts_in_capitals(text, dateline->place);
    if (dated || dash->loose)
        return dated && (capitals || is_name(text, dateline->place)) &&
               (placed || (capitals && is_short_name(text, dateline->place)));
    if (wire)
        return capitals;
    struct span last = datelineparts_last_place(text, dateline->place);
    char country[3];
    if (text[dash->at] == '_' || !capitals || !placed || is_common_word(text, dateline->span) ||
        (last.start > dateline->place.start &&
         !places_country(text + last.start, last.end - last.start, country)))
        return false;
    add_date(text, behind, to, reference, dateline);
    return true;
}

/* Where the bracket opens that an agency may stand in: not that of a state or country, which
 * another stands after (`Lucknow (Uttar Pradesh) [India], Feb. 3 (ANI)`). `to` if there is none. */
static size_t find_bracket(const char *text, size_t from, size_t to)
{
    const char *open = memchr(text + from, '(', to - from);
    if (open == NULL)
        return to;
    size_t at = (size_t)(open - text);
    const char *close = memchr(open, ')', to - at < AGENCY_MOST ? to - at : AGENCY_MOST);
    size_t behind = close != NULL ? spans_skip_blanks(text, (size_t)(close - text) + 1, to) : to;
    if (behind == to || (text[behind] != '[' && text[behind] != '('))
        return at;
    const char *next = memchr(text + behind, '(', to - behind);
    return next != NULL ? (size_t)(next - text) : at;
}

/* `OSLO, Norway (AP)`. */
static bool before_agency(const char *text, size_t from, size_t to, size_t open,
                          struct date reference, struct dateline *dateline)
{
    size_t close = datelineparts_bracketed(text, open, to, &dateline->agency);
    if (close == 0)
        return false;
    struct found_date found;
    struct span agency = dateline->agency;
    size_t behind =
        close < to && text[close] == '.' ? close + 1 : spans_skip_blanks(text, close, to);
    bool known = datelineparts_is_agency(text, agency);
    bool dashed = dashes_length(text, behind, to) > 0;
    if ((!known && !dashed) || !datelineparts_read_head(text, from, open, reference, dateline))
        return false;
    dateline->span = (struct span){from, close};
    dateline->agency = agency;
    bool placed = dateline->country[0] != '\0';
    if (dates_at(text, agency.start, agency.end, reference, &found) &&
        found.span.end == agency.end) {
        dateline->agency = (struct span){0, 0};
        dateline->date = found.date;
        return placed;
    }
    if (dateline->date.month == 0)
        take_inner_date(text, reference, dateline);
    if (datelineparts_in_capitals(text, dateline->place))
        return known || placed;
    bool wire = datelineparts_in_capitals(text, agency) &&
                (dateline->date.month != 0 || is_city(text, dateline->place));
    return placed && (known || wire) && is_name(text, dateline->place);
}

/* `LONDON/WASHINGTON A fire ...`: two cities in capitals, with no mark between them and the story.
 */
static bool slashed_alone(const char *text, size_t from, size_t to, struct dateline *dateline)
{
    char country[3];
    const char *blank = memchr(text + from, ' ', to - from);
    if (blank == NULL)
        return false;
    struct span place = {from, (size_t)(blank - text)};
    struct span first = datelineparts_first_place(text, place),
                last = datelineparts_last_place(text, place);
    if (last.start <= first.start || !datelineparts_in_capitals(text, place) ||
        place.end + 2 >= to || !utf8_is_upper(text + place.end + 1, to - place.end - 1) ||
        utf8_is_upper(text + place.end + 2, to - place.end - 2))
        return false;
    dateline->place = place;
    dateline->span = place;
    return first.end - first.start > 3 && last.end - last.start > 3 &&
           places_country(text + last.start, last.end - last.start, country) &&
           places_country(text + first.start, first.end - first.start, dateline->country);
}

/* `(AGI) - Florence, Italy, Oct. 18 -`: the place, and its date, may stand after the agency; with a
 * date it needs no dash before it. */
static void add_place(const char *text, size_t to, struct date reference, struct dateline *dateline)
{
    size_t at = spans_skip_blanks(text, dateline->span.end, to);
    size_t length = dashes_length(text, at, to);
    size_t head = spans_skip_blanks(text, at + length, to);
    struct dash dash = dashes_find(text, head, to);
    struct dateline place = {.span = {head, head}};
    if (dash.length == 0 || !before_dash(text, head, to, &dash, reference, &place) ||
        place.agency.end > 0 || (length == 0 && place.date.month == 0))
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
    size_t open = find_bracket(text, from, to);
    struct dash dash = dashes_find(text, from, open);
    bool capitals = datelineparts_begins_in_capitals(text, from, to);
    if (capitals && slashedwires_at(text, from, to, reference, dateline))
        return true;
    if (capitals)
        *dateline = none;
    if (dash.length == 0 && open == to)
        return capitals && slashed_alone(text, from, to, dateline);
    if (agency_alone(text, from, to, &dash, dateline)) {
        add_place(text, to, reference, dateline);
        return true;
    }
    *dateline = none;
    if (open == from)
        return place_alone(text, from, to, reference, dateline);
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
    return capitals && slashed_alone(text, from, to, dateline);
}
