/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <stdbool.h>
#include <string.h>

/* How many bytes after a block are looked at. */
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

static inline __m128i either(__m128i a, __m128i b)
{
    return _mm_or_si128(a, b);
}

static inline __m128i stops(const char *s)
{
    __m128i bytes = load(s);
    __m128i ellipses = _mm_and_si128(equal(bytes, '\xE2'), equal(load(s + 2), '\xA6'));
    __m128i marks = either(equal(bytes, '!'), equal(bytes, '?'));
    return either(either(equal(bytes, '.'), marks), ellipses);
}

/* SSE2 compares signed bytes only. `A` to `Z` are shifted to the upper end of those, where one
 * compare tells them from all others: what was above `Z` wraps around to the lower end. */
static inline __m128i heads(const char *s)
{
    __m128i bytes = load(s), to_z = _mm_add_epi8(bytes, _mm_set1_epi8(0x7F - 'Z'));
    return either(equal(bytes, '('), _mm_cmpgt_epi8(to_z, _mm_set1_epi8(0x7F - 'Z' + 'A' - 1)));
}

static inline __m128i blanks(const char *s)
{
    return equal(load(s), ' ');
}

/* DEL and all bytes above it become negative by adding 1: one compare finds them and the controls.
 */
static inline __m128i odd(const char *s)
{
    __m128i bytes = load(s), next = _mm_add_epi8(bytes, _mm_set1_epi8(1));
    return _mm_andnot_si128(equal(bytes, '\n'), _mm_cmplt_epi8(next, _mm_set1_epi8(' ' + 1)));
}

/* The first bytes of marks of three bytes, E2 80 80 to E2 80 A7: dashes, quotation marks, ellipses.
 */
static inline __m128i marks(const char *s)
{
    __m128i second = _mm_and_si128(equal(load(s), '\xE2'), equal(load(s + 1), '\x80'));
    return _mm_and_si128(second, _mm_cmplt_epi8(load(s + 2), _mm_set1_epi8('\xA8')));
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
static bool stops(const char *s)
{
    return *s == '.' || *s == '!' || *s == '?' || (*s == '\xE2' && s[2] == '\xA6');
}

static bool heads(const char *s)
{
    return *s == '(' || (*s >= 'A' && *s <= 'Z');
}

static bool blanks(const char *s)
{
    return *s == ' ';
}

static bool odd(const char *s)
{
    return (*s != '\n' && (unsigned char)*s < 0x20) || (unsigned char)*s >= 0x7F;
}

static bool marks(const char *s)
{
    return s[0] == '\xE2' && s[1] == '\x80' && (unsigned char)s[2] >= 0x80 &&
           (unsigned char)s[2] < 0xA8;
}

static inline uint64_t bits(bool (*of)(const char *s), const char *s)
{
    uint64_t found = 0;
    for (unsigned i = 0; i < SCAN_WORD; i++)
        found |= (uint64_t)of(s + i) << i;
    return found;
}
#endif

void scan_start(struct scan *scan, unsigned kinds, const char *text, size_t length)
{
    scan->text = text;
    scan->length = length;
    scan->kinds = kinds;
    for (size_t i = 0; i < SCAN_KEPT; i++)
        scan->blocks[i] = SIZE_MAX;
}

/* The bits of a kind for the 64 bytes at `s`; `after_blank`: a blank stands right before them. */
static inline uint64_t find(enum scan_kind kind, const char *s, bool after_blank)
{
    uint64_t found, whole;
    switch (kind) {
    case SCAN_ODD:
        found = bits(odd, s);
        /* A mark of three bytes is none; one that reaches into the next word stays odd. */
        whole = found != 0 ? bits(marks, s) & UINT64_MAX >> BEHIND : 0;
        return found & ~(whole | whole << 1 | whole << 2);
    case SCAN_STOPS: return bits(stops, s);
    case SCAN_HEADS: return bits(heads, s) & (bits(blanks, s) << 1 | after_blank);
    default: return 0;
    }
}

/* Finds that kind in all words of a block, if the searches are for it. */
static inline void find_all(struct scan *scan, size_t word, enum scan_kind kind, const char *s,
                            bool after_blank)
{
    if ((scan->kinds & SCAN_SET(kind)) == 0)
        return;
    uint64_t *found = &scan->found[kind][word];
    for (size_t i = 0; i < SCAN_WORDS; i++) {
        found[i] = find(kind, s, after_blank);
        s += SCAN_WORD;
        after_blank = s[-1] == ' ';
    }
}

void scan_load(struct scan *scan, size_t number)
{
    char padded[SCAN_BLOCK + BEHIND];
    const char *s = scan->text + number * SCAN_BLOCK;
    size_t there = scan->length - number * SCAN_BLOCK, word = number % SCAN_KEPT * SCAN_WORDS;
    bool after_blank = number > 0 && s[-1] == ' ';
    if (there < sizeof padded) {
        memset(padded, ' ', sizeof padded);
        memcpy(padded, s, there);
        s = padded;
    }
    scan->blocks[number % SCAN_KEPT] = number;
    find_all(scan, word, SCAN_ODD, s, after_blank);
    find_all(scan, word, SCAN_STOPS, s, after_blank);
    find_all(scan, word, SCAN_HEADS, s, after_blank);
}
