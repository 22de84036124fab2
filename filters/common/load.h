/* SPDX-License-Identifier: MIT */
/* Bytes as little-endian numbers, on every machine: compilers make one load of each of these. */
#ifndef WIREDESK_LOAD_H
#define WIREDESK_LOAD_H

#include <stdint.h>
#include <string.h>

/* The eight bytes at `s`. */
static inline uint64_t load_eight(const char *s)
{
    uint64_t bytes;
    memcpy(&bytes, s, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

/* The four bytes at `s`. */
static inline uint64_t load_four(const char *s)
{
    uint32_t bytes;
    memcpy(&bytes, s, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap32(bytes);
#endif
    return bytes;
}

#endif
