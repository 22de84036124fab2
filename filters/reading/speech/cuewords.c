/* SPDX-License-Identifier: MIT */
#include "cuewords.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "reading/tokens/reportwords.h"
#include "reading/words/verbs.h"
#include "reading/words/words.h"
#include "reading/words/wordsieve.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* How many tokens are looked at together. */
enum { GROUP = 64 };

static struct wordsieve cue_words;

static void prepare(void)
{
    if (cue_words.ready)
        return;
    verbs_add_to(&cue_words);
    report_cues_add_to(&cue_words);
    cue_words.ready = true;
}

/* A token's kind and classes as one number. */
static uint64_t sort_of(const struct token *token)
{
    uint64_t sort;
    _Static_assert(offsetof(struct token, kind) < offsetof(struct token, classes) + sizeof sort &&
                       sizeof *token >= offsetof(struct token, classes) + sizeof sort,
                   "the kind stands right behind the classes");
    memcpy(&sort, &token->classes, sizeof sort);
    return sort;
}

/* A bit for each of `n` tokens, at most GROUP, that has none of the bits in `closed`. */
static uint64_t open_few(const struct token *tokens, size_t n, uint64_t closed)
{
    uint64_t found = 0;
    for (size_t i = 0; i < n; i++)
        found |= (uint64_t)((sort_of(&tokens[i]) & closed) == 0) << i;
    return found;
}

#if defined(__SSE2__)
/* The bits in `closed` of two tokens, in two lanes each. */
static __m128i closed_pair(const struct token *tokens, __m128i closed)
{
    __m128i first = _mm_loadu_si128((const __m128i *)(const void *)&tokens[0]);
    __m128i second = _mm_loadu_si128((const __m128i *)(const void *)&tokens[1]);
    return _mm_and_si128(_mm_unpackhi_epi64(first, second), closed);
}

/* Which of four tokens have none: a lane for each. Packing saturates, so what is not 0 stays so. */
static __m128i open_four(const struct token *tokens, __m128i closed)
{
    __m128i four = _mm_packs_epi32(closed_pair(tokens, closed), closed_pair(tokens + 2, closed));
    return _mm_cmpeq_epi32(four, _mm_setzero_si128());
}

/* open_few() for a whole group. */
static uint64_t open_group(const struct token *tokens, uint64_t closed)
{
    const __m128i both = _mm_set1_epi64x((long long)closed);
    uint64_t found = 0;
    for (size_t i = 0; i < GROUP; i += 16) {
        __m128i low = _mm_packs_epi32(open_four(tokens + i, both), open_four(tokens + i + 4, both));
        __m128i high =
            _mm_packs_epi32(open_four(tokens + i + 8, both), open_four(tokens + i + 12, both));
        found |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_packs_epi16(low, high)) << i;
    }
    return found;
}
#else
static uint64_t open_group(const struct token *tokens, uint64_t closed)
{
    return open_few(tokens, GROUP, closed);
}
#endif

/* Writes which of the `open` tokens the sieve lets through to `words`, behind `count` others;
 * returns how many there are then. Without a branch, which could not be predicted. `head`: they
 * stand too near to the text's head to load the bytes before them. */
static inline size_t put_down(const char *text, const struct token *tokens, size_t at,
                              uint64_t open, bool head, uint32_t *words, size_t count)
{
    tokens += at;
    for (; open != 0; open &= open - 1) {
        unsigned place = (unsigned)__builtin_ctzll(open);
        const char *behind = text + tokens[place].end;
        uint32_t n = tokens[place].end - tokens[place].start;
        uint64_t tail = head ? packed_tail(behind - n, n, PACKED_FOLDED)
                             : packed_tail_before(behind, n, PACKED_FOLDED);
        words[count] = (uint32_t)at + place;
        count += wordsieve_has(&cue_words, tail);
    }
    return count;
}

size_t cuewords_find(const char *text, const struct tokens *tokens, uint32_t *words)
{
    /* Only words all in capitals, numbers and marks have any of these bits in their kind: they are
     * ruled out. */
    _Static_assert((TOKEN_LOWER | TOKEN_CAPITAL) == 1, "the first two kinds are 0 and 1");
    struct token ruled_out = {.kind = (uint8_t) ~(TOKEN_LOWER | TOKEN_CAPITAL)};
    const struct token *items = tokens->items;
    size_t count = 0;
    prepare();
    if (!verbs_user_added())
        ruled_out.classes = ~(uint32_t)WORD_ADVERB;
    uint64_t closed = sort_of(&ruled_out);
    for (size_t at = 0; at < tokens->count; at += GROUP) {
        size_t n = tokens->count - at;
        uint64_t open =
            n < GROUP ? open_few(items + at, n, closed) : open_group(items + at, closed);
        bool head = items[at].end < PACKED_TAIL;
        count = head ? put_down(text, items, at, open, true, words, count)
                     : put_down(text, items, at, open, false, words, count);
    }
    return count;
}
