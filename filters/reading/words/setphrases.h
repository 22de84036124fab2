/* SPDX-License-Identifier: MIT */
/* Set phrases: the keys of a built-in list that are of one class. */
#ifndef WIREDESK_SETPHRASES_H
#define WIREDESK_SETPHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/wordlist.h"

enum { SETPHRASES_MOST = 32 };

/* All zero is an empty set. The phrases are the list's. */
struct setphrases {
    const char *items[SETPHRASES_MOST];
    size_t lengths[SETPHRASES_MOST];
    size_t count;
    uint64_t beginnings; /* a bit for the first byte of each, by its last six */
};

/* The keys of the table that are of the class by their value's first column, in alphabetical order.
 * More than SETPHRASES_MOST are a mistake in the program, and end it. */
struct setphrases setphrases_of(const struct wordtable *table, const char *class);

/* As setphrases_at(), without its quick test of the first byte. */
size_t setphrases_longest(const struct setphrases *set, const char *text, size_t at, size_t to);

/* The length of the longest phrase with which text[at..to) begins; 0 if it begins with none. */
static inline size_t setphrases_at(const struct setphrases *set, const char *text, size_t at,
                                   size_t to)
{
    bool may_begin = at < to && (set->beginnings >> (text[at] & 63) & 1) != 0;
    return may_begin ? setphrases_longest(set, text, at, to) : 0;
}

/* The first place in text[from..to) where one of the phrases stands right after `before`, which
 * must not begin before `from`; `to` if there is none. */
size_t setphrases_find(const struct setphrases *set, const char *before, const char *text,
                       size_t from, size_t to);

#endif
