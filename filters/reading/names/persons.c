/* SPDX-License-Identifier: MIT */
#include "persons.h"

#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "keys.h"
#include "nameforms.h"
#include "namesakes.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "spellings.h"
#include "surnames.h"

/* Gives a surname alone that stands for nobody known, and is in capitals or has other accents, the
 * spelling of the first one in small letters. */
static void settle_alone(const char *text, const struct key *first, const struct key *last)
{
    const struct mention *plain = NULL;
    for (const struct key *at = first; at < last && plain == NULL; at++)
        if (namesakes_is_alone(text, at) && !nameforms_in_capitals(text, at->mention->span))
            plain = at->mention;
    for (const struct key *at = first; at < last && plain != NULL; at++)
        if (at->mention->canonical == text + at->mention->span.start && at->mention != plain &&
            namesakes_is_alone(text, at))
            mention_set_canonical(at->mention, text + plain->span.start, mention_length(plain));
}

/* Settles persons [first, last), who share a surname; longer names come first. `folded`: some names
 * of the story are in capitals, as in headlines and bylines, or vary in accents
 * (nameforms_varies()). Names in capitals get the spelling that they have elsewhere, and never make
 * a surname ambiguous. */
static void settle_persons(const char *text, const struct names *names, const struct key *first,
                           const struct key *last, bool folded)
{
    struct namesakes namesakes;
    if (last - first == 1)
        return;
    namesakes.count = 0;
    namesakes_find(text, first, last, folded ? NAMESAKES_NOT_IN_CAPITALS : NAMESAKES_ANYHOW,
                   &namesakes);
    size_t plain = namesakes.count;
    if (folded)
        namesakes_find(text, first, last, NAMESAKES_IN_CAPITALS, &namesakes);
    if (!namesakes_is_alone(text, last - 1))
        return;
    if (plain > 0)
        namesakes.count = plain;
    if (namesakes.count > 1)
        namesakes_doubt(text, &namesakes);
    if (namesakes.count > 0)
        surnames_settle(text, names, first, last, &namesakes);
    if (folded)
        settle_alone(text, first, last);
}

/* Whether `name` is two surnames that ran into each other: `Trump Gowdy`. Behind the full name its
 * first word alone means that person, though: many first names are in no list. */
static bool ran_together(const char *text, const struct mention *name, const struct mention *word)
{
    if (word > name)
        return false;
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    uint32_t first = gazetteer_span(text, spans_first_word(text, name->span));
    return (first & persons) == GAZETTEER_SURNAME &&
           (gazetteer_span(text, nameforms_surname(text, name)) & GAZETTEER_SURNAME) != 0;
}

/* The one person of `by_first` whose name begins with the word; NULL if there is none, or there are
 * several. */
static const struct mention *named_first(const char *text, const struct keys *by_first,
                                         const struct key *word)
{
    const struct key *first = keys_find(by_first, word->text, word->length);
    if (first == NULL)
        return NULL;
    const struct key *end = by_first->items + by_first->count;
    const struct mention *full = first->mention;
    for (const struct key *at = first; at < end && keys_compare(first, at) == 0; at++)
        if (!mention_same_name(at->mention, full))
            return NULL;
    return ran_together(text, full, word->mention) ? NULL : full;
}

/* Adds the mention under the word as folded into the pool, which has room for it and so does not
 * move. */
static void add_folded(const char *text, struct span word, struct mention *mention,
                       struct bytes *pool, struct keys *keys)
{
    char *folded = pool->data + pool->length;
    size_t n = utf8_fold(text + word.start, word.end - word.start, folded);
    n = nameforms_strip(folded, n);
    pool->length += n;
    keys_add(keys, folded, n, mention);
}

/* Adds the mention under the word, folded if there is a pool. */
static void add_word(const char *text, struct span word, struct mention *mention,
                     struct bytes *pool, struct keys *keys)
{
    if (pool != NULL)
        add_folded(text, word, mention, pool, keys);
    else
        keys_add(keys, text + word.start, word.end - word.start, mention);
}

/* A single word that begins one person's name, and is nobody's surname, means that person: `Xi` of
 * Xi Jinping, `Peter` of Peter Kilonzo. `by_surname` has all persons; `by_first` is scratch space
 * for those of several words. */
static void settle_first_words(const char *text, const struct keys *by_surname, struct bytes *pool,
                               struct keys *by_first)
{
    keys_clear(by_first);
    for (size_t i = 0; i < by_surname->count; i++) {
        struct mention *mention = by_surname->items[i].mention;
        size_t start = (size_t)(mention->canonical - text);
        struct span full = {start, start + mention->canonical_length};
        if (!namesakes_is_alone(text, &by_surname->items[i]) && !nameforms_in_capitals(text, full))
            add_word(text, spans_first_word(text, mention->span), mention, pool, by_first);
    }
    keys_sort(by_first);
    for (size_t first = 0, last; first < by_surname->count; first = last) {
        const struct key *word = &by_surname->items[first];
        const struct mention *full =
            namesakes_is_alone(text, word) ? named_first(text, by_first, word) : NULL;
        last = keys_group_end(by_surname, first);
        for (size_t i = first; full != NULL && i < last; i++)
            mention_set_canonical(by_surname->items[i].mention, full->canonical,
                                  full->canonical_length);
    }
}

/* Whether the surname has a hyphen and may be spelled in another way in the story: without its
 * first part, with another capital behind the hyphen, or as another surname that begins like it. */
static bool may_vary(const struct keys *by_surname, const struct key *surname)
{
    enum { LONGEST = 24 };
    char tail[LONGEST];
    const char *hyphen = memchr(surname->text, '-', surname->length);
    size_t n = hyphen != NULL ? (size_t)(surname->text + surname->length - hyphen - 1) : 0;
    if (n == 0 || n > LONGEST)
        return false;
    memcpy(tail, hyphen + 1, n);
    if (ascii_is_lower(tail[0]))
        tail[0] = (char)(tail[0] ^ 0x20);
    if (keys_find(by_surname, hyphen + 1, n) != NULL || keys_find(by_surname, tail, n) != NULL)
        return true;
    size_t first = keys_from(by_surname, surname->text, (size_t)(hyphen - surname->text) + 1);
    const struct key *begun = &by_surname->items[first];
    return begun < surname && keys_compare(begun, surname) != 0;
}

/* Whether it is a person who is not in the user's list with a canonical name. */
static bool is_free_person(const struct mention *mention)
{
    return mention->kind == NAME_PERSON && mention->listed == NULL;
}

/* Makes room in the pool for the folded surname and first word of each person; NULL if no name is
 * in capitals or varies, as in most stories. */
static struct bytes *room_to_fold(const char *text, const struct names *names, struct bytes *pool)
{
    bool wanted = false;
    size_t n = 0;
    for (size_t i = 0; i < names->count && !wanted; i++)
        wanted = is_free_person(&names->mentions[i]) &&
                 (nameforms_in_capitals(text, names->mentions[i].span) ||
                  nameforms_varies(text, names->mentions[i].span));
    if (!wanted)
        return NULL;
    for (size_t i = 0; i < names->count; i++)
        if (is_free_person(&names->mentions[i]))
            n += 2 * mention_length(&names->mentions[i]);
    pool->length = 0;
    bytes_room(pool, n);
    pool->length = 0;
    return pool;
}

void persons_settle(const char *text, struct names *names, struct keys *by_surname,
                    struct keys *by_first, struct bytes *room)
{
    struct bytes *pool = room_to_fold(text, names, room);
    bool lone = false, varies = false;
    keys_clear(by_surname);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (is_free_person(mention))
            add_word(text, nameforms_surname(text, mention), mention, pool, by_surname);
    }
    keys_sort(by_surname);
    for (size_t first = 0, last; first < by_surname->count; first = last) {
        last = keys_group_end(by_surname, first);
        settle_persons(text, names, by_surname->items + first, by_surname->items + last,
                       pool != NULL);
        const struct key *surname = &by_surname->items[first];
        lone = lone || namesakes_is_alone(text, surname);
        varies = varies || may_vary(by_surname, surname);
    }
    if (varies) {
        struct bytes letters = {0};
        spellings_settle_persons(by_surname, by_first, &letters);
        bytes_free(&letters);
    }
    if (lone)
        settle_first_words(text, by_surname, pool, by_first);
}
