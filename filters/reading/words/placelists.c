/* SPDX-License-Identifier: MIT */
#include "placelists.h"

#include <stdlib.h>
#include <string.h>

#include "common/wordlist.h"
#include "gazetteer.h"
#include "lists.h"

/* Fields of lines: of a city's, after its country and its state or province; of a country's; of the
 * line of a city that stands alone. */
enum { FIELD_POPULATION = 2 };
enum { FIELD_COMMON_NAME = 1 };
enum { FIELD_ALWAYS = 1 };

static const struct wordlist cities = {&english_cities, NULL};
static const struct wordlist countries = {&english_countries, NULL};
static const struct wordlist regions = {&english_regions, NULL};
static const struct wordlist standalone_regions = {&english_standalone_regions, NULL};
static struct wordlist standalone = {&english_standalone_cities, NULL};

const char *placelists_cities(const char *name, size_t n)
{
    return wordlist_find(&cities, name, n);
}

const char *placelists_regions(const char *name, size_t n)
{
    return wordlist_find(&regions, name, n);
}

const char *placelists_country(const char *name, size_t n)
{
    return wordlist_find(&countries, name, n);
}

const char *placelists_standalone(const char *name, size_t n)
{
    return wordlist_find(&standalone, name, n);
}

bool placelists_is_unrivalled(const char *name, size_t n)
{
    size_t length = 0;
    const char *value = placelists_standalone(name, n);
    if (value != NULL)
        wordlist_field(value, FIELD_ALWAYS, &length);
    return length > 0;
}

bool placelists_may_stand_alone(uint32_t bits)
{
    /* What the user adds is in no gazetteer. */
    return (bits & GAZETTEER_LARGE_CITY) != 0 || standalone.user != NULL;
}

const char *placelists_meant(const char *name, size_t n, uint32_t bits)
{
    static const struct {
        const struct wordlist *list;
        uint32_t bit;
    } lists[] = {{&standalone, GAZETTEER_LARGE_CITY},
                 {&countries, GAZETTEER_COUNTRY},
                 {&standalone_regions, GAZETTEER_REGION},
                 {&cities, GAZETTEER_CITY},
                 {&regions, GAZETTEER_REGION}};
    if (placelists_may_stand_alone(bits))
        bits |= GAZETTEER_LARGE_CITY;
    const char *found = NULL;
    for (size_t i = 0; found == NULL && i < sizeof lists / sizeof *lists; i++)
        if ((bits & lists[i].bit) != 0)
            found = wordlist_find(lists[i].list, name, n);
    return found;
}

const char *placelists_code(const char *line)
{
    return line + PLACELISTS_CODE + 1;
}

bool placelists_same_code(const char *code, const char *other)
{
    while (*code == *other && *code != '\t')
        code++, other++;
    return *code == *other;
}

long placelists_population(const char *city)
{
    size_t length;
    return strtol(wordlist_field(city, FIELD_POPULATION, &length), NULL, 10);
}

bool placelists_lies_in(const char *lines, const char *country)
{
    while (lines != NULL && memcmp(lines, country, PLACELISTS_CODE) != 0)
        lines = wordlist_next(lines);
    return lines != NULL;
}

const char *placelists_country_name(const char *country, size_t *length)
{
    return wordlist_field(country, FIELD_COMMON_NAME, length);
}

void placelists_add(const char *name, const char *country)
{
    wordlist_add(&standalone, name, country);
}
