/* SPDX-License-Identifier: MIT */
#include "wordsieve.h"

#include <string.h>

static struct wordsieve *at_hand;

void wordsieve_add(struct wordsieve *sieve, const char *key)
{
    enum { MASK = SIEVE_LETTERS - 1 };
    size_t n = strlen(key);
    if (n == 0)
        return;
    size_t third = n > 2 ? 2 : n - 1;
    sieve->lengths[key[0] & MASK][key[n - 1] & MASK] |= (uint32_t)1
                                                        << (n < SIEVE_LENGTHS ? n : SIEVE_LENGTHS);
    sieve->firsts[key[n > 1] & MASK][key[third] & MASK] |= (uint32_t)1 << (key[0] & MASK);
}

static void take(const char *key)
{
    wordsieve_add(at_hand, key);
}

void wordsieve_prepare(struct wordsieve *sieve, const struct wordtable *table)
{
    if (sieve->ready)
        return;
    at_hand = sieve;
    wordlist_each(table, take);
    sieve->ready = true;
}
