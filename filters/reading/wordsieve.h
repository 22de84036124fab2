/* SPDX-License-Identifier: MIT */
/* Tells nearly all words apart that are not in a list, by their lengths and the letters at both
 * ends, without a look into the list. */
#ifndef WIREDESK_WORDSIEVE_H
#define WIREDESK_WORDSIEVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"

enum { SIEVE_BITS = 15, SIEVE_WORDS = 1 << (SIEVE_BITS - 5) };

/* A bit for each of the hashes of what has been let through. All zero lets nothing through. */
struct wordsieve {
    bool ready;
    uint32_t bits[SIEVE_WORDS];
};

/* Lets the keys of the table through. */
void wordsieve_add_table(struct wordsieve *sieve, const struct wordtable *table);

/* The same, but only where that has not been done before. */
static inline void wordsieve_prepare(struct wordsieve *sieve, const struct wordtable *table)
{
    if (!sieve->ready)
        wordsieve_add_table(sieve, table);
    sieve->ready = true;
}

/* Lets a key through that is in no table. */
void wordsieve_add(struct wordsieve *sieve, const char *key);

/* Lets through what another sieve lets through as well. */
void wordsieve_join(struct wordsieve *sieve, const struct wordsieve *other);

/* The number of the bit of a word of `n` bytes, one at least: its first four letters and its last
 * four count, with capitals taken for small letters. */
static inline uint32_t wordsieve_bit(const char *word, size_t n)
{
    const uint32_t small = 0x20202020u;
    uint32_t head, tail;
    if (n >= sizeof head) {
        memcpy(&head, word, sizeof head);
        memcpy(&tail, word + n - sizeof tail, sizeof tail);
    } else {
        head = (uint32_t)(unsigned char)word[n / 2] << 8 | (unsigned char)word[0];
        tail = (unsigned char)word[n - 1];
    }
    uint32_t mixed = (head | small) * 0x9E3779B1u ^ (tail | small) * 0x85EBCA6Bu;
    return (mixed + (uint32_t)n * 0xC2B2AE35u) >> (32 - SIEVE_BITS);
}

/* False if the word of `n` bytes, in whatever case, is none that has been let through. */
static inline bool wordsieve_may_have(const struct wordsieve *sieve, const char *word, size_t n)
{
    if (n == 0)
        return false;
    uint32_t bit = wordsieve_bit(word, n);
    return (sieve->bits[bit / 32] >> bit % 32 & 1) != 0;
}

#endif
