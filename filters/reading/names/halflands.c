/* SPDX-License-Identifier: MIT */
#include "halflands.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

enum { FIELD_LAND, FIELD_NAMED };

/* A place of the story with the canonical name in that field of the line; NULL if there is none. */
static const struct mention *land_of(const struct names *names, const char *line, unsigned field)
{
    size_t n;
    const char *land = wordlist_field(line, field, &n);
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_PLACE && mention->canonical_length == n &&
            memcmp(mention->canonical, land, n) == 0)
            return mention;
    }
    return NULL;
}

static void settle(const struct names *names, const struct keys *places, const char *word)
{
    const struct key *first = keys_find(places, word, strlen(word));
    if (first == NULL)
        return;
    const char *line = wordlist_value(word);
    const struct mention *land = land_of(names, line, FIELD_LAND);
    if (land == NULL || land_of(names, line, FIELD_NAMED) == NULL)
        return;
    size_t at = (size_t)(first - places->items), last = keys_group_end(places, at);
    for (; at < last; at++) {
        struct mention *mention = places->items[at].mention;
        if (mention->fixed || mention->qualified)
            continue;
        mention_set_canonical(mention, land->canonical, land->canonical_length);
        memcpy(mention->country, land->country, sizeof mention->country);
    }
}

/* Not inlined: hardly any story has such words, and the caller's other work would pay for it. */
__attribute__((noinline)) void halflands_settle(const struct names *names,
                                                const struct keys *places)
{
    const char *word;
    for (size_t at = 0;
         places->count > 0 && (word = wordlist_key(&english_half_lands, &at)) != NULL;)
        settle(names, places, word);
}
