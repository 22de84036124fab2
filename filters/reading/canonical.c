/* SPDX-License-Identifier: MIT */
#include "canonical.h"

#include <string.h>

#include "bodies.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "homonyms.h"
#include "keys.h"
#include "nameforms.h"
#include "persons.h"

/* The places first..last have one name. One in capitals, as in a dateline, is called what the story
 * calls it elsewhere; all lie where one does of which state or country are printed. */
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

static void settle_places(const char *text, struct names *names)
{
    struct keys *keys = &names->work.one;
    struct bytes *pool = &names->work.pool;
    keys_clear(keys);
    pool->length = 0;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PLACE || mention->listed != NULL)
            continue;
        size_t at = bytes_room(pool, mention_length(mention));
        size_t n = utf8_fold(text + mention->span.start, mention_length(mention), pool->data + at);
        pool->length = at + n;
        keys_add(keys, NULL, n, mention);
    }
    for (size_t i = 0, at = 0; i < keys->count; at += keys->items[i++].length)
        keys->items[i].text = pool->data + at;
    keys_sort(keys);
    for (size_t first = 0, last; first < keys->count; first = last) {
        for (last = first + 1; last < keys->count; last++)
            if (keys_compare(&keys->items[first], &keys->items[last]) != 0)
                break;
        settle_place(text, keys->items + first, keys->items + last);
    }
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
    persons_settle(text, names);
    bodies_settle(text, names);
    settle_places(text, names);
    if (names->details)
        homonyms_settle(text, names);
    keys_clear(&names->work.one);
    keys_clear(&names->work.two);
}
