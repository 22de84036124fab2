/* SPDX-License-Identifier: MIT */
/* Searches for one thing that pass over most of a text sixteen bytes at a time where the machine
 * can, and byte by byte where it can't, with the same answers. */
#ifndef WIREDESK_SEARCH_H
#define WIREDESK_SEARCH_H

#include <stddef.h>
#include <stdint.h>

/* The place of the first of the four bytes in `set` among the `n` bytes at `s`; `n` if there is
 * none. */
size_t search_any(const char *s, size_t n, const char set[static 4]);

/* Which of the first SEARCH_BLOCK of the `n` bytes at `s` are one of the four in `set`: the lowest
 * bit for the first of them. */
enum { SEARCH_BLOCK = 64 };
uint64_t search_block(const char *s, size_t n, const char set[static 4]);

/* Pairs of bytes to be looked for together; those from `count` on repeat others. */
enum { SEARCH_PAIRS = 8 };

struct search_pairs {
    char bytes[SEARCH_PAIRS][2];
    size_t count;
};

/* The place of the first of the pairs among the `n` bytes at `s`, where its first byte stands; `n`
 * if there is none. */
size_t search_pairs(const char *s, size_t n, const struct search_pairs *pairs);

/* The place of the first of the `length` bytes at `words`, one at least, among the `n` bytes at
 * `s`; `n` if they are not there. */
size_t search_words(const char *s, size_t n, const char *words, size_t length);

#endif
