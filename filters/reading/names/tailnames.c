/* SPDX-License-Identifier: MIT */
#include "tailnames.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "common/wordlist.h"
#include "mentions.h"
#include "norps.h"
#include "owners.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"

/* The most words of the place or people before the tail: `New South Wales`. */
enum { BEFORE_MOST = 3 };

/* What the words before a tail are: something else, a place, a country or a foreign people. */
enum before { BEFORE_OTHERS, BEFORE_PLACE, BEFORE_LAND };

/* Whether the words name a people of one country, other than the United States: such bodies are
 * also called by the tail alone. */
static bool is_foreign(const char *text, struct span words)
{
    const char *line = norps_find(text + words.start, words.end - words.start);
    size_t n = 0;
    const char *country = line != NULL ? wordlist_field(line, NORPS_COUNTRY, &n) : NULL;
    return n == 2 && memcmp(country, "US", 2) != 0;
}

static enum before kind_of(const char *text, struct span words)
{
    const uint32_t places = GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_LARGE_CITY;
    uint32_t bits = gazetteer_span(text, words);
    if ((bits & GAZETTEER_NORP) != 0 ? is_foreign(text, words)
                                     : (bits & (GAZETTEER_COUNTRY | places)) == GAZETTEER_COUNTRY)
        return BEFORE_LAND;
    return (bits & (places | GAZETTEER_COUNTRY)) != 0 ? BEFORE_PLACE : BEFORE_OTHERS;
}

/* Whether the tail may be used alone for the longer name. A tail that lists have is another body (a
 * state's court is not the country's); one word has to say what sort of body it is: `Parliament`.
 */
static bool may_be_short(const struct key *tail, enum before before)
{
    const struct mention *mention = tail->mention;
    bool several = memchr(tail->text, ' ', tail->length) != NULL ||
                   memchr(tail->text, '-', tail->length) != NULL;
    bool listed = (mention->bits & GAZETTEER_ORGANIZATIONS) != 0;
    return before == BEFORE_LAND ? several || (mention->bits & GAZETTEER_HEAD_BODY) != 0
                                 : several && !listed;
}

/* A bit for the beginning of each name, for the end of each, and for ends that two names share. */
struct shapes {
    uint64_t begin, end_once, end_twice;
};

/* A bit for the first letters of a name of two or more. */
static uint64_t beginning(const char *name)
{
    const unsigned char *s = (const unsigned char *)name;
    return (uint64_t)1 << ((s[0] * 7u + s[1]) % 64);
}

/* A bit for the last letters of a name of three or more. */
static uint64_t ending(const struct key *name)
{
    const unsigned char *end = (const unsigned char *)name->text + name->length;
    return (uint64_t)1 << ((end[-1] * 5u + end[-2] * 3u + end[-3]) % 64);
}

/* Whether the name has several words or says what sort of body it is, and has at least three bytes.
 */
static bool is_looked_at(const struct key *name)
{
    return (!name->mention->one_word || (name->mention->bits & GAZETTEER_HEAD_BODY) != 0) &&
           name->length > 2;
}

static struct shapes shapes_of(const struct keys *by_name)
{
    struct shapes shapes = {0, 0, 0};
    for (size_t i = 0; i < by_name->count; i++) {
        const struct key *name = &by_name->items[i];
        if (!is_looked_at(name) || (i > 0 && keys_compare(name - 1, name) == 0))
            continue;
        uint64_t end = ending(name);
        shapes.begin |= beginning(name->text);
        shapes.end_twice |= shapes.end_once & end;
        shapes.end_once |= end;
    }
    return shapes;
}

/* Adds the name under each of its tails that is a name in the story. */
static void add_tails(const char *text, const struct keys *by_name, const struct shapes *shapes,
                      struct mention *full, struct keys *by_tail)
{
    struct span name = full->span;
    size_t at = name.start;
    for (unsigned words = 0; words < BEFORE_MOST; words++) {
        at = spans_word_end(text, at, name.end) + 1;
        if (at + 2 >= name.end)
            return;
        if ((shapes->begin & beginning(text + at)) == 0 || !ascii_is_upper(text[at]))
            continue;
        const struct key *tail = keys_find(by_name, text + at, name.end - at);
        if (tail == NULL)
            continue;
        if (kind_of(text, (struct span){name.start, at - 1}) != BEFORE_OTHERS)
            keys_add(by_tail, text + at, name.end - at, full);
    }
}

/* The earliest of the full names first..last, which end in the same tail; NULL if they are of
 * several bodies. */
static const struct mention *only_body(const struct key *first, const struct key *last)
{
    const struct mention *full = first->mention;
    for (const struct key *at = first; at < last; at++) {
        if (!mention_same_name(at->mention, full))
            return NULL;
        if (at->mention < full)
            full = at->mention;
    }
    return full;
}

static void settle(const char *text, const struct keys *by_name, const struct key *tail,
                   const struct mention *full)
{
    const struct key *first = keys_find(by_name, tail->text, tail->length);
    size_t at = (size_t)(first - by_name->items), last = keys_group_end(by_name, at);
    struct span words = {full->span.start, full->span.end - tail->length - 1};
    if (!may_be_short(first, kind_of(text, words)))
        return;
    for (; at < last; at++) {
        struct mention *mention = by_name->items[at].mention;
        if (mention > full && !mention->fixed && mention->canonical == text + mention->span.start &&
            !owners_is_regional(text, mention))
            mention_set_canonical(mention, full->canonical, full->canonical_length);
    }
}

void tailnames_settle(const char *text, const struct keys *by_name, struct keys *by_tail)
{
    struct shapes shapes = shapes_of(by_name);
    keys_clear(by_tail);
    for (size_t i = 0; shapes.end_twice != 0 && i < by_name->count; i++) {
        const struct key *name = &by_name->items[i];
        if (is_looked_at(name) && (shapes.end_twice & ending(name)) != 0 &&
            (i == 0 || keys_compare(name - 1, name) != 0))
            add_tails(text, by_name, &shapes, name->mention, by_tail);
    }
    if (by_tail->count == 0)
        return;
    keys_sort(by_tail);
    for (size_t first = 0, last; first < by_tail->count; first = last) {
        last = keys_group_end(by_tail, first);
        const struct mention *full = only_body(by_tail->items + first, by_tail->items + last);
        if (full != NULL)
            settle(text, by_name, by_tail->items + first, full);
    }
}
