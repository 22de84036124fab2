/* SPDX-License-Identifier: MIT */
#include "homonyms.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/gazetteer.h"
#include "reading/words/placelists.h"

static const struct wordlist homonyms = {&english_homonyms, NULL};
/* How many states and provinces of a story are remembered. */
enum { REGIONS_MOST = 16 };

/* A state or province that the story names. */
struct named_region {
    const char *line; /* of the list */
    const struct mention *mention;
    /* backed: another name of the story is of its country, once that is known */
    bool known, backed;
};

struct named {
    struct named_region regions[REGIONS_MOST];
    size_t count;
};

static const char *find_city(const char *text, const struct mention *mention)
{
    return (mention->bits & GAZETTEER_CITY) != 0
               ? placelists_cities(text + mention->span.start, mention_length(mention))
               : NULL;
}

static const char *find_region(const char *text, const struct mention *mention)
{
    return (mention->bits & GAZETTEER_REGION) != 0
               ? placelists_regions(text + mention->span.start, mention_length(mention))
               : NULL;
}

/* The named region with the code of the line; NULL if the story does not name it. */
static struct named_region *find_named(struct named *named, const char *line)
{
    const char *code = placelists_code(line);
    for (size_t i = 0; i < named->count; i++)
        if (placelists_same_code(placelists_code(named->regions[i].line), code))
            return &named->regions[i];
    return NULL;
}

/* Remembers the states and provinces of the story whose names lie in one country only. */
static void remember(const char *text, const struct names *names, struct named *named)
{
    for (size_t i = 0; i < names->count && named->count < REGIONS_MOST; i++) {
        const struct mention *mention = &names->mentions[i];
        const char *line = mention->kind == NAME_PLACE && mention->listed == NULL
                               ? find_region(text, mention)
                               : NULL;
        if (line != NULL && memcmp(line, mention->country, PLACELISTS_CODE) == 0 &&
            find_named(named, line) == NULL)
            named->regions[named->count++] = (struct named_region){line, mention, false, false};
    }
}

/* Whether any other name of the story is of the region's country. Computed once for a region. */
static bool is_backed(const struct names *names, struct named_region *region)
{
    for (size_t i = 0; i < names->count && !region->known; i++)
        region->known = region->backed =
            memcmp(names->mentions[i].country, region->line, PLACELISTS_CODE) == 0 &&
            !mention_same_name(&names->mentions[i], region->mention);
    region->known = true;
    return region->backed;
}

/* Whether the story names the state or province of the city's line. If that has the city's own name
 * it counts only with other evidence: not `Odessa` alone. */
static bool is_around(const struct names *names, struct named *named, const struct mention *city,
                      const char *line)
{
    struct named_region *region = find_named(named, line);
    return region != NULL &&
           (!mention_same_name(region->mention, city) || is_backed(names, region));
}

static void settle_city(const char *text, const struct names *names, struct named *named,
                        struct mention *mention)
{
    const char *line = find_city(text, mention);
    while (line != NULL && !is_around(names, named, mention, line))
        line = wordlist_next(line);
    if (line != NULL && memcmp(line, mention->country, PLACELISTS_CODE) != 0 &&
        !placelists_is_unrivalled(text + mention->span.start, mention_length(mention)))
        memcpy(mention->country, line, PLACELISTS_CODE);
}

/* Whether the mention is a city in the region of that line, or a region of its country. */
static bool is_near(const char *text, const struct mention *mention, const char *region)
{
    if (memcmp(mention->country, region, PLACELISTS_CODE) != 0)
        return false;
    if (find_region(text, mention) != NULL)
        return true;
    for (const char *line = find_city(text, mention); line != NULL; line = wordlist_next(line))
        if (placelists_same_code(placelists_code(line), placelists_code(region)))
            return true;
    return false;
}

/* Whether the place has the land's country only because that name is printed behind it, here or
 * elsewhere: `Plains, Georgia`. No list has a place of its name there. */
static bool hangs_on(const char *text, const struct mention *place, const struct mention *land)
{
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LANDMARK;
    if (place->kind != NAME_PLACE || place->listed != NULL ||
        (!place->qualified && (place->bits & others) != 0) ||
        memcmp(place->country, land->country, PLACELISTS_CODE) != 0)
        return false;
    const char *line = find_city(text, place);
    while (line != NULL && memcmp(line, land->country, PLACELISTS_CODE) != 0)
        line = wordlist_next(line);
    return line == NULL;
}

/* Whether more places of the story lie in or beside the region than mentions are of the country
 * with its name. */
static bool is_region(const char *text, const struct names *names, const struct mention *land,
                      const char *region)
{
    size_t for_region = 0, for_country = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        if (mention_same_name(mention, land) || mention->country[0] == '\0' ||
            hangs_on(text, mention, land))
            continue;
        for_region += mention->kind == NAME_PLACE && is_near(text, mention, region);
        for_country += memcmp(mention->country, land->country, PLACELISTS_CODE) == 0;
    }
    return for_region > for_country;
}

/* The line of the region that has the country's name; NULL if there is none. */
static const char *region_of_name(const char *text, const struct mention *land)
{
    const uint32_t both = GAZETTEER_COUNTRY | GAZETTEER_REGION;
    const char *country =
        (land->bits & both) == both
            ? wordlist_find(&homonyms, text + land->span.start, mention_length(land))
            : NULL;
    const char *line = country != NULL ? find_region(text, land) : NULL;
    while (line != NULL && memcmp(line, country, PLACELISTS_CODE) != 0)
        line = wordlist_next(line);
    return line;
}

/* Gives the region's country to people called after it who would be the country's: `Georgians`. */
static void settle_people(struct names *names, const struct mention *land, const char *region)
{
    size_t n = land->canonical_length;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_NORP && !mention->fixed && mention->canonical_length > n &&
            memcmp(mention->canonical, land->canonical, n) == 0 &&
            strcmp(mention->country, land->country) == 0)
            memcpy(mention->country, region, 2);
    }
}

/* Gives the region's country to places that have the country's only from its name. */
static void settle_hanging(const char *text, struct names *names, const struct mention *land,
                           const char *region)
{
    for (size_t i = 0; i < names->count; i++)
        if (hangs_on(text, &names->mentions[i], land))
            memcpy(names->mentions[i].country, region, PLACELISTS_CODE);
}

/* Settles names of both a country and a region. The first decides for the whole story: there is
 * hardly ever another. */
static void settle_lands(const char *text, struct names *names)
{
    const char *first = NULL;
    bool is_meant = false;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        const char *region =
            mention->kind == NAME_PLACE && !mention->fixed ? region_of_name(text, mention) : NULL;
        if (region == NULL)
            continue;
        if (first == NULL) {
            first = region;
            is_meant = is_region(text, names, mention, region);
            if (is_meant) {
                settle_people(names, mention, region);
                settle_hanging(text, names, mention, region);
            }
        }
        if (is_meant && region == first)
            memcpy(mention->country, region, PLACELISTS_CODE);
    }
}

void homonyms_settle(const char *text, struct names *names)
{
    struct named named = {.count = 0};
    remember(text, names, &named);
    for (size_t i = 0; named.count > 0 && i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_PLACE && mention->listed == NULL && !mention->qualified)
            settle_city(text, names, &named, mention);
    }
    settle_lands(text, names);
}
