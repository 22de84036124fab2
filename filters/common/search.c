/* SPDX-License-Identifier: MIT */
#include "search.h"

#include <stdbool.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

static __m128i load(const char *s)
{
    return _mm_loadu_si128((const __m128i *)(const void *)s);
}

static size_t first_bit(int mask)
{
    return (size_t)__builtin_ctz((unsigned)mask);
}

/* Which of sixteen bytes are one of the set. */
static inline int in_set(const char *s, const char set[static 4])
{
    __m128i bytes = load(s);
    __m128i a = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(set[0]));
    __m128i b = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(set[1]));
    __m128i c = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(set[2]));
    __m128i d = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(set[3]));
    return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d)));
}
#endif

size_t search_any(const char *s, size_t n, const char set[static 4])
{
    size_t i = 0;
#if defined(__SSE2__)
    for (; n - i >= 16; i += 16) {
        int mask = in_set(s + i, set);
        if (mask != 0)
            return i + first_bit(mask);
    }
#endif
    while (i < n && s[i] != set[0] && s[i] != set[1] && s[i] != set[2] && s[i] != set[3])
        i++;
    return i;
}

uint64_t search_block(const char *s, size_t n, const char set[static 4])
{
    uint64_t found = 0;
    size_t i = 0;
    n = n < SEARCH_BLOCK ? n : SEARCH_BLOCK;
#if defined(__SSE2__)
    for (; n - i >= 16; i += 16)
        found |= (uint64_t)(unsigned)in_set(s + i, set) << i;
#endif
    for (; i < n; i++)
        if (s[i] == set[0] || s[i] == set[1] || s[i] == set[2] || s[i] == set[3])
            found |= (uint64_t)1 << i;
    return found;
}

#if defined(__SSE2__)
/* The first `count` pairs are looked for; inlined for a count that is a constant. Where it ends
 * without having found one, the rest is too short. */
static inline size_t find_pairs(const char *s, size_t n, const struct search_pairs *pairs,
                                size_t count, bool *found)
{
    size_t i = 0;
    __m128i heads[SEARCH_PAIRS], tails[SEARCH_PAIRS];
    for (size_t k = 0; k < count; k++) {
        heads[k] = _mm_set1_epi8(pairs->bytes[k][0]);
        tails[k] = _mm_set1_epi8(pairs->bytes[k][1]);
    }
    for (; n - i >= 17; i += 16) {
        __m128i head = load(s + i), tail = load(s + i + 1), any = _mm_setzero_si128();
        for (size_t k = 0; k < count; k++)
            any = _mm_or_si128(
                any, _mm_and_si128(_mm_cmpeq_epi8(head, heads[k]), _mm_cmpeq_epi8(tail, tails[k])));
        int mask = _mm_movemask_epi8(any);
        if (mask != 0) {
            *found = true;
            return i + first_bit(mask);
        }
    }
    return i;
}
#endif

size_t search_pairs(const char *s, size_t n, const struct search_pairs *pairs)
{
    size_t i = 0;
#if defined(__SSE2__)
    enum { FEW = 4 };
    bool found = false;
    i = pairs->count <= FEW ? find_pairs(s, n, pairs, FEW, &found)
                            : find_pairs(s, n, pairs, SEARCH_PAIRS, &found);
    if (found)
        return i;
#endif
    for (; n - i >= 2; i++)
        for (size_t k = 0; k < pairs->count; k++)
            if (s[i] == pairs->bytes[k][0] && s[i + 1] == pairs->bytes[k][1])
                return i;
    return n;
}

size_t search_words(const char *s, size_t n, const char *words, size_t length)
{
    size_t i = 0;
    if (n < length)
        return n;
#if defined(__SSE2__)
    /* The first and the last letter are looked for: blanks are everywhere. */
    size_t first = words[0] == ' ' && length > 1 ? 1 : 0;
    size_t last = words[length - 1] == ' ' && length > first + 1 ? length - 2 : length - 1;
    __m128i head = _mm_set1_epi8(words[first]), tail = _mm_set1_epi8(words[last]);
    for (; n - i >= 15 + length; i += 16) {
        __m128i heads = _mm_cmpeq_epi8(load(s + i + first), head);
        int mask =
            _mm_movemask_epi8(_mm_and_si128(heads, _mm_cmpeq_epi8(load(s + i + last), tail)));
        for (; mask != 0; mask &= mask - 1)
            if (memcmp(s + i + first_bit(mask), words, length) == 0)
                return i + first_bit(mask);
    }
#endif
    for (; n - i >= length; i++)
        if (s[i] == words[0] && memcmp(s + i, words, length) == 0)
            return i;
    return n;
}
