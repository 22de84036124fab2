/* SPDX-License-Identifier: MIT */
/* Tells nearly all words apart that are not in a list, by their letters and lengths, without a look
 * into the list. */
#ifndef WIREDESK_WORDSIEVE_H
#define WIREDESK_WORDSIEVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/wordlist.h"

enum { SIEVE_LETTERS = 32, SIEVE_LENGTHS = 31 };

/* Of letters the lower five bits count, which are the same for a capital. All zero lets nothing
 * through. */
struct wordsieve {
    bool ready;
    uint32_t lengths[SIEVE_LETTERS]
                    [SIEVE_LETTERS]; /* by the first and last letter: bits of lengths */
    uint32_t firsts[SIEVE_LETTERS][SIEVE_LETTERS]; /* by the next two: bits of first letters */
};

/* Lets the keys of the table through, and a key that is not in it; the former once only. */
void wordsieve_prepare(struct wordsieve *sieve, const struct wordtable *table);
void wordsieve_add(struct wordsieve *sieve, const char *key);

/* False if the word of `n` bytes, in whatever case, is none that has been let through. */
static inline bool wordsieve_may_have(const struct wordsieve *sieve, const char *word, size_t n)
{
    enum { MASK = SIEVE_LETTERS - 1 };
    if (n == 0)
        return false;
    uint32_t length = (uint32_t)1 << (n < SIEVE_LENGTHS ? n : SIEVE_LENGTHS);
    size_t third = n > 2 ? 2 : n - 1;
    return (sieve->lengths[word[0] & MASK][word[n - 1] & MASK] & length) != 0 &&
           (sieve->firsts[word[n > 1] & MASK][word[third] & MASK] >> (word[0] & MASK) & 1) != 0;
}

#endif
