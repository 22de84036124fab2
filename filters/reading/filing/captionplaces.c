/* SPDX-License-Identifier: MIT */
#include "captionplaces.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/calendar.h"
#include "reading/words/countrycodes.h"
#include "reading/words/dates.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

/* The longest place that only a direction shows to be one, in bytes. */
enum { PLACE_MOST = 40 };

/* A city with so many people is meant even if more of a name follows. */
enum { LARGE_CITY = 250000 };

static const struct wordlist towns = {&english_town_words, NULL};
static const struct wordlist directions = {&english_directions, NULL};

/* `south England`: where in the country, before its name. */
static size_t skip_direction(const char *text, size_t at, size_t to)
{
    size_t end = at;
    while (end < to && (ascii_is_lower(text[end]) || text[end] == '-'))
        end++;
    return end > at && end < to && text[end] == ' ' &&
                   wordlist_find(&directions, text + at, end - at) != NULL
               ? end + 1
               : at;
}

/* `Thurrock, south England`: a name in no list, with its country after a direction. */
static bool place_by_direction(const char *text, size_t from, size_t to, struct place *place)
{
    const char *comma = memchr(text + from, ',', to - from < PLACE_MOST ? to - from : PLACE_MOST);
    if (comma == NULL)
        return false;
    size_t end = (size_t)(comma - text),
           area = skip_direction(text, end + 2 < to ? end + 2 : to, to);
    struct place country;
    if (area <= end + 2 || memchr(text + from, ' ', end - from) != NULL ||
        !places_at(text, area, to, &country) || country.kind == PLACE_CITY)
        return false;
    *place =
        (struct place){.kind = PLACE_CITY, .name = {from, end}, .span = {from, country.span.end}};
    memcpy(place->country, country.country, sizeof place->country);
    return true;
}

/* `Ann Roe, 74, of Phoenix`: where somebody comes from. */
static bool is_home(const char *text, size_t at, size_t end)
{
    return end - at == 2 && memcmp(text + at, "of", 2) == 0 && at > 1 && text[at - 2] == ',';
}

/* `Washington DC` is the city of Washington. */
static void drop_capital_district(const char *text, struct place *place)
{
    size_t n = place->name.end - place->name.start;
    if (n > 3 && memcmp(text + place->name.end - 3, " DC", 3) == 0) {
        place->name.end -= 3;
        place->region = (struct span){place->name.end + 1, place->name.end + 3};
    }
}

/* `Montana` is hardly ever the city in Bulgaria. The name of a country, or of a state that English
 * papers print without its country, is taken for a city's only if that city stands alone in
 * datelines. */
static bool is_area(const char *text, const struct place *place)
{
    char country[3];
    bool is_region;
    const char *name = text + place->name.start;
    size_t n = place->name.end - place->name.start;
    return place->span.end == place->name.end && !places_stands_alone(name, n) &&
           places_qualify(NULL, 0, name, n, country, &is_region) &&
           (!is_region || countrycodes_find(country).states);
}

/* `Sandy Hook`, `Wayne State University`, `Mary's Bakery`: part of a longer name. A day may follow
 * a place, and more of the name of what stands in a large city (`Tampa International Airport`). */
static bool is_part_of_name(const char *text, const struct place *place, size_t to)
{
    struct found_date found;
    size_t at = place->span.end + 1, end = at;
    bool qualified = place->span.end > place->name.end;
    size_t apostrophe = punctuation_apostrophe(text, place->span.end, to);
    bool possessive = apostrophe > 0 && spans_starts(text, place->span.end + apostrophe, to, "s ");
    if (at >= to || qualified ||
        places_population(text + place->name.start, place->name.end - place->name.start) >=
            LARGE_CITY)
        return false;
    if (possessive || text[at - 1] != ' ' || !utf8_is_upper(text + at, to - at))
        return possessive;
    while (end < to && strchr(" ,.", text[end]) == NULL)
        end++;
    return (words_classes(text, at, end) & WORD_DAY) == 0 &&
           !dates_at(text, at, to, (struct date){0, 0, 0}, &found);
}

/* Whether `of` stands at `at`, in text that begins at `from`, and no word before it that names a
 * place as a town (`the town of Mapastepec`). */
static bool is_bare_of(const char *text, size_t from, size_t at, size_t end)
{
    if (end - at != 2 || memcmp(text + at, "of", 2) != 0 || at <= from + 1)
        return false;
    struct span before = spans_last_word(text, (struct span){from, at - 1});
    return wordlist_find(&towns, text + before.start, before.end - before.start) == NULL;
}

/* `in March`, `the election of Obama`: whether the city, which is known by its name alone, is not
 * meant. What a bare `of` leads to is a place if it is a large or a well-known one. */
static bool is_other_name(const char *text, bool bare_of, const struct place *place)
{
    const char *name = text + place->name.start;
    size_t n = place->name.end - place->name.start;
    return place->span.end == place->name.end &&
           (calendar_month(name, n) > 0 ||
            (bare_of && !places_stands_alone(name, n) && places_population(name, n) < LARGE_CITY));
}

/* A place after a word that leads to one, at `at`: `in Doha, Qatar`. The text begins at `from`. */
static bool place_after(const char *text, size_t from, size_t at, size_t to, struct place *place)
{
    size_t end = at;
    while (end < to && ascii_is_lower(text[end]))
        end++;
    if (end == at || end + 1 >= to || text[end] != ' ' ||
        (words_classes(text, at, end) & WORD_PLACE) == 0 || is_home(text, at, end))
        return false;
    size_t name = skip_direction(text, end + 1, to);
    if (!utf8_is_upper(text + name, to - name))
        return false;
    if (!places_qualified_at(text, name, to, place) || place->kind != PLACE_CITY)
        return place_by_direction(text, name, to, place);
    drop_capital_district(text, place);
    return !is_other_name(text, is_bare_of(text, from, at, end), place) && !is_area(text, place) &&
           !is_part_of_name(text, place, to);
}

/* The last place in text[from..to) that a word leads to; what is printed after it may go up to
 * `end`. */
static bool last_place(const char *text, size_t from, size_t to, size_t end, struct place *place)
{
    bool found = false;
    struct place next;
    for (size_t at = from; at < to; at++)
        if ((at == from || text[at - 1] == ' ') && place_after(text, from, at, end, &next)) {
            *place = next;
            found = true;
        }
    return found;
}

/* The first one after a blank. */
static bool first_place(const char *text, size_t from, size_t to, struct place *place)
{
    for (size_t at = from; at < to; at++)
        if (text[at - 1] == ' ' && place_after(text, from, at, to, place))
            return true;
    return false;
}

bool captionplaces_find(const char *text, struct span description, struct span date,
                        struct place *place)
{
    size_t from = description.start, to = description.end, behind = date.end;
    if (date.end == date.start)
        return last_place(text, from, to, to, place);
    bool listed = behind < to && text[behind] == ';';
    while (behind < to && strchr(" ,;", text[behind]) != NULL)
        behind++;
    /* `Sep 8, 2018; New York, NY, USA; ...` */
    if (listed && places_qualified_at(text, behind, to, place) && place->kind == PLACE_CITY)
        return true;
    return place_after(text, from, behind, to, place) ||
           last_place(text, from, date.start, to, place) || first_place(text, behind, to, place);
}
