/* SPDX-License-Identifier: MIT */
#include "shortwords.h"

#include <string.h>

#include "common/memory.h"

static void put(struct shortwords *words, const char *key)
{
    size_t n = strlen(key);
    if (n - 1 >= PACKED_MOST)
        return;
    struct packed word = packed_word(key, n, words->table->folded ? PACKED_FOLDED : PACKED_PRINTED);
    uint32_t at = shortwords_place(word);
    while (words->slots[at & words->mask].length > 0)
        at++;
    words->slots[at & words->mask] =
        (struct shortword){word, (uint32_t)n, words->code(wordlist_value(key))};
}

/* The table leaves enough of its slots empty for those that it has. */
static void make(struct shortwords *words)
{
    size_t capacity = 0, wanted = (size_t)words->table->mask + 1;
    words->slots = memory_enlarge(NULL, &capacity, wanted, sizeof *words->slots);
    memset(words->slots, 0, wanted * sizeof *words->slots);
    words->mask = (uint32_t)wanted - 1;
    const char *key;
    for (size_t at = 0; (key = wordlist_key(words->table, &at)) != NULL;)
        put(words, key);
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
