/* SPDX-License-Identifier: MIT */
/* Words of a list's value that are separated by commas, as classes are. */
#ifndef WIREDESK_COMMAS_H
#define WIREDESK_COMMAS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* A word of such a list: the next one begins at `next`, and the list ends at `end`. */
struct comma_word {
    const char *word;
    size_t length;
    const char *next, *end;
};

/* The beginning of the list in the `n` bytes at `words`: commas_next() goes on to its first word.
 */
static inline struct comma_word commas_begin(const char *words, size_t n)
{
    return (struct comma_word){words, 0, words, words + n};
}

/* Goes on to the next word; false after the last. */
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

/* Whether one of the words in the `n` bytes at `words` is the `length` bytes at `word`. */
static inline bool commas_have(const char *words, size_t n, const char *word, size_t length)
{
    for (struct comma_word at = commas_begin(words, n); commas_next(&at);)
        if (at.length == length && memcmp(at.word, word, length) == 0)
            return true;
    return false;
}

/* Whether the first column of a list's value has that class among others; false for NULL, which is
 * the value of what is not in the list. */
static inline bool commas_have_class(const char *value, const char *class)
{
    return value != NULL && commas_have(value, strcspn(value, "\t\n"), class, strlen(class));
}

#endif
