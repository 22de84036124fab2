/* SPDX-License-Identifier: MIT */
/* Searches that pass over most of a text sixteen bytes at a time where the machine can, and byte by
 * byte where it can't, with the same answers. */
#ifndef WIREDESK_SCAN_H
#define WIREDESK_SCAN_H

#include <stddef.h>

/* The place of the first of the four bytes in `set` among the `n` bytes at `s`; `n` if there is
 * none. */
size_t scan_any(const char *s, size_t n, const char set[static 4]);

/* The place of the first of the letters A to Z that has a blank right before it; `n` if there is
 * none. s[-1] is looked at. */
size_t scan_capital(const char *s, size_t n);

/* The place of the first byte that is not printable ASCII; `n` if there is none. */
size_t scan_odd(const char *s, size_t n);

/* Pairs of bytes to be looked for together; those from `count` on repeat others. */
enum { SCAN_PAIRS = 8 };

struct scan_pairs {
    char bytes[SCAN_PAIRS][2];
    size_t count;
};

/* The place of the first of the pairs among the `n` bytes at `s`, where its first byte stands; `n`
 * if there is none. */
size_t scan_pairs(const char *s, size_t n, const struct scan_pairs *pairs);

/* The place of the first of the `length` bytes at `words`, one at least, among the `n` bytes at
 * `s`; `n` if they are not there. */
size_t scan_words(const char *s, size_t n, const char *words, size_t length);

#endif
