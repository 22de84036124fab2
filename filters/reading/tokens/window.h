/* SPDX-License-Identifier: MIT */
/* Sixty-four bytes of a sentence as numbers with a bit for each: which are letters, capitals and
 * blanks is found out for sixteen bytes at a time where the machine can and for eight where it
 * can't, with the same answers. */
#ifndef WIREDESK_WINDOW_H
#define WIREDESK_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "common/load.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { WINDOW_BYTES = 64 };

/* Bit i, from the lowest, is for byte i of the window. A run is a sequence of letters with none
 * beside it; one that reaches the window's end is left to the next window. */
struct window {
    uint64_t letters, capitals, blanks; /* blanks follow on the sentence, too */
    uint64_t starts; /* of runs; and each byte that is neither a letter nor a blank */
    uint64_t ends;   /* the bytes after runs */
    uint64_t inner;  /* capitals that do not begin a run */
    unsigned next;   /* the place where the next window is to begin */
};

/* Which bytes of a window are ASCII letters, have the bit that makes such a letter a small one, and
 * are blanks. */
struct window_bits {
    uint64_t letters, small, blanks;
};

#if defined(__SSE2__)
enum { WINDOW_STEP = 16 };

/* SSE2 compares signed bytes only: as in common/scan.c, `a` to `z` are shifted to their upper end.
 */
static inline struct window_bits window_step(const char *s)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s);
    __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    __m128i to_z = _mm_add_epi8(lower, _mm_set1_epi8(0x7F - 'z'));
    __m128i letters = _mm_cmpgt_epi8(to_z, _mm_set1_epi8(0x7F - 'z' + 'a' - 1));
    __m128i blanks = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '));
    return (struct window_bits){(uint32_t)_mm_movemask_epi8(letters),
                                (uint32_t)_mm_movemask_epi8(_mm_slli_epi16(bytes, 2)),
                                (uint32_t)_mm_movemask_epi8(blanks)};
}
#else
enum { WINDOW_STEP = 8 };

/* The top bits of eight bytes, side by side. */
static inline uint64_t window_tops(uint64_t bytes)
{
    return (bytes >> 7 & 0x0101010101010101u) * 0x0102040810204080u >> 56;
}

static inline struct window_bits window_step(const char *s)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x80 * ones;
    uint64_t bytes = load_eight(s), low = (bytes | 0x20 * ones) & ~tops;
    uint64_t letters = (low + (0x80 - 'a') * ones) ^ (low + (0x7F - 'z') * ones);
    uint64_t others = ((bytes ^ ' ' * ones) & ~tops) + 0x7F * ones;
    return (struct window_bits){window_tops(letters & ~bytes), window_tops(bytes << 2),
                                window_tops(~(others | bytes))};
}
#endif

/* Looks at the bytes of a window that is there as a whole. */
static inline struct window_bits window_look(const char *s)
{
    struct window_bits bits = {0, 0, 0};
    for (unsigned i = 0; i < WINDOW_BYTES; i += WINDOW_STEP) {
        struct window_bits step = window_step(s + i);
        bits.letters |= step.letters << i;
        bits.small |= step.small << i;
        bits.blanks |= step.blanks << i;
    }
    return bits;
}

/* Looks at the last `n` bytes of text[0..to), less than a window has. */
static inline struct window_bits window_look_last(const char *text, size_t n, size_t to)
{
    if (to < WINDOW_BYTES) {
        char padded[WINDOW_BYTES];
        memset(padded, ' ', sizeof padded);
        memcpy(padded, text + to - n, n);
        return window_look(padded);
    }
    struct window_bits bits = window_look(text + to - WINDOW_BYTES);
    size_t before = WINDOW_BYTES - n;
    return (struct window_bits){bits.letters >> before, bits.small >> before,
                                bits.blanks >> before | ~(UINT64_MAX >> before)};
}

/* The window at `begin` of text[0..to), of which at least a byte is left; no byte but of
 * text[0..to) is read. Where all are letters, whose run ends in no window, none counts as one: the
 * first byte is the only start. */
static inline struct window window_load(const char *text, size_t begin, size_t to)
{
    size_t left = to - begin;
    struct window_bits bits =
        left < WINDOW_BYTES ? window_look_last(text, left, to) : window_look(text + begin);
    if (bits.letters == UINT64_MAX)
        return (struct window){.starts = 1, .next = WINDOW_BYTES};
    uint64_t runs = bits.letters & ~(bits.letters << 1);
    unsigned next = WINDOW_BYTES - (unsigned)__builtin_clzll(~bits.letters);
    if (next < WINDOW_BYTES)
        runs &= ~((uint64_t)1 << next);
    return (struct window){.letters = bits.letters,
                           .capitals = bits.letters & ~bits.small,
                           .blanks = bits.blanks,
                           .starts = runs | ~(bits.letters | bits.blanks),
                           .ends = ~bits.letters & bits.letters << 1,
                           .inner = bits.letters & ~bits.small & bits.letters << 1,
                           .next = next};
}

#endif
