/* SPDX-License-Identifier: MIT */
#include "shortwords.h"

#include <string.h>

#include "common/memory.h"

static struct shortwords *at_hand;

/* In the table a key's value stands behind it. */
static void put(const char *key)
{
    size_t n = strlen(key);
    if (n - 1 >= PACKED_MOST)
        return;
    struct packed word =
        packed_word(key, n, at_hand->table->folded ? PACKED_FOLDED : PACKED_PRINTED);
    uint32_t at = shortwords_place(word);
    while (at_hand->slots[at & at_hand->mask].length > 0)
        at++;
    at_hand->slots[at & at_hand->mask] =
        (struct shortword){word, (uint32_t)n, at_hand->code(key + n + 1)};
}

/* The table leaves enough of its slots empty for those that it has. */
static void make(struct shortwords *words)
{
    size_t capacity = 0, wanted = (size_t)words->table->mask + 1;
    words->slots = memory_enlarge(NULL, &capacity, wanted, sizeof *words->slots);
    memset(words->slots, 0, wanted * sizeof *words->slots);
    words->mask = (uint32_t)wanted - 1;
    at_hand = words;
    wordlist_each(words->table, put);
}

uint32_t shortwords_first(struct shortwords *words, struct packed word, size_t n)
{
    make(words);
    return shortwords_code(words, word, n);
}

uint32_t shortwords_find_long(const struct shortwords *words, const char *word, size_t n)
{
    const struct wordlist list = {words->table, NULL};
    const char *value = wordlist_find(&list, word, n);
    return value != NULL ? words->code(value) : 0;
}
