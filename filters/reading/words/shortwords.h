/* SPDX-License-Identifier: MIT */
/* Built-in lists of short words that are asked for often, each word packed into two numbers beside
 * what the list says of it: a look-up compares numbers rather than bytes.
 *
 * Of the ways to look a word up the simplest that is fast enough is to be taken:
 * common/wordlist.h has any list, names of several words and what the user adds; this one is for
 * words that are asked for at many tokens, and whose values mean a number;
 * reading/words/wordsieve.h stands before either where nearly all words are in no list;
 * reading/words/words.h has the closed classes, which every token is asked for as it is read. */
#ifndef WIREDESK_SHORTWORDS_H
#define WIREDESK_SHORTWORDS_H

#include <stddef.h>
#include <stdint.h>

#include "common/packed.h"
#include "common/wordlist.h"

struct shortword {
    struct packed word;
    uint32_t length; /* 0: an empty slot */
    uint32_t code;
};

/* A list and what its values mean: `code` returns no 0. Keys of a list whose keys are folded are of
 * ASCII letters and the marks inside words. */
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

/* No list has as many slots as places are told apart. */
enum { SHORTWORDS_PLACE_BITS = 20 };

/* The place from which on a packed word is looked for. */
static inline uint32_t shortwords_place(struct packed word)
{
    return packed_hash(word, SHORTWORDS_PLACE_BITS);
}

/* The code of the packed word of `n` bytes; 0 if the list does not have it. */
static inline uint32_t shortwords_code(struct shortwords *words, struct packed word, size_t n)
{
    if (words->slots == NULL)
        return shortwords_first(words, word, n);
    for (uint32_t at = shortwords_place(word);; at++) {
        const struct shortword *slot = &words->slots[at & words->mask];
        if (packed_same(slot->word, word) && slot->length == n)
            return slot->code;
        if (slot->length == 0)
            return 0;
    }
}

/* The code of the word text[from..to), as printed; 0 if the list does not have it. */
static inline uint32_t shortwords_find(struct shortwords *words, const char *text, size_t from,
                                       size_t to)
{
    size_t n = to - from;
    if (n - 1 >= PACKED_MOST)
        return shortwords_find_long(words, text + from, n);
    return shortwords_code(words, packed_word_in(text, from, to, PACKED_PRINTED), n);
}

/* The same, in whatever case the word is printed, for a list whose keys are folded. */
static inline uint32_t shortwords_find_folded(struct shortwords *words, const char *text,
                                              size_t from, size_t to)
{
    size_t n = to - from;
    if (n - 1 >= PACKED_MOST)
        return shortwords_find_long(words, text + from, n);
    return shortwords_code(words, packed_word_in(text, from, to, PACKED_FOLDED), n);
}

#endif
