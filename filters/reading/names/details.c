/* SPDX-License-Identifier: MIT */
#include "details.h"

#include <string.h>

#include "codes.h"
#include "common/ascii.h"
#include "lists.h"
#include "nameforms.h"
#include "norps.h"
#include "qualified.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/gazetteer.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"
#include "titles.h"

enum { NAME_MOST = 64 }; /* bytes of a listed name with a curly apostrophe */

/* Organizations that have a fuller name, with it. */
static const struct wordlist organizations = {&english_organizations, NULL};
static const struct wordlist landmarks = {&english_places, NULL};

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

/* Looks up the name, `n` bytes, in the list of landmarks, which has straight apostrophes; NULL if
 * it is not in it. */
static const char *landmark_named(const char *name, size_t n)
{
    char straight[NAME_MOST];
    const char *value = wordlist_find(&landmarks, name, n);
    if (value != NULL || n > sizeof straight || memchr(name, 0xE2, n) == NULL)
        return value;
    size_t used = 0;
    for (size_t at = 0; at < n; at++) {
        bool curly = punctuation_general(name, at, n) == PUNCTUATION_RIGHT_SINGLE;
        straight[used++] = curly ? '\'' : name[at];
        at += curly ? 2 : 0;
    }
    return wordlist_find(&landmarks, straight, used);
}

/* The landmark's value in the list if the place may be one; NULL if not. Among places that news
 * names without a country it is none; what has no country (`Asia`, also a town) is a landmark. */
static const char *find_landmark(const char *text, const struct mention *mention)
{
    const char *name = text + mention->span.start;
    size_t n = mention_length(mention);
    bool may_be = (mention->bits & GAZETTEER_LANDMARK) != 0 && !places_stands_alone(name, n);
    return may_be ? landmark_named(name, n) : NULL;
}

/* Takes the country from lists instead of from what is printed behind the place. */
static void unqualify(const char *text, struct mention *mention, char country[static 3])
{
    mention->qualified = false;
    if (!places_country_with_bits(text + mention->span.start, mention_length(mention),
                                  mention->bits, country))
        country[0] = '\0';
}

/* Whether the abbreviated country behind the place begins what is said next instead, before
 * text[to]: `In Erbil, U.S. troops waited`, but not `in Camden, U.S., on Monday` or `in Camden,
 * U.S. July 4`. */
static bool leads_on(const char *text, const struct place *place, size_t to)
{
    enum { SHORT_MOST = 4 };
    size_t end = place->span.end, start = spans_last_word(text, place->span).start;
    if (place->region.end > place->region.start || end - start > SHORT_MOST ||
        !ascii_is_upper(text[start]) || to - end < 2 || text[end] != ' ' ||
        !ascii_is_letter(text[end + 1]))
        return false;
    if (spans_has_lower(text, (struct span){start, end}))
        return false;
    size_t next = end + 1, behind = spans_letters_end(text, next, to);
    return words_classes(text, next, behind) == 0 &&
           (gazetteer_name(text + next, behind - next) & GAZETTEER_CALENDAR) == 0;
}

/* Checks what is printed behind a place, before text[to]. It is not where the place lies if it is
 * one of several places, or if the place has no country (`In Asia, Japan's exports fell`). What
 * looks like a country behind a landmark may be the state of that name in the landmark's country.
 */
static void check_qualified(const char *text, size_t to, const char *landmark,
                            struct mention *mention, struct place *place)
{
    size_t n;
    bool nowhere = landmark != NULL && landmark[0] == '-';
    bool listed =
        places_is_enumerated(text, place, mention->bits) && !qualified_tells(text, to, place);
    if (nowhere || listed || leads_on(text, place, to)) {
        unqualify(text, mention, place->country);
    } else if (landmark != NULL && place->region.end == place->region.start) {
        const char *country = wordlist_field(landmark, 0, &n);
        size_t area = place->name.end + strspn(text + place->name.end, ", ");
        if (n == 2 && places_is_region_of(text + area, place->span.end - area, country))
            memcpy(place->country, country, 2);
    }
}

/* Fills in the country: what is printed behind the place wins over lists; of these, places that
 * news names alone come first, then landmarks, then cities that are hardly ever meant (`Long
 * Island`). */
static void fill_country(const struct reader *reader, struct mention *mention)
{
    struct place place;
    const char *landmark = find_landmark(reader->text, mention);
    size_t to = reader->items[reader->end - 1].end;
    bool known = places_complete_with_bits(reader->text, mention->span, to, mention->bits, &place);
    mention->qualified = known && place.span.end > place.name.end;
    if (mention->qualified)
        check_qualified(reader->text, to, landmark, mention, &place);
    if (landmark != NULL && !mention->qualified)
        details_set_country(mention, landmark, 0);
    else if (known)
        memcpy(mention->country, place.country, sizeof mention->country);
}

/* A person's name behind a place's comma is no state or country: `In Berkeley, Clarendon Smith
 * sang`. */
static void check_place_before(const char *text, const struct mention *person,
                               struct mention *before)
{
    if (before->qualified && before->kind == NAME_PLACE && text[before->span.end] == ',' &&
        person->span.start == before->span.end + 2)
        unqualify(text, before, before->country);
}

/* Fills in what the code of a country in parentheses stands for; false if the place is none. */
static bool fill_nation(const struct reader *reader, struct mention *mention)
{
    const char *value = codes_enclosed_nation(reader, mention->span);
    if (value == NULL)
        return false;
    details_set_country(mention, value, 0);
    details_set_listed(mention, value, 1);
    return true;
}

/* Fills in what lists say of a place; of a country whose name is that of a town by the state behind
 * it (`Lebanon, Ohio`) what they say of the town. `last` is its last token. */
static void fill_place(const struct reader *reader, size_t last, bool all, struct mention *mention)
{
    const uint32_t areas = GAZETTEER_COUNTRY | GAZETTEER_REGION;
    struct place place;
    if (all && (mention->bits & areas) == GAZETTEER_COUNTRY &&
        qualified_complete(reader, last, mention->span, &place)) {
        fill_country(reader, mention);
        return;
    }
    mention->listed =
        places_country_name(reader->text + mention->span.start, mention_length(mention),
                            mention->bits, all ? mention->country : NULL, &mention->listed_length);
    if (mention->listed == NULL && !fill_nation(reader, mention) && all)
        fill_country(reader, mention);
}

/* Looks the name up in the list; NULL if it is not in it. Only names whose bits have one of `bits`
 * are. */
static const char *find(const struct wordlist *list, uint32_t bits, const char *text,
                        const struct mention *mention)
{
    return (mention->bits & bits) != 0
               ? wordlist_find(list, text + mention->span.start, mention_length(mention))
               : NULL;
}

/* Looks up a people's name in capitals, as headlines have it: `AMERICANS`. */
static const char *find_shouted(const char *text, const struct mention *mention)
{
    enum { LONGEST = 32 };
    char word[LONGEST];
    size_t n = mention_length(mention);
    if ((mention->bits & GAZETTEER_NORP) == 0 || n > LONGEST ||
        !nameforms_in_capitals(text, mention->span))
        return NULL;
    for (size_t i = 0; i < n; i++) {
        char c = text[mention->span.start + i];
        word[i] = i > 0 ? ascii_lower(c) : c;
    }
    return norps_find(word, n);
}

static void fill_norp(const char *text, struct mention *mention)
{
    const char *value = (mention->bits & GAZETTEER_NORP) != 0
                            ? norps_find(text + mention->span.start, mention_length(mention))
                            : NULL;
    if (value == NULL)
        value = find_shouted(text, mention);
    if (value == NULL)
        return;
    details_set_country(mention, value, NORPS_COUNTRY);
    details_set_listed(mention, value, NORPS_NAME);
}

void details_fill(const struct reader *reader, size_t first, size_t last, const struct names *names,
                  struct mention *mention)
{
    const uint32_t organization = GAZETTEER_ORGANIZATIONS;
    const char *value;
    switch (mention->kind) {
    case NAME_PERSON:
        if (names->details)
            mention->title = titles_of(reader, first, last, names);
        if (names->count > 1)
            check_place_before(reader->text, mention, mention - 1);
        break;
    case NAME_PLACE: fill_place(reader, last, names->details, mention); break;
    case NAME_NORP: fill_norp(reader->text, mention); break;
    case NAME_ORGANIZATION:
        value = find(&organizations, organization, reader->text, mention);
        if (value != NULL)
            details_set_listed(mention, value, 0);
        break;
    default: break;
    }
}
