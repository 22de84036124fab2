/* SPDX-License-Identifier: MIT */
/* Short words as numbers, which are compared and hashed at once. */
#ifndef WIREDESK_PACKED_H
#define WIREDESK_PACKED_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The longest word that can be packed, in bytes. */
enum { PACKED_MOST = 16 };

/* Two numbers that tell a word from all others of its length. */
struct packed {
    uint64_t head, tail;
};

/* Packs the `n` bytes at `s`, 1 to PACKED_MOST: their first and their last ones, which overlap in
 * words of other lengths than 8 and 16. */
static inline struct packed packed_word(const char *s, size_t n)
{
    struct packed packed = {0, 0};
    if (n >= 8) {
        memcpy(&packed.head, s, 8);
        memcpy(&packed.tail, s + n - 8, 8);
    } else if (n >= 4) {
        memcpy(&packed.head, s, 4);
        memcpy(&packed.tail, s + n - 4, 4);
    } else {
        packed.head = (unsigned char)s[0];
        packed.tail = (uint64_t)(unsigned char)s[n / 2] << 8 | (unsigned char)s[n - 1];
    }
    return packed;
}

/* A hash of the word of `n` bytes: its upper bits are the best. It guards against nobody, and is for
 * tables that no choice of words makes slow. */
static inline uint64_t packed_hash(struct packed packed, size_t n)
{
    uint64_t mixed = (packed.head ^ n) * 0x9E3779B97F4A7C15u ^ packed.tail;
    return (mixed ^ mixed >> 32) * 0xD6E8FEB86659FD93u;
}

#endif
