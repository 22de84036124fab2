/* SPDX-License-Identifier: MIT */
/* Built-in lists of short words that are asked for often, each word packed into two numbers beside
 * what the list says of it: a look-up compares numbers rather than bytes. */
#ifndef WIREDESK_SHORTWORDS_H
#define WIREDESK_SHORTWORDS_H

#include <stddef.h>
#include <stdint.h>

#include "common/wordlist.h"
#include "packed.h"

struct shortword {
    struct packed word;
    uint32_t length; /* 0: an empty slot */
    uint32_t code;
};

/* A list and what its values mean: `code` gives back no 0. Keys of a list whose keys are folded are
 * of ASCII letters and the marks inside words. */
struct shortwords {
    const struct wordtable *table;
    uint32_t (*code)(const char *value);
    struct shortword *slots; /* NULL until the first look-up */
    uint32_t mask;
};

/* Makes the slots, which last as long as the program, and answers shortwords_code(). */
uint32_t shortwords_first(struct shortwords *words, struct packed word, size_t n);

/* As shortwords_find(), of a word that can't be packed. */
uint32_t shortwords_find_long(const struct shortwords *words, const char *word, size_t n);

/* The code of the packed word of `n` bytes; 0 if the list does not have it. */
static inline uint32_t shortwords_code(struct shortwords *words, struct packed word, size_t n)
{
    if (words->slots == NULL)
        return shortwords_first(words, word, n);
    for (uint32_t at = (uint32_t)(packed_hash(word, n) >> 40);; at++) {
        const struct shortword *slot = &words->slots[at & words->mask];
        if (slot->length == 0)
            return 0;
        if (slot->word.head == word.head && slot->word.tail == word.tail && slot->length == n)
            return slot->code;
    }
}

/* The code of the word of `n` bytes, as printed; 0 if the list does not have it. */
static inline uint32_t shortwords_find(struct shortwords *words, const char *word, size_t n)
{
    if (n - 1 >= PACKED_MOST)
        return shortwords_find_long(words, word, n);
    return shortwords_code(words, packed_word(word, n), n);
}

/* The same, in whatever case the word is printed, for a list whose keys are folded. */
static inline uint32_t shortwords_find_folded(struct shortwords *words, const char *word, size_t n)
{
    if (n - 1 >= PACKED_MOST)
        return shortwords_find_long(words, word, n);
    return shortwords_code(words, packed_lower(packed_word(word, n)), n);
}

#endif
