/* SPDX-License-Identifier: MIT */
/* Short words packed into numbers, so that comparing or hashing one takes a few instructions. The
 * tail of a word is its last eight bytes, or all of a shorter word, as a little-endian number whose
 * unused upper bytes are zero. Tail and head together hold all of a word of up to sixteen bytes;
 * where the end of a word tells enough, its tail is used alone.
 *
 * The parameter `folded` is PACKED_PRINTED for a word as it is printed, and PACKED_FOLDED for one
 * whose ASCII letters are put in lower case; a few marks then become the same, such as the opening
 * brackets `[` and `{`. */
#ifndef WIREDESK_PACKED_H
#define WIREDESK_PACKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "load.h"

#define PACKED_PRINTED UINT64_C(0)
#define PACKED_FOLDED UINT64_C(0x2020202020202020)

/* The bytes of a tail; the longest word that can be packed as a whole, in bytes. */
enum { PACKED_TAIL = 8, PACKED_MOST = 16 };

/* The last `n` of eight bytes, 1 to PACKED_TAIL: the others are shifted out. */
static inline uint64_t packed_last(uint64_t bytes, size_t n)
{
    return bytes >> (8 * PACKED_TAIL - 8 * n);
}

static inline uint64_t packed_byte(const char *s, size_t i)
{
    return (uint64_t)(unsigned char)s[i] << 8 * i;
}

/* The tail of the `n` bytes at `s`, at least one. No other byte is read: they are loaded in pieces
 * that overlap. */
static inline uint64_t packed_tail(const char *s, size_t n, uint64_t folded)
{
    if (n >= PACKED_TAIL)
        return load_eight(s + n - PACKED_TAIL) | folded;
    folded = packed_last(folded, n);
    if (n >= 4)
        return load_four(s) | load_four(s + n - 4) << 8 * (n - 4) | folded;
    return packed_byte(s, 0) | packed_byte(s, n / 2) | packed_byte(s, n - 1) | folded;
}

/* The tail of a word of `n` bytes, 1 to PACKED_TAIL, that ends right before `end`. PACKED_TAIL
 * bytes must be readable before `end`: it takes one load, and no branch. */
static inline uint64_t packed_short_before(const char *end, size_t n, uint64_t folded)
{
    return packed_last(load_eight(end - PACKED_TAIL) | folded, n);
}

/* The same, of a word of any length but 0. */
static inline uint64_t packed_tail_before(const char *end, size_t n, uint64_t folded)
{
    return packed_short_before(end, n < PACKED_TAIL ? n : PACKED_TAIL, folded);
}

/* The tail of the word text[from..to), one byte at least, wherever it stands. */
static inline uint64_t packed_tail_in(const char *text, size_t from, size_t to, uint64_t folded)
{
    return to < PACKED_TAIL ? packed_tail(text + from, to - from, folded)
                            : packed_tail_before(text + to, to - from, folded);
}

/* Two numbers that tell a word from all others of its length: its tail and, of a word that is
 * longer than that, its first eight bytes. They may overlap. */
struct packed {
    uint64_t head, tail;
};

/* Packs the `n` bytes at `s`, 1 to PACKED_MOST. No other byte is read. */
static inline struct packed packed_word(const char *s, size_t n, uint64_t folded)
{
    return (struct packed){n > PACKED_TAIL ? load_eight(s) | folded : 0, packed_tail(s, n, folded)};
}

/* The same, of the word text[from..to): fewer instructions. */
static inline struct packed packed_word_in(const char *text, size_t from, size_t to,
                                           uint64_t folded)
{
    return (struct packed){to - from > PACKED_TAIL ? load_eight(text + from) | folded : 0,
                           packed_tail_in(text, from, to, folded)};
}

static inline bool packed_same(struct packed a, struct packed b)
{
    return a.head == b.head && a.tail == b.tail;
}

/* These hashes are no defence against chosen words: they are for tables in which a look-up takes a
 * bounded number of steps whatever the words. */

/* A hash of `bits` bits, 1 to 32, of a tail. */
static inline uint32_t packed_tail_hash(uint64_t tail, unsigned bits)
{
    return (uint32_t)(tail * 0x9E3779B97F4A7C15u >> (64 - bits));
}

/* A hash of `bits` bits, 1 to 32, of a word. */
static inline uint32_t packed_hash(struct packed word, unsigned bits)
{
    uint64_t mixed = word.head * 0x9E3779B97F4A7C15u ^ word.tail;
    return (uint32_t)(mixed * 0xD6E8FEB86659FD93u >> (64 - bits));
}

/* A hash of 64 bits, the upper ones the best, of the `n` bytes at `s`, any number of them. The last
 * eight may overlap those before: most words take a step or two. */
static inline uint64_t packed_hash_all(const char *s, size_t n)
{
    uint64_t h = n;
    if (n == 0)
        return 0;
    for (size_t i = 0; i + PACKED_TAIL < n; i += PACKED_TAIL) {
        h = (h ^ load_eight(s + i)) * 0x9E3779B97F4A7C15u;
        h ^= h >> 32;
    }
    h = (h ^ packed_tail(s, n, PACKED_PRINTED)) * 0x9E3779B97F4A7C15u;
    return (h ^ h >> 32) * 0xD6E8FEB86659FD93u;
}

#endif
