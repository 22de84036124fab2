/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <stdbool.h>
#include <string.h>

/* How many bytes behind a block are looked at. */
enum { BEHIND = 2 };

#if defined(__SSE2__)
#include <emmintrin.h>

enum { WIDTH = 16 };

static __m128i load(const char *s)
{
    return _mm_loadu_si128((const __m128i *)(const void *)s);
}

static __m128i equal(__m128i bytes, char c)
{
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
}

static inline __m128i line_ends(const char *s)
{
    __m128i bytes = load(s);
    return _mm_or_si128(equal(bytes, '\n'), equal(bytes, '\0'));
}

static inline __m128i stops(const char *s)
{
    __m128i bytes = load(s);
    __m128i marks = _mm_or_si128(equal(bytes, '!'), equal(bytes, '?'));
    __m128i ellipses = _mm_and_si128(equal(bytes, '\xE2'), equal(load(s + 2), '\xA6'));
    return _mm_or_si128(_mm_or_si128(equal(bytes, '.'), marks), ellipses);
}

/* Compares are of signed bytes: those from 0x80 on are below every other. */
static inline __m128i capitals(const char *s)
{
    __m128i bytes = load(s);
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
}

static inline __m128i blanks(const char *s)
{
    return equal(load(s), ' ');
}

static inline __m128i odd(const char *s)
{
    __m128i bytes = load(s);
    return _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')), equal(bytes, 0x7F));
}

static inline uint32_t mask(__m128i low, __m128i high)
{
    return (uint32_t)_mm_movemask_epi8(low) | (uint32_t)_mm_movemask_epi8(high) << WIDTH;
}

static inline uint64_t bits(__m128i (*of)(const char *s), const char *s)
{
    uint32_t low = mask(of(s), of(s + WIDTH)), high = mask(of(s + 2 * WIDTH), of(s + 3 * WIDTH));
    return low | (uint64_t)high << 2 * WIDTH;
}
#else
static bool line_ends(const char *s)
{
    return *s == '\n' || *s == '\0';
}

static bool stops(const char *s)
{
    return *s == '.' || *s == '!' || *s == '?' || (*s == '\xE2' && s[2] == '\xA6');
}

static bool capitals(const char *s)
{
    return *s >= 'A' && *s <= 'Z';
}

static bool blanks(const char *s)
{
    return *s == ' ';
}

static bool odd(const char *s)
{
    return (unsigned char)*s < 0x20 || (unsigned char)*s >= 0x7F;
}

static inline uint64_t bits(bool (*of)(const char *s), const char *s)
{
    uint64_t found = 0;
    for (unsigned i = 0; i < SCAN_BLOCK; i++)
        found |= (uint64_t)of(s + i) << i;
    return found;
}
#endif

/* `after_blank`: a blank stands right before s[0]. */
static uint64_t find(enum scan_kind kind, const char *s, bool after_blank)
{
    switch (kind) {
    case SCAN_LINE_ENDS: return bits(line_ends, s);
    case SCAN_STOPS: return bits(stops, s);
    case SCAN_CAPITALS: return bits(capitals, s) & (bits(blanks, s) << 1 | after_blank);
    case SCAN_ODD: return bits(odd, s);
    }
    return 0;
}

void scan_load(struct scan *scan, size_t at)
{
    char padded[SCAN_BLOCK + BEHIND];
    size_t block = at - at % SCAN_BLOCK;
    const char *s = scan->text + block;
    bool after_blank = block > 0 && s[-1] == ' ';
    if (scan->length - block < sizeof padded) {
        memset(padded, ' ', sizeof padded);
        memcpy(padded, s, scan->length - block);
        s = padded;
    }
    scan->block = block;
    scan->found = find(scan->kind, s, after_blank);
}
