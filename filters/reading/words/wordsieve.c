/* SPDX-License-Identifier: MIT */
#include "wordsieve.h"

#include <string.h>

void wordsieve_add(struct wordsieve *sieve, const char *word, size_t n)
{
    uint32_t bit = wordsieve_bit(packed_tail(word, n, PACKED_FOLDED));
    sieve->bits[bit / 32] |= (uint32_t)1 << bit % 32;
}

void wordsieve_join(struct wordsieve *sieve, const struct wordsieve *other)
{
    for (size_t i = 0; i < SIEVE_WORDS; i++)
        sieve->bits[i] |= other->bits[i];
}

void wordsieve_add_table(struct wordsieve *sieve, const struct wordtable *table)
{
    const char *key;
    for (size_t at = 0; (key = wordlist_key(table, &at)) != NULL;)
        wordsieve_add(sieve, key, strlen(key));
}
