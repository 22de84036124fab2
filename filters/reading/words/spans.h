/* SPDX-License-Identifier: MIT */
/* Spans of a text: what they begin with, how they are trimmed, their words, which are separated by
 * one blank each, and their letters. */
#ifndef WIREDESK_SPANS_H
#define WIREDESK_SPANS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "common/ascii.h"
#include "common/story.h"

/* Whether text[at..to) begins with the words. */
static inline bool spans_starts(const char *text, size_t at, size_t to, const char *words)
{
    size_t n = strlen(words);
    return to - at >= n && memcmp(text + at, words, n) == 0;
}

/* The place after the blanks from `at` on, not beyond `to`. */
static inline size_t spans_skip_blanks(const char *text, size_t at, size_t to)
{
    while (at < to && text[at] == ' ')
        at++;
    return at;
}

/* The span without the characters of `before` at its beginning and those of `behind` at its end. */
static inline struct span spans_trim(const char *text, struct span span, const char *before,
                                     const char *behind)
{
    while (span.start < span.end && strchr(before, text[span.start]) != NULL)
        span.start++;
    while (span.end > span.start && strchr(behind, text[span.end - 1]) != NULL)
        span.end--;
    return span;
}

/* Where the word ends that begins at `at`: at a blank, or at `to`. */
static inline size_t spans_word_end(const char *text, size_t at, size_t to)
{
    while (at < to && text[at] != ' ')
        at++;
    return at;
}

/* The end of the letters of ASCII from `at` on, not beyond `to`. */
static inline size_t spans_letters_end(const char *text, size_t at, size_t to)
{
    while (at < to && ascii_is_letter(text[at]))
        at++;
    return at;
}

/* The first word; empty where the span is. */
static inline struct span spans_first_word(const char *text, struct span span)
{
    return (struct span){span.start, spans_word_end(text, span.start, span.end)};
}

/* The last word; empty where the span is. */
static inline struct span spans_last_word(const char *text, struct span span)
{
    size_t start = span.end;
    while (start > span.start && text[start - 1] != ' ')
        start--;
    return (struct span){start, span.end};
}

/* How many words it has, each separated from the next by one blank. */
static inline size_t spans_count_words(const char *text, struct span span)
{
    size_t words = 1;
    for (size_t at = span.start; at < span.end; at++)
        words += text[at] == ' ';
    return words;
}

/* Whether a small letter of ASCII stands in it. */
static inline bool spans_has_lower(const char *text, struct span span)
{
    for (size_t at = span.start; at < span.end; at++)
        if (ascii_is_lower(text[at]))
            return true;
    return false;
}

#endif
