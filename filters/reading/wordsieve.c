/* SPDX-License-Identifier: MIT */
#include "wordsieve.h"

#include <string.h>

static struct wordsieve *at_hand;

void wordsieve_add(struct wordsieve *sieve, const char *key)
{
    size_t n = strlen(key);
    if (n == 0)
        return;
    uint32_t bit = wordsieve_bit(packed_tail(key, n, PACKED_FOLDED));
    sieve->bits[bit / 32] |= (uint32_t)1 << bit % 32;
}

void wordsieve_join(struct wordsieve *sieve, const struct wordsieve *other)
{
    for (size_t i = 0; i < SIEVE_WORDS; i++)
        sieve->bits[i] |= other->bits[i];
}

static void take(const char *key)
{
    wordsieve_add(at_hand, key);
}

void wordsieve_add_table(struct wordsieve *sieve, const struct wordtable *table)
{
    at_hand = sieve;
    wordlist_each(table, take);
}
