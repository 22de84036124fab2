/* SPDX-License-Identifier: MIT */
#include "shortplaces.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "keys.h"
#include "mentions.h"
#include "reading/words/gazetteer.h"
#include "reading/words/placelists.h"

enum {
    SHORT_MOST = 6,   /* bytes of a shortened name: `W. Va.` */
    STATES_MOST = 64, /* so many states of a story are remembered by their short names */
    FIELD_FULL = 2,   /* of a region's line: its name */
    FULL_MOST = 64    /* bytes of a full name */
};

/* The states that a story has by short names, the first of each as printed. */
struct states {
    struct {
        const char *line;
        const struct mention *mention;
    } items[STATES_MOST];
    size_t count;
};

/* Whether the name may be a shortened one: `Ill.`, `NY`, `N.Y.`. */
static bool may_be_short(const char *text, const struct mention *place)
{
    size_t start = place->span.start, n = mention_length(place);
    return n >= 2 && n <= SHORT_MOST && !place->fixed &&
           (place->bits & (GAZETTEER_REGION | GAZETTEER_CITY)) != 0 &&
           (text[place->span.end - 1] == '.' || ascii_is_upper(text[start + 1]));
}

/* The place of the story with the full name of the state; NULL if there is none, or that name alone
 * means another place (`Washington`). */
static const struct mention *full_state(const char *line, const struct keys *places)
{
    char folded[FULL_MOST];
    size_t n;
    const char *name = wordlist_field(line, FIELD_FULL, &n);
    if (n == 0 || n > FULL_MOST || placelists_is_unrivalled(name, n))
        return NULL;
    const struct key *key = keys_find(places, folded, utf8_fold(name, n, folded));
    return key != NULL ? key->mention : NULL;
}

/* Whether the words of the name begin with the letters of the short one: `Los Angeles` for `L.A.`.
 */
static bool has_initials(const char *text, struct span name, struct span letters)
{
    size_t at = letters.start;
    for (size_t i = name.start; i < name.end; i++) {
        if (i > name.start && text[i - 1] != ' ')
            continue;
        if (at == letters.end || text[i] != text[at])
            return false;
        at++;
        while (at < letters.end && text[at] == '.')
            at++;
    }
    return at == letters.end;
}

/* The place of the story that is the same city, by lists, with a full name; NULL if there is none.
 */
static const struct mention *full_city(const char *text, const struct mention *place,
                                       const struct keys *places)
{
    const char *line = placelists_cities(text + place->span.start, mention_length(place));
    for (size_t i = 0; line != NULL && i < places->count; i++) {
        const struct mention *full = places->items[i].mention;
        if ((full->bits & GAZETTEER_CITY) == 0 || !has_initials(text, full->span, place->span) ||
            full->one_word)
            continue;
        const char *other = placelists_cities(text + full->span.start, mention_length(full));
        if (other != NULL && placelists_same_code(placelists_code(line), placelists_code(other)) &&
            placelists_population(line) == placelists_population(other))
            return full;
    }
    return NULL;
}

/* The first place of the story with a short name for the state of that line: `place` itself if
 * there is no earlier one. */
static const struct mention *first_short(const char *line, const struct mention *place,
                                         struct states *states)
{
    for (size_t i = 0; i < states->count; i++)
        if (placelists_same_code(placelists_code(states->items[i].line), placelists_code(line)))
            return states->items[i].mention;
    if (states->count < STATES_MOST) {
        states->items[states->count].line = line;
        states->items[states->count++].mention = place;
    }
    return place;
}

/* The mention whose name the shortened place is to have; NULL if it keeps its own. */
static const struct mention *find_full(const char *text, const struct mention *place,
                                       const struct keys *places, struct states *states)
{
    const struct mention *full = NULL;
    const char *first = (place->bits & GAZETTEER_REGION) != 0
                            ? placelists_regions(text + place->span.start, mention_length(place))
                            : NULL;
    for (const char *line = first; line != NULL && full == NULL; line = wordlist_next(line))
        full = full_state(line, places);
    if (full == NULL && (place->bits & GAZETTEER_CITY) != 0)
        full = full_city(text, place, places);
    return full == NULL && first != NULL ? first_short(first, place, states) : full;
}

/* Gives the place the name and the country of the full one: `WA` for Western Australia is not in
 * Ghana. */
static void take_name(struct mention *place, const struct mention *full)
{
    mention_set_canonical(place, full->canonical, full->canonical_length);
    if (!place->qualified)
        memcpy(place->country, full->country, sizeof place->country);
}

void shortplaces_settle(const char *text, const struct keys *places)
{
    struct states states;
    states.count = 0;
    for (size_t first = 0, last; first < places->count; first = last) {
        const struct mention *place = places->items[first].mention;
        last = first + 1;
        if (!may_be_short(text, place))
            continue;
        last = keys_group_end(places, first);
        const struct mention *full = find_full(text, place, places, &states);
        for (size_t i = first; full != NULL && full != place && i < last; i++)
            take_name(places->items[i].mention, full);
    }
}
