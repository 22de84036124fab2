/* SPDX-License-Identifier: MIT */
#include "neighbors.h"

#include <string.h>

#include "gazetteer.h"

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

void neighbors_settle(struct names *names)
{
    size_t first = 0;
    while (first < names->count && !is_unlisted(&names->mentions[first]))
        first++;
    const char *country = first < names->count ? common_country(names) : NULL;
    for (size_t i = first; country != NULL && i < names->count; i++)
        if (is_unlisted(&names->mentions[i]))
            memcpy(names->mentions[i].country, country, sizeof names->mentions[i].country);
}
