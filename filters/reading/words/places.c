/* SPDX-License-Identifier: MIT */
#include "places.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "gazetteer.h"
#include "placelists.h"

/* The words of the longest names that are looked for (`Rio Grande do Sul`). */
enum { WORDS_MOST = 5, NAME_MOST = 100 };

static void set_country(char country[static 3], const char *code)
{
    memcpy(country, code, PLACELISTS_CODE);
    country[PLACELISTS_CODE] = '\0';
}

/* The region of that name that one of the cities of those lines lies in; NULL if there is none. */
static const char *region_around(const char *lines, const char *name, size_t n)
{
    for (const char *region = placelists_regions(name, n); region != NULL;
         region = wordlist_next(region))
        for (const char *city = lines; city != NULL; city = wordlist_next(city))
            if (placelists_same_code(placelists_code(city), placelists_code(region)))
                return region;
    return NULL;
}

/* The country of a city as the state or country printed after it tells it. A name that is both
 * (Georgia) is taken for the one with a city of that name in it; so is the name of regions in
 * several countries. */
static bool qualify(const char *city, size_t city_length, const char *name, size_t n,
                    char country[static 3], bool *is_region)
{
    const char *lines = placelists_cities(city, city_length);
    const char *land = placelists_country(name, n);
    const char *best = region_around(lines, name, n);
    *is_region = land == NULL || (best != NULL && !placelists_lies_in(lines, land));
    if (!*is_region)
        best = land;
    else if (best == NULL)
        best = placelists_regions(name, n);
    if (best == NULL)
        return false;
    set_country(country, best);
    return true;
}

bool places_qualify(const char *city, size_t city_length, const char *name, size_t n,
                    char country[static 3], bool *is_region)
{
    char dotted[NAME_MOST];
    if (n == 0 || qualify(city, city_length, name, n, country, is_region))
        return n > 0;
    if (n + 1 > sizeof dotted)
        return false;
    memcpy(dotted, name, n);
    dotted[n] = '.';
    return qualify(city, city_length, dotted, n + 1, country, is_region);
}

bool places_is_region_of(const char *name, size_t n, const char *country)
{
    const char *region = placelists_regions(name, n);
    while (region != NULL && memcmp(region, country, PLACELISTS_CODE) != 0)
        region = wordlist_next(region);
    return region != NULL;
}

bool places_country_with_bits(const char *name, size_t n, uint32_t bits, char country[static 3])
{
    char dotted[NAME_MOST];
    /* The lists have `St. Louis`, British papers print `St Andrews`. */
    if (n > 3 && n < sizeof dotted && name[0] == 'S' && (name[1] | 0x20) == 't' && name[2] == ' ') {
        memcpy(dotted, name, 2);
        dotted[2] = '.';
        memcpy(dotted + 3, name + 2, n - 2);
        name = dotted;
        n++;
        bits = PLACELISTS_ANY;
    }
    const char *found = placelists_meant(name, n, bits);
    if (found == NULL || found[0] == '\0')
        return false;
    set_country(country, found);
    return true;
}

bool places_country(const char *name, size_t n, char country[static 3])
{
    return places_country_with_bits(name, n, PLACELISTS_ANY, country);
}

bool places_stands_alone(const char *name, size_t n)
{
    return placelists_standalone(name, n) != NULL;
}

long places_population(const char *name, size_t n)
{
    long most = 0;
    for (const char *city = placelists_cities(name, n); city != NULL; city = wordlist_next(city)) {
        long people = placelists_population(city);
        most = people > most ? people : most;
    }
    return most;
}

const char *places_country_name(const char *name, size_t n, uint32_t bits, char country[3],
                                size_t *length)
{
    const char *found = (bits & GAZETTEER_COUNTRY) != 0 ? placelists_country(name, n) : NULL;
    if (found == NULL)
        return NULL;
    /* Cities that stand alone go before countries. */
    if (country != NULL && placelists_may_stand_alone(bits))
        places_country_with_bits(name, n, bits, country);
    else if (country != NULL)
        set_country(country, found);
    return placelists_country_name(found, length);
}

static bool ends_word(char c)
{
    switch (c) {
    case ' ':
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
    case '/':
    case '"':
    case '\n':
    case '\t':
    case '\0': return true;
    default: return false;
    }
}

/* The end of the word at `at`, with a full stop that belongs to it (`St.`, `N.Y.`). */
static size_t word_end(const char *text, size_t at, size_t to)
{
    while (at < to && !ends_word(text[at]))
        at++;
    return at;
}

/* Where the tail of the compound that ends at `end` begins: `Texas-based`. `end` if the word has
 * none. */
static size_t tail_start(const char *text, size_t from, size_t end)
{
    const char *hyphen = memchr(text + from, '-', end - from);
    size_t at = hyphen != NULL ? (size_t)(hyphen - text) : end;
    return at + 1 < end && ascii_is_lower(text[at + 1]) ? at : end;
}

/* The longest of the candidate ends for which `known` holds: each word's end, with and without a
 * full stop or possessive after it, or the tail of a compound. 0 if there is none. */
static size_t longest(const char *text, size_t from, size_t to,
                      bool (*known)(const char *name, size_t n))
{
    size_t best = 0, at = from, limit = to - from > NAME_MOST ? from + NAME_MOST : to;
    for (size_t words = 0; words < WORDS_MOST && at < limit; words++) {
        size_t end = word_end(text, at, limit);
        if (end == at || (end == limit && limit < to))
            break;
        if (known(text + from, end - from))
            best = end;
        else if (text[end - 1] == '.' && known(text + from, end - 1 - from))
            best = end - 1;
        else if (end - from > 2 && memcmp(text + end - 2, "'s", 2) == 0 &&
                 known(text + from, end - 2 - from))
            best = end - 2;
        else if (end - from > 4 && memcmp(text + end - 4, "\xE2\x80\x99s", 4) == 0 &&
                 known(text + from, end - 4 - from))
            best = end - 4;
        else if (tail_start(text, at, end) < end &&
                 known(text + from, tail_start(text, at, end) - from))
            best = tail_start(text, at, end);
        if (end + 1 >= limit || text[end] != ' ')
            break;
        at = end + 1;
    }
    return best;
}

static bool is_city(const char *name, size_t n)
{
    return placelists_standalone(name, n) != NULL || placelists_cities(name, n) != NULL;
}

static bool is_area(const char *name, size_t n)
{
    return placelists_country(name, n) != NULL || placelists_regions(name, n) != NULL;
}

/* Whether one of the words that longest() looks at has a full stop. */
static bool has_stop(const char *text, size_t from, size_t to)
{
    size_t at = from, limit = to - from > NAME_MOST ? from + NAME_MOST : to;
    for (size_t words = 0; words < WORDS_MOST && at < limit; words++) {
        size_t end = word_end(text, at, limit);
        if (memchr(text + at, '.', end - at) != NULL)
            return true;
        if (end + 1 >= limit || text[end] != ' ')
            break;
        at = end + 1;
    }
    return false;
}

/* The end of the state or country after a city, at `at`: after a comma, or shortened (`Richmond
 * Va.`). 0 if there is none. */
static size_t area_after(const char *text, size_t at, size_t to, bool comma)
{
    size_t end = comma || has_stop(text, at, to) ? longest(text, at, to, is_area) : 0;
    return end > 0 && (comma || text[end - 1] == '.') ? end : 0;
}

bool places_complete_with_bits(const char *text, struct span name, size_t to, uint32_t bits,
                               struct place *place)
{
    const char *city = text + name.start;
    size_t n = name.end - name.start;
    *place = (struct place){PLACE_CITY, name, name, {name.end, name.end}, ""};
    size_t at = name.end;
    if (at < to && text[at] == ',')
        at++;
    bool comma = at > name.end;
    if (at < to && text[at] == ' ' && at + 1 < to && utf8_is_upper(text + at + 1, to - at - 1)) {
        size_t end = area_after(text, at + 1, to, comma);
        bool is_region;
        if (end > 0 && qualify(city, n, text + at + 1, end - at - 1, place->country, &is_region)) {
            place->span.end = end;
            if (is_region)
                place->region = (struct span){at + 1, end};
            return true;
        }
    }
    return places_country_with_bits(city, n, bits, place->country);
}

bool places_complete(const char *text, struct span name, size_t to, struct place *place)
{
    return places_complete_with_bits(text, name, to, PLACELISTS_ANY, place);
}

/* Whether a city of that name lies in the state, province or country that is called `area`. */
static bool lies_inside(const char *city, size_t n, const char *area, size_t area_length)
{
    const char *lines = placelists_cities(city, n);
    const char *land = placelists_country(area, area_length);
    return (land != NULL && placelists_lies_in(lines, land)) ||
           region_around(lines, area, area_length) != NULL;
}

bool places_is_enumerated(const char *text, const struct place *place, uint32_t bits)
{
    const char *name = text + place->name.start;
    size_t n = place->name.end - place->name.start, at = place->name.end;
    while (at < place->span.end && (text[at] == ',' || text[at] == ' '))
        at++;
    size_t area = place->span.end - at;
    if (area == 0 || (area == n && memcmp(name, text + at, n) == 0))
        return area > 0;
    if (text[place->span.end - 1] == '.')
        return false;
    bool large = (bits & GAZETTEER_LARGE_CITY) != 0 && memcmp(place->country, "US", 2) != 0;
    bool known = large || placelists_standalone(name, n) != NULL || is_area(name, n);
    return known && !lies_inside(name, n, text + at, area);
}

bool places_at(const char *text, size_t from, size_t to, struct place *place)
{
    if (from >= to || !utf8_is_upper(text + from, to - from))
        return false;
    size_t city = longest(text, from, to, is_city);
    size_t area = longest(text, from, to, is_area);
    if (city == 0 && area == 0)
        return false;
    if (city >= area) {
        places_complete(text, (struct span){from, city}, to, place);
        return true;
    }
    struct span name = {from, area};
    *place = (struct place){PLACE_REGION, name, name, {area, area}, ""};
    if (placelists_country(text + from, area - from) != NULL)
        place->kind = PLACE_COUNTRY;
    return places_country(text + from, area - from, place->country);
}

bool places_qualified_at(const char *text, size_t from, size_t to, struct place *place)
{
    if (places_at(text, from, to, place) && place->kind == PLACE_CITY &&
        place->span.end > place->name.end)
        return true;
    size_t at = from, words = 0;
    while (at < to && words < WORDS_MOST && utf8_is_upper(text + at, to - at)) {
        size_t end = word_end(text, at, to - at > NAME_MOST ? at + NAME_MOST : to);
        if (end + 1 < to && text[end] == ',' &&
            places_complete(text, (struct span){from, end}, to, place) &&
            place->span.end > place->name.end)
            return true;
        if (end + 1 >= to || text[end] != ' ')
            break;
        at = end + 1;
        words++;
    }
    return places_at(text, from, to, place);
}
