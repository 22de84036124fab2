/* SPDX-License-Identifier: MIT */
/* Short words as numbers, which are compared and hashed at once. */
#ifndef WIREDESK_PACKED_H
#define WIREDESK_PACKED_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/load.h"

/* The longest word that can be packed, in bytes. */
enum { PACKED_MOST = 16 };

/* What lower case adds to the letters of ASCII among eight bytes. A few marks fall together, such
 * as the opening brackets `[` and `{`. */
#define PACKED_LOWER 0x2020202020202020u

/* The last eight of the `n` bytes at `s`, or all, as a number, the first of them in the lowest
 * place. Nothing else is read. */
static inline uint64_t packed_tail(const char *s, size_t n)
{
    uint64_t tail = 0;
    if (n >= 8)
        return load_eight(s + n - 8);
    for (size_t i = 0; i < n; i++)
        tail |= (uint64_t)(unsigned char)s[i] << 8 * i;
    return tail;
}

/* Two numbers that tell a word from all others of its length. */
struct packed {
    uint64_t head, tail;
};

/* Packs the `n` bytes at `s`, 1 to PACKED_MOST: up to seven stand in the head alone, of more the
 * first eight, and the last eight in the tail. */
static inline struct packed packed_word(const char *s, size_t n)
{
    struct packed packed = {0, 0};
    if (n >= 8) {
        memcpy(&packed.head, s, 8);
        memcpy(&packed.tail, s + n - 8, 8);
    } else if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, s, 4);
        memcpy(&last, s + n - 4, 4);
        packed.head = (uint64_t)last << 32 | first;
    } else {
        packed.head = (uint64_t)(unsigned char)s[n / 2] << 8 | (unsigned char)s[0];
        packed.head |= (uint64_t)(unsigned char)s[n - 1] << 16;
    }
    return packed;
}

/* The word with its ASCII letters in lower case. */
static inline struct packed packed_lower(struct packed word)
{
    return (struct packed){word.head | PACKED_LOWER, word.tail | PACKED_LOWER};
}

/* A hash of the word of `n` bytes: its upper bits are the best. It guards against nobody, and is
 * for tables that no choice of words makes slow. */
static inline uint64_t packed_hash(struct packed packed, size_t n)
{
    uint64_t mixed = (packed.head ^ n) * 0x9E3779B97F4A7C15u ^ packed.tail;
    return (mixed ^ mixed >> 32) * 0xD6E8FEB86659FD93u;
}

#endif
