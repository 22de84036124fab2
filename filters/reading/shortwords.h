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

/* Packs the word of `n` bytes, 1 to PACKED_MOST: the last eight stand in the tail, the first where
 * there are fewer in the lowest place; of more than eight the first eight in the head. Nothing but
 * the word is read. */
struct packed shortwords_pack_alone(const char *word, size_t n);

/* The same, of the word text[from..to). */
static inline struct packed shortwords_pack(const char *text, size_t from, size_t to)
{
    size_t n = to - from, kept = n < 8 ? n : 8;
    if (to < 8)
        return shortwords_pack_alone(text + from, n);
    return (struct packed){n > 8 ? load_eight(text + from) : 0,
                           load_eight(text + to - 8) >> (0 - 8 * kept) % 64};
}

/* The place from which on a packed word is looked for. */
static inline uint32_t shortwords_place(struct packed word)
{
    uint64_t mixed = word.tail ^ word.head * 0x9E3779B97F4A7C15u;
    return (uint32_t)(mixed * 0xD6E8FEB86659FD93u >> 40);
}

/* The code of the packed word of `n` bytes; 0 if the list does not have it. */
static inline uint32_t shortwords_code(struct shortwords *words, struct packed word, size_t n)
{
    if (words->slots == NULL)
        return shortwords_first(words, word, n);
    for (uint32_t at = shortwords_place(word);; at++) {
        const struct shortword *slot = &words->slots[at & words->mask];
        if (slot->word.tail == word.tail && slot->word.head == word.head && slot->length == n)
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
    return shortwords_code(words, shortwords_pack(text, from, to), n);
}

/* The same, in whatever case the word is printed, for a list whose keys are folded. */
static inline uint32_t shortwords_find_folded(struct shortwords *words, const char *text,
                                              size_t from, size_t to)
{
    size_t n = to - from;
    if (n - 1 >= PACKED_MOST)
        return shortwords_find_long(words, text + from, n);
    return shortwords_code(words, packed_lower(shortwords_pack(text, from, to)), n);
}

#endif
