/* SPDX-License-Identifier: MIT */
/* A sieve that rules out nearly all words that are not in a list, by their last eight letters,
 * without a look-up in the list. */
#ifndef WIREDESK_WORDSIEVE_H
#define WIREDESK_WORDSIEVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/packed.h"
#include "common/wordlist.h"

/* The bits of a sieve, as a power of two, and how many numbers hold them. */
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

/* Lets the word of `n` bytes, one at least, through, which may be in no table. */
void wordsieve_add(struct wordsieve *sieve, const char *word, size_t n);

/* Lets through what another sieve lets through as well. */
void wordsieve_join(struct wordsieve *sieve, const struct wordsieve *other);

/* The number of the bit of a word, by its folded tail (common/packed.h). */
static inline uint32_t wordsieve_bit(uint64_t tail)
{
    return packed_tail_hash(tail, SIEVE_BITS);
}

/* 1 if a word with that folded tail may have been let through, else 0. */
static inline unsigned wordsieve_has(const struct wordsieve *sieve, uint64_t tail)
{
    uint32_t bit = wordsieve_bit(tail);
    return sieve->bits[bit / 32] >> bit % 32 & 1;
}

/* False if the word of `n` bytes, in whatever case, has certainly not been let through. */
static inline bool wordsieve_may_have(const struct wordsieve *sieve, const char *word, size_t n)
{
    return n > 0 && wordsieve_has(sieve, packed_tail(word, n, PACKED_FOLDED)) != 0;
}

/* The same, of the word text[from..to). */
static inline bool wordsieve_may_have_in(const struct wordsieve *sieve, const char *text,
                                         size_t from, size_t to)
{
    return to > from && wordsieve_has(sieve, packed_tail_in(text, from, to, PACKED_FOLDED)) != 0;
}

#endif
