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
    uint32_t lasts[SIEVE_LETTERS][SIEVE_LETTERS]; /* by the first two: bits of last letters */
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
    uint32_t last = (uint32_t)word[n - 1] & MASK;
    return (sieve->lengths[word[0] & MASK][last] & length) != 0 &&
           (sieve->lasts[word[0] & MASK][word[n > 1] & MASK] >> last & 1) != 0;
}

#endif
