/* SPDX-License-Identifier: MIT */
#include "details.h"

#include <string.h>

#include "gazetteer.h"
#include "lists.h"
#include "places.h"
#include "titles.h"

/* Those that have a fuller name, with it. */
static const struct wordlist organizations = {&english_organizations, NULL};
static const struct wordlist landmarks = {&english_places, NULL};
static const struct wordlist norps = {&english_norps, NULL};

void details_set_listed(struct mention *mention, const char *value, unsigned number)
{
    mention->listed = wordlist_field(value, number, &mention->listed_length);
    if (mention->listed_length == 0)
        mention->listed = NULL;
}

void details_set_country(struct mention *mention, const char *value, unsigned number)
{
    size_t length;
    const char *code = wordlist_field(value, number, &length);
    if (length != 2)
        return;
    memcpy(mention->country, code, 2);
    mention->country[2] = '\0';
}

/* What is printed behind a place goes before what lists say; of these, what news names alone before
 * landmarks, and those before cities that are hardly ever meant (`Long Island`). */
static void fill_country(const struct reader *reader, struct mention *mention)
{
    struct place place;
    const char *name = reader->text + mention->span.start;
    size_t n = mention_length(mention);
    bool known = places_complete_listed(reader->text, mention->span,
                                        reader->items[reader->end - 1].end, mention->bits, &place);
    mention->qualified = known && place.span.end > place.name.end;
    if (mention->qualified && places_is_enumerated(reader->text, &place)) {
        mention->qualified = false;
        known = places_country_listed(name, n, mention->bits, place.country);
    }
    bool may_be_landmark = (mention->bits & GAZETTEER_LANDMARK) != 0 && !mention->qualified;
    const char *landmark = may_be_landmark && !places_stands_alone(name, n)
                               ? wordlist_find(&landmarks, name, n)
                               : NULL;
    if (landmark != NULL)
        details_set_country(mention, landmark, 0);
    else if (known)
        memcpy(mention->country, place.country, sizeof mention->country);
}

static void fill_place(const struct reader *reader, bool all, struct mention *mention)
{
    mention->listed =
        places_land(reader->text + mention->span.start, mention_length(mention), mention->bits,
                    all ? mention->country : NULL, &mention->listed_length);
    if (mention->listed == NULL && all)
        fill_country(reader, mention);
}

/* What the list says of the name; NULL if it is not in it, as it is not where its bits have none of
 * `bits`. */
static const char *find(const struct wordlist *list, uint32_t bits, const char *text,
                        const struct mention *mention)
{
    return (mention->bits & bits) != 0
               ? wordlist_find(list, text + mention->span.start, mention_length(mention))
               : NULL;
}

static void fill_norp(const char *text, struct mention *mention)
{
    const char *value = find(&norps, GAZETTEER_NORP, text, mention);
    if (value == NULL)
        return;
    size_t length;
    const char *country = wordlist_field(value, 1, &length);
    details_set_country(mention, country, 0);
    details_set_listed(mention, country + length, 1);
}

void details_fill(const struct reader *reader, size_t first, size_t last, const struct names *names,
                  struct mention *mention)
{
    const uint32_t organization = GAZETTEER_ORGANIZATION | GAZETTEER_DOUBTFUL;
    const char *value;
    switch (mention->kind) {
    case NAME_PERSON:
        if (names->details)
            mention->title = titles_of(reader, first, last, names);
        break;
    case NAME_PLACE: fill_place(reader, names->details, mention); break;
    case NAME_NORP: fill_norp(reader->text, mention); break;
    case NAME_ORGANIZATION:
        value = find(&organizations, organization, reader->text, mention);
        if (value != NULL)
            details_set_listed(mention, value, 0);
        break;
    default: break;
    }
}
