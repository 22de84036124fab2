/* SPDX-License-Identifier: MIT */
#include "shortbodies.h"

#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "companies.h"
#include "keys.h"
#include "lists.h"
#include "reading/words/bodywords.h"
#include "reading/words/classnames.h"
#include "reading/words/gazetteer.h"
#include "reading/words/places.h"
#include "reading/words/spans.h"

static const struct wordlist branch_words = {&english_branch_words, NULL};

/* The bodies that have such branches, by the bits that one of must be set; 0: any body. */
static const struct class_name branches[] = {
    {"any", 0}, {"listed", GAZETTEER_ORGANIZATIONS}, {"known", GAZETTEER_ORGANIZATION}};

/* A body that is named so often by a shorter name keeps it. */
enum { OFTEN = 3 };

bool shortbodies_is_branch(const char *text, const struct key *name, const struct mention *longer)
{
    struct span last = spans_last_word(text, longer->span);
    const char *class = wordlist_find(&branch_words, text + last.start, last.end - last.start);
    if (class == NULL)
        return false;
    uint32_t listed = classnames_code(branches, sizeof branches / sizeof *branches, class);
    return listed == 0 || (name->mention->bits & listed) != 0;
}

/* Whether the listed name of the mention is the `n` bytes at `name`. */
static bool is_listed_as(const struct mention *mention, const char *name, size_t n)
{
    return mention->listed != NULL && mention->listed_length == n &&
           memcmp(mention->listed, name, n) == 0;
}

/* The full form of `name` among the names from index `next` on, which begin with it: the longest,
 * if all are the beginning of that (`High Council for Reconciliation` for `High Council`). But one
 * that only adds a legal form wins, and else one with `name` as its listed name: `Nintendo Co.
 * Ltd.` and not `Nintendo of America`, `Harvard University` and not `Harvard Business School`. NULL
 * if there is none, or several. */
static const struct mention *longer_name(const char *text, const struct keys *by_name,
                                         const struct key *name, size_t next)
{
    const struct key *longest = name, *company = NULL, *listed = NULL;
    bool several = false;
    for (size_t i = next; i < by_name->count && i < next + SHORTBODIES_MOST; i++) {
        const struct key *at = &by_name->items[i];
        if (at->length < name->length || memcmp(at->text, name->text, name->length) != 0)
            break;
        if (companies_name_end(text, at->mention) == at->mention->span.start + name->length)
            company = at;
        if (at->text[name->length] != ' ' || shortbodies_is_branch(text, name, at->mention))
            continue;
        if (is_listed_as(at->mention, name->text, name->length))
            listed = at;
        if (at->length < longest->length || memcmp(at->text, longest->text, longest->length) != 0)
            several = true;
        longest = at;
    }
    if (company != NULL || listed != NULL)
        return company != NULL ? company->mention : listed->mention;
    return several || longest == name ? NULL : longest->mention;
}

/* Whether the name alone says no more than what sort of body it is (`University`, `Bank`), or where
 * it is (`Kenya` for its team). */
static bool is_too_short(const struct key *name)
{
    uint32_t bits = name->mention->bits;
    char country[3];
    return places_country_with_bits(name->text, name->length, bits, country) ||
           ((bits & GAZETTEER_HEADS) != 0 && memchr(name->text, ' ', name->length) == NULL &&
            bodywords_has(name->text, name->length));
}

/* Whether the names are those of two bodies, because a list has the shorter one: `NBC` is not `NBC
 * Nightly News`, nor `Al Qaeda` a branch of it. A longer name that only adds what sort it is makes
 * no other body: `Apple Inc.`, `Metropolitan Police Department`. */
static bool stands_alone(const struct key *name, const char *text, const struct mention *longer)
{
    if ((name->mention->bits & GAZETTEER_ORGANIZATIONS) == 0)
        return false;
    bool one_word = memchr(name->text, ' ', name->length) == NULL;
    uint32_t listed = GAZETTEER_ORGANIZATION | (one_word ? 0u : GAZETTEER_DOUBTFUL);
    size_t more = longer->span.start + name->length + 1;
    struct span last = spans_last_word(text, longer->span);
    uint32_t bits = gazetteer_span(text, last);
    bool sort = last.start == more || is_listed_as(longer, name->text, name->length);
    return (name->mention->bits & listed) != 0 && (bits & GAZETTEER_HEAD_COMPANY) == 0 &&
           !(sort && (bits & GAZETTEER_HEAD_BODY) != 0);
}

/* Whether the longer name is an accident, of a sentence that ran into the name (`Free Beacon the
 * Holt`): the story has used the shorter name before, and more often. One that only adds what sort
 * of body it is counts. */
static bool is_chance(const struct keys *by_name, const struct key *name, size_t times,
                      const char *text, const struct mention *longer)
{
    if (times < OFTEN || name->mention->one_word ||
        (gazetteer_span(text, spans_last_word(text, longer->span)) & GAZETTEER_HEADS) != 0)
        return false;
    const struct key *full = keys_find(by_name, text + longer->span.start, mention_length(longer));
    return full->mention > name->mention &&
           (full + 1 == by_name->items + by_name->count || keys_compare(full, full + 1) != 0);
}

void shortbodies_settle(const char *text, const struct keys *by_name)
{
    for (size_t first = 0, last; first < by_name->count; first = last) {
        const struct key *name = &by_name->items[first];
        last = keys_group_end(by_name, first);
        const struct mention *full = longer_name(text, by_name, name, last);
        if (full == NULL || is_too_short(name) || stands_alone(name, text, full) ||
            is_chance(by_name, name, last - first, text, full))
            continue;
        for (size_t i = first; i < last; i++) {
            struct mention *mention = by_name->items[i].mention;
            if (!mention->fixed && mention->kind == NAME_ORGANIZATION &&
                mention->canonical == text + mention->span.start)
                mention_set_canonical(mention, full->canonical, full->canonical_length);
        }
    }
}
