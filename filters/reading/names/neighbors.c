/* SPDX-License-Identifier: MIT */
#include "neighbors.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/gazetteer.h"
#include "reading/words/placelists.h"
#include "reading/words/spans.h"

static const struct wordlist area_words = {&english_area_words, NULL};

/* A story with so many places inside one country is about that country. */
enum { INSIDE_LEAST = 2 };

static inline bool lacks_country(const struct mention *mention)
{
    return mention->kind == NAME_PLACE && mention->country[0] == '\0';
}

/* Whether no list has the place, even as a common word: not `West`, `Mars`. */
static bool is_unlisted(const struct mention *mention)
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_LANDMARK;
    return lacks_country(mention) && mention->listed == NULL && (mention->bits & lists) == 0 &&
           gazetteer_share(mention->bits) == 0;
}

/* The one country of all places of the story that have any; NULL if there are several, or too few
 * lie inside it. */
static const char *common_country(const struct names *names)
{
    const uint32_t inner = GAZETTEER_REGION | GAZETTEER_CITY;
    const char *country = NULL;
    size_t inside = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PLACE || mention->country[0] == '\0')
            continue;
        if (country != NULL && strcmp(country, mention->country) != 0)
            return NULL;
        country = mention->country;
        inside += mention->listed == NULL && (mention->bits & inner) != 0;
    }
    return inside >= INSIDE_LEAST ? country : NULL;
}

/* A country may be a story's main one with so many names; all but one in SHARE of them count as
 * nearly all. */
enum { MAIN_LEAST = 3, SHARE = 4 };

/* A country of a story, and the names that are of it. */
struct land {
    char country[3];
    size_t count;
    const struct mention *first;
    bool several; /* they are not all the same name */
};

/* The letters of the alphabet; how many countries of a story are counted. */
enum { LETTERS = 26, LANDS_MOST = 100 };

/* The countries of a story, and their numbers, from 1, by their codes; 0: not among them. */
struct lands {
    unsigned char numbers[LETTERS * LETTERS];
    struct land items[LANDS_MOST];
    size_t count;
};

static unsigned char *number_of(struct lands *lands, const char *country)
{
    return &lands->numbers[(country[0] - 'A') * LETTERS + (country[1] - 'A')];
}

/* Counts the names of each country; returns how many names there are. Countries beyond LANDS_MOST
 * are left out. */
static size_t count_lands(const struct names *names, struct lands *lands)
{
    size_t total = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        if (mention->country[0] == '\0')
            continue;
        unsigned char *number = number_of(lands, mention->country);
        if (*number == 0 && lands->count == LANDS_MOST)
            continue;
        if (*number == 0) {
            struct land *added = &lands->items[lands->count++];
            *added = (struct land){.first = mention};
            memcpy(added->country, mention->country, sizeof added->country);
            *number = (unsigned char)lands->count;
        }
        struct land *land = &lands->items[*number - 1];
        land->several = land->several || !mention_same_name(mention, land->first);
        land->count++;
        total++;
    }
    return total;
}

/* Empties the countries; cheaper than clearing all numbers. */
static void forget_lands(struct lands *lands)
{
    for (; lands->count > 0; lands->count--)
        *number_of(lands, lands->items[lands->count - 1].country) = 0;
}

/* The country with the most names; NULL if there is none. */
static const struct land *main_of(const struct lands *lands)
{
    const struct land *most = NULL;
    for (size_t i = 0; i < lands->count; i++)
        if (most == NULL || lands->items[i].count > most->count)
            most = &lands->items[i];
    return most;
}

/* Whether the mention is a city whose country may be wrong: none is printed behind it, and its name
 * is no country's. */
static bool is_open_city(const struct mention *mention)
{
    return mention->kind == NAME_PLACE && mention->listed == NULL && !mention->qualified &&
           !mention->fixed && (mention->bits & GAZETTEER_CITY) != 0 &&
           (mention->bits & GAZETTEER_COUNTRY) == 0 && mention->country[0] != '\0';
}

/* Whether nearly all names of the story, `total` in all, are of the main country `most`, not
 * counting those of `own`, the country that the city would be in, which have to be one name. */
static bool is_nearly_all(size_t total, const struct land *own, const struct land *most)
{
    size_t others = total - own->count;
    return !own->several && SHARE * (others - most->count) <= others;
}

/* Gives cities the country of nearly all other names of the story, if that has a city of their name
 * and nothing else in the story is of the country that lists gave them. */
static void settle_strangers(const char *text, struct names *names, struct lands *lands,
                             size_t total)
{
    const struct land *most = main_of(lands);
    if (most == NULL || most->count < MAIN_LEAST || most->count == total)
        return;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        unsigned number = is_open_city(mention) ? *number_of(lands, mention->country) : 0;
        if (number == 0 || &lands->items[number - 1] == most ||
            !is_nearly_all(total, &lands->items[number - 1], most))
            continue;
        const char *name = text + mention->span.start;
        const char *lines = placelists_standalone(name, mention_length(mention)) == NULL
                                ? placelists_cities(name, mention_length(mention))
                                : NULL;
        if (lines != NULL && placelists_lies_in(lines, most->country))
            memcpy(mention->country, most->country, sizeof mention->country);
    }
}

/* Whether the place, which has no country, has a name that lies in several (`Punjab`), or is best
 * known as a part of a city (`Georgetown`). */
static bool is_nowhere(const struct mention *place)
{
    return place->listed == NULL && !place->fixed &&
           (place->bits & (GAZETTEER_CITY | GAZETTEER_REGION)) != 0;
}

/* Gives such places the country of nearly all names of the story, if a state or city of their name
 * lies there. */
static void settle_nowhere(const char *text, struct names *names, const struct lands *lands,
                           size_t total)
{
    const struct land *most = main_of(lands);
    if (most == NULL || most->count < MAIN_LEAST || SHARE * (total - most->count) > total)
        return;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (!lacks_country(mention) || !is_nowhere(mention))
            continue;
        const char *name = text + mention->span.start;
        size_t n = mention_length(mention);
        if (placelists_lies_in(placelists_regions(name, n), most->country) ||
            placelists_lies_in(placelists_cities(name, n), most->country))
            memcpy(mention->country, most->country, sizeof mention->country);
    }
}

/* The line, which begins with the country, of the city or region that an area such as `Hualien
 * County` is called after; of several the first in a country of the story. NULL if there is none.
 */
static const char *country_around(const char *text, const struct mention *place,
                                  struct lands *lands)
{
    struct span word = spans_last_word(text, place->span);
    if (word.start == place->span.start ||
        wordlist_find(&area_words, text + word.start, word.end - word.start) == NULL)
        return NULL;
    const char *name = text + place->span.start;
    size_t n = word.start - 1 - place->span.start;
    const char *line = placelists_cities(name, n);
    if (line == NULL)
        line = placelists_regions(name, n);
    while (line != NULL && *number_of(lands, line) == 0)
        line = wordlist_next(line);
    return line;
}

/* Gives areas in no list the country of what they are called after. */
static void settle_areas(const char *text, struct names *names, size_t first, struct lands *lands)
{
    for (size_t i = first; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        const char *country = is_unlisted(mention) ? country_around(text, mention, lands) : NULL;
        if (country != NULL) {
            memcpy(mention->country, country, PLACELISTS_CODE);
            mention->country[PLACELISTS_CODE] = '\0';
        }
    }
}

void neighbors_settle(const char *text, struct names *names)
{
    static struct lands lands;
    size_t total = count_lands(names, &lands);
    settle_strangers(text, names, &lands, total);
    size_t first = names->count;
    bool nowhere = false;
    for (size_t i = names->count; i > 0; i--) {
        const struct mention *at = &names->mentions[i - 1];
        if (!lacks_country(at))
            continue;
        nowhere = nowhere || is_nowhere(at);
        first = is_unlisted(at) ? i - 1 : first;
    }
    if (nowhere)
        settle_nowhere(text, names, &lands, total);
    const char *country = first < names->count ? common_country(names) : NULL;
    for (size_t i = first; country != NULL && i < names->count; i++)
        if (is_unlisted(&names->mentions[i]))
            memcpy(names->mentions[i].country, country, sizeof names->mentions[i].country);
    if (country == NULL)
        settle_areas(text, names, first, &lands);
    forget_lands(&lands);
}
