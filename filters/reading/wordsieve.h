/* SPDX-License-Identifier: MIT */
/* Tells nearly all words apart that are not in a list, by their last letters, without a look into
 * the list. */
#ifndef WIREDESK_WORDSIEVE_H
#define WIREDESK_WORDSIEVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "packed.h"

enum { SIEVE_BITS = 15, SIEVE_WORDS = 1 << (SIEVE_BITS - 5), SIEVE_LETTERS = 8 };

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

/* The word of `n` bytes, one at least, as a number, with capitals taken for small letters: its last
 * eight bytes, or all, the first in the lowest place. Nothing but the word is read. */
static inline uint64_t wordsieve_pack(const char *word, size_t n)
{
    size_t kept = n < SIEVE_LETTERS ? n : SIEVE_LETTERS;
    return packed_tail(word, n) | PACKED_LOWER >> (0 - 8 * kept) % 64;
}

/* The same number, of the word that ends right before `behind`: SIEVE_LETTERS bytes are there.
 * What stands before a shorter word is shifted out: 64 bits less eight for each letter. */
static inline uint64_t wordsieve_pack_behind(const char *behind, size_t n)
{
    size_t kept = n < SIEVE_LETTERS ? n : SIEVE_LETTERS;
    return (load_eight(behind - SIEVE_LETTERS) | PACKED_LOWER) >> (0 - 8 * kept) % 64;
}

/* The number of the bit of a word. */
static inline uint32_t wordsieve_bit(uint64_t word)
{
    return (uint32_t)(word * 0x9E3779B97F4A7C15u >> (64 - SIEVE_BITS));
}

/* 1 if such a number may be that of a word that has been let through, or 0. */
static inline unsigned wordsieve_has(const struct wordsieve *sieve, uint64_t word)
{
    uint32_t bit = wordsieve_bit(word);
    return sieve->bits[bit / 32] >> bit % 32 & 1;
}

/* False if the word of `n` bytes, in whatever case, is none that has been let through. */
static inline bool wordsieve_may_have(const struct wordsieve *sieve, const char *word, size_t n)
{
    return n > 0 && wordsieve_has(sieve, wordsieve_pack(word, n)) != 0;
}

/* The same, of the word text[from..to). */
static inline bool wordsieve_may_have_in(const struct wordsieve *sieve, const char *text,
                                         size_t from, size_t to)
{
    if (to < SIEVE_LETTERS || from >= to)
        return wordsieve_may_have(sieve, text + from, to - from);
    return wordsieve_has(sieve, wordsieve_pack_behind(text + to, to - from)) != 0;
}

#endif
