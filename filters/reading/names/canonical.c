/* SPDX-License-Identifier: MIT */
#include "canonical.h"

#include <string.h>

#include "bodies.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "commonacronyms.h"
#include "halflands.h"
#include "homonyms.h"
#include "keys.h"
#include "nameforms.h"
#include "neighbors.h"
#include "persons.h"
#include "shortplaces.h"
#include "spellings.h"

/* What names->work.keys are used for, one step after the other. MARKED is kept for the steps behind
 * bodies_settle(). */
enum { BY_SURNAME, BY_FIRST };
enum { BY_OTHER, BY_NAME, MARKED };
enum { FOLDED };

/* Settles places first..last, which have the same name but for its case. One in capitals, as in a
 * dateline, gets the spelling of one that is not; all lie where one does whose state or country is
 * printed behind it. */
static void settle_place(const char *text, const struct key *first, const struct key *last)
{
    const struct mention *plain = NULL, *qualified = NULL;
    for (const struct key *at = first; at < last; at++) {
        if (plain == NULL && !nameforms_in_capitals(text, at->mention->span))
            plain = at->mention;
        if (qualified == NULL && at->mention->qualified)
            qualified = at->mention;
    }
    for (const struct key *at = first; at < last; at++) {
        if (plain != NULL && nameforms_in_capitals(text, at->mention->span))
            mention_set_canonical(at->mention, text + plain->span.start, mention_length(plain));
        if (qualified != NULL && !at->mention->qualified)
            memcpy(at->mention->country, qualified->country, sizeof qualified->country);
    }
}

/* Settles names first..last, which are the same but for their case, of no person or place. One in
 * capitals gets the name of one that is not. */
static void settle_capitals(const char *text, const struct key *first, const struct key *last)
{
    const struct key *plain = first;
    while (plain < last && nameforms_in_capitals(text, plain->mention->span))
        plain++;
    for (const struct key *at = first; plain < last && at < last; at++)
        if (!at->mention->fixed && nameforms_in_capitals(text, at->mention->span) &&
            at->mention->canonical == text + at->mention->span.start)
            mention_set_canonical(at->mention, plain->mention->canonical,
                                  plain->mention->canonical_length);
}

/* A bit for the first letter of a name, in either case. */
static uint32_t initial(const char *text, const struct mention *mention)
{
    return (uint32_t)1 << (text[mention->span.start] & 0x1F);
}

/* Sorts the mentions of a kind, as folded by utf8_fold(), whose first letters are among `initials`;
 * of places only those without a listed name. */
static void index_folded(const char *text, struct names *names, enum name_kind kind,
                         uint32_t initials)
{
    struct keys *keys = &names->work.keys[FOLDED];
    struct bytes *pool = &names->work.pool;
    keys_clear(keys);
    pool->length = 0;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != kind || (kind == NAME_PLACE && mention->listed != NULL) ||
            (initials & initial(text, mention)) == 0)
            continue;
        size_t at = bytes_room(pool, mention_length(mention));
        size_t n = utf8_fold(text + mention->span.start, mention_length(mention), pool->data + at);
        pool->length = at + n;
        keys_add(keys, NULL, n, mention);
    }
    keys_point_into(keys, pool);
    keys_sort(keys);
}

/* Calls `settle` for each group of mentions of the kind that have one name but for its case. */
static void
settle_folded(const char *text, struct names *names, enum name_kind kind, uint32_t initials,
              void (*settle)(const char *text, const struct key *first, const struct key *last))
{
    const struct keys *keys = &names->work.keys[FOLDED];
    index_folded(text, names, kind, initials);
    for (size_t first = 0, last; first < keys->count; first = last) {
        last = keys_group_end(keys, first);
        settle(text, keys->items + first, keys->items + last);
    }
}

/* Gives bodies and others in capitals the names that they have elsewhere in the story. `marked` has
 * all those in capitals. */
static void settle_shouted(const char *text, struct names *names, const struct keys *marked)
{
    static const enum name_kind kinds[2] = {NAME_ORGANIZATION, NAME_OTHER};
    uint32_t initials[2] = {0, 0};
    for (size_t i = 0; i < marked->count; i++) {
        const struct mention *mention = marked->items[i].mention;
        if (mention->canonical == text + mention->span.start &&
            nameforms_in_capitals(text, mention->span))
            initials[mention->kind == NAME_OTHER] |= initial(text, mention);
    }
    for (size_t i = 0; i < 2; i++)
        if (initials[i] != 0)
            settle_folded(text, names, kinds[i], initials[i], settle_capitals);
}

/* Gives laws, programmes and the like one name each, however they are spelled. */
static void settle_others(const char *text, struct names *names)
{
    struct keys *by_name = &names->work.keys[BY_NAME];
    keys_clear(by_name);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_OTHER)
            keys_add(by_name, text + mention->span.start, mention_length(mention), mention);
    }
    keys_sort(by_name);
    spellings_settle(text, by_name, &names->work.keys[BY_OTHER], &names->work.pool);
}

void canonical_settle(const char *text, struct names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->listed != NULL && (mention->fixed || mention->kind != NAME_ORGANIZATION))
            mention_set_canonical(mention, mention->listed, mention->listed_length);
        else
            mention_set_canonical(mention, text + mention->span.start, mention_length(mention));
    }
    struct keys *keys = names->work.keys;
    struct bytes *pool = &names->work.pool;
    persons_settle(text, names, &keys[BY_SURNAME], &keys[BY_FIRST], pool);
    bodies_settle(text, names, &keys[BY_NAME], &keys[MARKED], &keys[BY_OTHER], pool);
    settle_shouted(text, names, &keys[MARKED]);
    commonacronyms_settle(text, names, &keys[MARKED]);
    settle_others(text, names);
    settle_folded(text, names, NAME_PLACE, UINT32_MAX, settle_place);
    shortplaces_settle(text, &keys[FOLDED]);
    halflands_settle(names, &keys[FOLDED]);
    if (names->details) {
        homonyms_settle(text, names);
        neighbors_settle(text, names);
    }
    for (size_t i = 0; i < sizeof names->work.keys / sizeof *names->work.keys; i++)
        keys_clear(&keys[i]);
}
