/* SPDX-License-Identifier: MIT */
/* The lists of places (filters/english/), and what their lines say. Names are `n` bytes; a name has
 * a line for each of the places that are called so (common/wordlist.h: wordlist_next()). */
#ifndef WIREDESK_PLACELISTS_H
#define WIREDESK_PLACELISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a line begins with, in all of the lists: the country, ISO 3166-1 alpha-2. */
enum { PLACELISTS_CODE = 2 };

/* The lines of the cities, the states and provinces, and the country of that name; NULL where there
 * is none. */
const char *placelists_cities(const char *name, size_t n);
const char *placelists_regions(const char *name, size_t n);
const char *placelists_country(const char *name, size_t n);

/* The country of the city of that name that papers print without its country, or that the user has
 * added; NULL if there is none. */
const char *placelists_standalone(const char *name, size_t n);

/* Whether the name always means the city that placelists_standalone() finds, unless a state or
 * country follows it: `Paris` is in France, even in a story that also names Texas. */
bool placelists_is_unrivalled(const char *name, size_t n);

/* The bits for a name of which nothing is known: it may be in any list. */
#define PLACELISTS_ANY UINT32_MAX

/* The line of the place that is meant by a name that stands alone, of which all lists together say
 * `bits` (reading/words/gazetteer.h): the lists that can't have it are not asked. NULL if none has
 * it. */
const char *placelists_meant(const char *name, size_t n, uint32_t bits);

/* Whether a name of which lists say `bits` may be that of a city that stands alone. */
bool placelists_may_stand_alone(uint32_t bits);

/* The state or province in the line of a city or of a region: where its code (ISO 3166-2) begins,
 * which a TAB ends; and whether two codes are the same. */
const char *placelists_code(const char *line);
bool placelists_same_code(const char *code, const char *other);

/* How many people live in the city of that line. */
long placelists_population(const char *city);

/* Whether one of the city's lines has that country (two letters). */
bool placelists_lies_in(const char *lines, const char *country);

/* The common name of the country of that line, of *length bytes. */
const char *placelists_country_name(const char *country, size_t *length);

/* Adds a user's city that stands alone, with its country. */
void placelists_add(const char *name, const char *country);

#endif
