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
    bool singles; /* a word of one byte */
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

/* The number of the bit of a word of `n` bytes, two at least. Of its first two letters and its last
 * two the lower five bits count, which are the same for a capital. */
static inline uint32_t wordsieve_bit(const char *word, size_t n)
{
    uint16_t head, tail;
    memcpy(&head, word, sizeof head);
    memcpy(&tail, word + n - sizeof tail, sizeof tail);
    uint32_t letters = ((uint32_t)tail << 16 | head) & 0x1F1F1F1Fu;
    return ((letters ^ (uint32_t)n << 5) * 0x9E3779B1u) >> (32 - SIEVE_BITS);
}

/* False if the word of `n` bytes, in whatever case, is none that has been let through; those of one
 * byte are let through together. */
static inline bool wordsieve_may_have(const struct wordsieve *sieve, const char *word, size_t n)
{
    if (n < 2)
        return n == 1 && sieve->singles;
    uint32_t bit = wordsieve_bit(word, n);
    return (sieve->bits[bit / 32] >> bit % 32 & 1) != 0;
}

#endif
