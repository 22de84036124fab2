/* SPDX-License-Identifier: MIT */
#include "neighbors.h"

#include <string.h>

#include "gazetteer.h"
#include "placelists.h"

/* So many places inside a country make a story one of that country. */
enum { INSIDE_LEAST = 2 };

/* Whether no list has the place, nor the word: `West`, `Mars`. */
static bool is_unlisted(const struct mention *mention)
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_LANDMARK;
    return mention->kind == NAME_PLACE && mention->country[0] == '\0' && mention->listed == NULL &&
           (mention->bits & lists) == 0 && gazetteer_share(mention->bits) == 0;
}

/* The country that all places of the story are of which have one; NULL if there are several, or too
 * few lie inside it. */
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

/* The names of a story that are of a country. */
struct land {
    size_t count;
    const struct mention *first;
    bool several; /* not all are one name */
};
enum { LETTERS = 26, LANDS = LETTERS * LETTERS };

static struct land *land_of(struct land *lands, const char *country)
{
    return &lands[(country[0] - 'A') * LETTERS + (country[1] - 'A')];
}

/* Counts the names of each country; gives back how many there are. */
static size_t count_lands(const struct names *names, struct land *lands)
{
    size_t total = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        if (mention->country[0] < 'A' || mention->country[0] > 'Z')
            continue;
        struct land *land = land_of(lands, mention->country);
        if (land->count == 0)
            land->first = mention;
        land->several = land->several || !mention_same_name(mention, land->first);
        land->count++;
        total++;
    }
    return total;
}

/* Whether the mention is a city's name of which the country is open: neither is it printed behind
 * the name, nor is that known without it, or a country's. */
static bool is_open_city(const char *text, const struct mention *mention)
{
    return mention->kind == NAME_PLACE && mention->listed == NULL && !mention->qualified &&
           !mention->fixed && (mention->bits & GAZETTEER_CITY) != 0 &&
           (mention->bits & GAZETTEER_COUNTRY) == 0 && mention->country[0] != '\0' &&
           placelists_standalone(text + mention->span.start, mention_length(mention)) == NULL;
}

/* Gives a city the country of nearly all other names of the story, if that has a city of its name,
 * and nothing else in the story is of the country that lists gave it. */
static void settle_strangers(const char *text, struct names *names)
{
    enum { MAIN_LEAST = 3, SHARE = 4 };
    static struct land lands[LANDS];
    memset(lands, 0, sizeof lands);
    size_t total = count_lands(names, lands);
    const struct land *main_land = &lands[0];
    for (size_t i = 1; i < LANDS; i++)
        main_land = lands[i].count > main_land->count ? &lands[i] : main_land;
    if (main_land->count < MAIN_LEAST || main_land->count == total)
        return;
    const char *country = main_land->first->country;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (!is_open_city(text, mention) || strcmp(mention->country, country) == 0)
            continue;
        const struct land *own = land_of(lands, mention->country);
        const char *lines = placelists_cities(text + mention->span.start, mention_length(mention));
        if (!own->several &&
            SHARE * (total - own->count - main_land->count) <= total - own->count &&
            lines != NULL && placelists_lies_in(lines, country))
            memcpy(mention->country, country, sizeof mention->country);
    }
}

void neighbors_settle(const char *text, struct names *names)
{
    settle_strangers(text, names);
    size_t first = 0;
    while (first < names->count && !is_unlisted(&names->mentions[first]))
        first++;
    const char *country = first < names->count ? common_country(names) : NULL;
    for (size_t i = first; country != NULL && i < names->count; i++)
        if (is_unlisted(&names->mentions[i]))
            memcpy(names->mentions[i].country, country, sizeof names->mentions[i].country);
}
