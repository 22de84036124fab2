/* SPDX-License-Identifier: MIT */
/* Common words (filters/english/common-words.txt): how often they stand in lower case, and begin
 * sentences. */
#ifndef WIREDESK_COMMONWORDS_H
#define WIREDESK_COMMONWORDS_H

#include <stdbool.h>
#include <stddef.h>

/* The longest word that is looked for, in bytes: no common one is longer. */
enum { COMMONWORDS_MOST = 64 };

struct commonword {
    int lower;   /* times of a thousand inside a sentence that it is in lower case */
    int opening; /* times of a thousand with a capital that it begins a sentence */
};

/* Finds the word of `n` bytes, in whatever case it is printed; false if it is no common one. */
bool commonwords_find(const char *word, size_t n, struct commonword *found);

/* A word that stands in lower case at least so many times of a thousand inside sentences is taken
 * for a common one rather than for a name, whatever case it is printed in. */
enum { COMMONWORDS_LEAST = 150 };

/* `lower` of the word of `n` bytes; 0 if it is no common one. */
int commonwords_lower(const char *word, size_t n);

/* Whether the word of `n` bytes is common rather than a name, by COMMONWORDS_LEAST. */
bool commonwords_is_common(const char *word, size_t n);

#endif
