/* SPDX-License-Identifier: MIT */
/* Places: which country a city lies in, and where one is printed. */
#ifndef WIREDESK_PLACES_H
#define WIREDESK_PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

enum place_kind { PLACE_CITY, PLACE_REGION, PLACE_COUNTRY };

struct place {
    enum place_kind kind;
    struct span span; /* with the state or country printed after it */
    struct span name;
    struct span region; /* the state or province printed after it; empty where there is none */
    char country[3];    /* ISO 3166-1 alpha-2; "" where it is not known */
};

/* Finds the longest name of a place that begins at `from` in text[from..to), a capital letter, with
 * the state or country after it (`KABUL, Afghanistan`; `Richmond, Va.`). */
bool places_at(const char *text, size_t from, size_t to, struct place *place);

/* As places_at(), also for a name that is in no list, if a comma and a state or country follow it:
 * `Budalangi, Kenya`. */
bool places_qualified_at(const char *text, size_t from, size_t to, struct place *place);

/* As places_at() for a name that is known to be a place's, whether or not it is in the lists:
 * text[name) with what is printed after it up to `to`. Returns true if it could tell the country.
 */
bool places_complete(const char *text, struct span name, size_t to, struct place *place);

/* The country of the city at `city`, as the state or country printed after it, the `n` bytes at
 * `name`, tells it; *is_region: that is a state or province. The full stop of its abbreviation may
 * be missing (`Calif`). False if it is neither. */
bool places_qualify(const char *city, size_t city_length, const char *name, size_t n,
                    char country[static 3], bool *is_region);

/* Whether a place with another after its comma, read by places_complete(), is only the first of
 * several (`Beijing, Washington and Moscow`; `Florida, Georgia`), and the other not its state or
 * country. That is told of a country, a region, a city that is known without its country, and a
 * large city outside of the United States, if no city of that name lies in the other; and of the
 * same name twice. All lists together say `bits` of its name (reading/words/gazetteer.h). */
bool places_is_enumerated(const char *text, const struct place *place, uint32_t bits);

/* Whether that country (ISO 3166-1 alpha-2) has a state or province of that name (`n` bytes). */
bool places_is_region_of(const char *name, size_t n, const char *country);

/* The country of a name that stands alone: `n` bytes at `name`. False if it is not known. */
bool places_country(const char *name, size_t n, char country[static 3]);

/* As places_complete() and places_country(), of a name of which all lists together say `bits`
 * (reading/words/gazetteer.h): the lists that can't have it are not asked. */
bool places_complete_with_bits(const char *text, struct span name, size_t to, uint32_t bits,
                               struct place *place);
bool places_country_with_bits(const char *name, size_t n, uint32_t bits, char country[static 3]);

/* Whether the city of that name (`n` bytes) stands alone in datelines, or is a user's. */
bool places_stands_alone(const char *name, size_t n);

/* How many people live in the largest city of that name (`n` bytes); 0 if none is known. */
long places_population(const char *name, size_t n);

/* The common name of a country printed as the `n` bytes at `name`, of which all lists together say
 * `bits`; sets the country as places_country() does, if `country` is not NULL. NULL if it is none.
 */
const char *places_country_name(const char *name, size_t n, uint32_t bits, char country[3],
                                size_t *length);

#endif
