/* SPDX-License-Identifier: MIT */
/* Words of a list's value that are parted by commas. */
#ifndef WIREDESK_COMMAS_H
#define WIREDESK_COMMAS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* A word among others, of which the next begins at `next`, and which end at `end`. */
struct comma_word {
    const char *word;
    size_t length;
    const char *next, *end;
};

/* What stands before the first of the words in the `n` bytes at `words`. */
static inline struct comma_word commas_begin(const char *words, size_t n)
{
    return (struct comma_word){words, 0, words, words + n};
}

/* Goes on to the next word; false behind the last. */
static inline bool commas_next(struct comma_word *at)
{
    if (at->next >= at->end)
        return false;
    const char *comma = memchr(at->next, ',', (size_t)(at->end - at->next));
    at->word = at->next;
    at->length = (size_t)((comma != NULL ? comma : at->end) - at->word);
    at->next = comma != NULL ? comma + 1 : at->end;
    return true;
}

#endif
