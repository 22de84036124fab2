/* SPDX-License-Identifier: MIT */
#include "tagger.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* The scores of half the tags, in one register of most processors (vector extensions of GCC and
 * Clang, which make plain code of it where there is none). */
enum { LANES = 8, HALVES = TAGS / LANES };
typedef int16_t half __attribute__((vector_size(LANES * sizeof(int16_t))));
struct lanes {
    half halves[HALVES];
};

static inline half larger(half a, half b)
{
#if defined(__SSE2__)
    return (half)_mm_max_epi16((__m128i)a, (__m128i)b);
#else
    half more = a > b;
    return (a & more) | (b & ~more);
#endif
}

static inline half smaller(half a, half b)
{
#if defined(__SSE2__)
    return (half)_mm_min_epi16((__m128i)a, (__m128i)b);
#else
    half less = a < b;
    return (a & less) | (b & ~less);
#endif
}

/* Scores are kept between these, so that a sum of three fits into 16 bits. The trainer gives steps
 * that can't be the score TAGGER_IMPOSSIBLE. */
enum { CLAMP = 8000 };

bool tag_follows(unsigned tag, unsigned next)
{
    bool open = tag_step(tag) == TAG_FIRST;
    if (tag_step(next) == TAG_INNER)
        return tag != TAG_NONE && tag_step(tag) != TAG_SINGLE && tag_kind(tag) == tag_kind(next);
    return !open;
}

/* Where a row has its check. */
enum { CHECK = TAG_NONE };

/* The place of the feature's row, or of the row without weights. Which it is can't be foreseen, so
 * that there is no branch on it. */
static inline uint32_t find_row(uint32_t feature)
{
    uint32_t place = feature % TAGGER_ROWS;
    uint8_t check = tagger_check(feature);
    uint32_t here = tagger_weights.rows[place][CHECK] == check;
    uint32_t beside = tagger_weights.rows[place ^ 1][CHECK] == check;
    return (place ^ (beside & ~here)) & -(here | beside);
}

/* Sums are of numbers without a sign, so that what is too large on the way is no matter. */
void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores)
{
    typedef uint16_t sums __attribute__((vector_size(LANES * sizeof(uint16_t))));
    const bool high_first = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
    sums sum[HALVES], row;
    memcpy(sum, scores->of, sizeof sum);
    for (size_t i = 0; i < count; i++) {
        memcpy(&row, tagger_weights.rows[find_row(features[i])], sizeof row);
        sum[high_first] += row & 0xFF;
        sum[!high_first] += row >> 8;
    }
    for (size_t i = 0; i < HALVES; i++)
        sum[i] -= (uint16_t)(count * TAGGER_ZERO);
    int16_t none = scores->of[TAG_NONE];
    memcpy(scores->of, sum, sizeof sum);
    scores->of[TAG_NONE] = none;
}

/* The highest score of all tags. */
static int16_t highest(const struct lanes *all)
{
    half most = larger(all->halves[0], all->halves[1]);
#if defined(__SSE2__)
    most = larger(most, (half)_mm_shuffle_epi32((__m128i)most, _MM_SHUFFLE(1, 0, 3, 2)));
    most = larger(most, (half)_mm_shuffle_epi32((__m128i)most, _MM_SHUFFLE(2, 3, 0, 1)));
    return most[0] > most[1] ? most[0] : most[1];
#else
    int16_t one = most[0];
    for (size_t i = 1; i < LANES; i++)
        one = most[i] > one ? most[i] : one;
    return one;
#endif
}

unsigned tagger_near(const struct tag_scores *scores, int16_t margin)
{
    struct lanes all;
    memcpy(&all, scores, sizeof all);
    half least = (half){0} + (int16_t)(highest(&all) - margin);
    half low = all.halves[0] >= least, high = all.halves[1] >= least;
#if defined(__SSE2__)
    return (unsigned)_mm_movemask_epi8(_mm_packs_epi16((__m128i)low, (__m128i)high));
#else
    unsigned bits = 0;
    for (unsigned i = 0; i < LANES; i++)
        bits |= (low[i] & 1u) << i | (high[i] & 1u) << (LANES + i);
    return bits;
#endif
}

/* Of a single token the tags are two: none, and the best of those of a name of one. */
static uint8_t decode_one(const struct tag_scores *scores)
{
    uint8_t best = TAG_NONE;
    int32_t most = scores->of[TAG_NONE] + 2 * tagger_weights.steps[TAG_NONE][TAG_NONE];
    for (uint8_t tag = TAG_SINGLE; tag < TAGS; tag += TAG_STEPS) {
        int32_t score = scores->of[tag] + tagger_weights.steps[TAG_NONE][tag] +
                        tagger_weights.steps[tag][TAG_NONE];
        if (score > most) {
            most = score;
            best = tag;
        }
    }
    return best;
}

/* The steps as decoding wants them: what can't be is so low that no score makes up for it, and no
 * sum leaves 16 bits. */
enum { NEVER = -3 * CLAMP };
static struct {
    bool made;
    struct lanes from[TAGS]; /* [tag] to all but inner tokens */
    struct lanes to[TAGS];   /* the same by where they lead */
    struct lanes first_to; /* to an inner token from the tag before it, the first of its kind ... */
    struct lanes inner_to; /* ... and from itself */
} ways;

static int16_t *lane(struct lanes *lanes, unsigned tag)
{
    return (int16_t *)(void *)lanes + tag;
}

static void make_ways(void)
{
    for (unsigned tag = 0; tag < TAGS; tag++) {
        bool inner = tag_step(tag) == TAG_INNER;
        *lane(&ways.first_to, tag) = inner ? tagger_weights.steps[tag - 1][tag] : NEVER;
        *lane(&ways.inner_to, tag) = inner ? tagger_weights.steps[tag][tag] : NEVER;
        for (unsigned next = 0; next < TAGS; next++) {
            bool follows = tag_follows(tag, next) && tag_step(next) != TAG_INNER;
            int16_t step = follows ? tagger_weights.steps[tag][next] : NEVER;
            *lane(&ways.from[tag], next) = *lane(&ways.to[next], tag) = step;
        }
    }
    ways.made = true;
}

static inline half clamped(half scores)
{
    const half most = (half){0} + (int16_t)CLAMP;
    return smaller(larger(scores, -most), most);
}

/* From the best scores of the tags before a token, with one number before them, to those at it. Any
 * tag may stand behind one that ends a name or is none; an inner token follows the first or an
 * inner one of its kind. Sums are kept small: scores are told from that of TAG_NONE, which no other
 * leaves far behind, since it may follow all but the first token of a name. */
static void advance(const int16_t *before, const struct tag_scores *scores, int16_t *now)
{
    struct lanes best, own, shifted;
    memcpy(&own, before, sizeof own);
    memcpy(&shifted, before - 1, sizeof shifted);
    for (size_t i = 0; i < HALVES; i++) {
        best.halves[i] = larger(shifted.halves[i] + ways.first_to.halves[i],
                                own.halves[i] + ways.inner_to.halves[i]);
        best.halves[i] = larger(best.halves[i], ways.from[TAG_NONE].halves[i] + before[TAG_NONE]);
    }
    for (size_t tag = TAG_INNER; tag < TAGS; tag += TAG_STEPS)
        for (size_t i = 0; i < HALVES; i++) {
            half inner = ways.from[tag].halves[i] + before[tag];
            half single = ways.from[tag + 1].halves[i] + before[tag + 1];
            best.halves[i] = larger(best.halves[i], larger(inner, single));
        }
    memcpy(&own, scores, sizeof own);
    for (size_t i = 0; i < HALVES; i++)
        best.halves[i] += clamped(own.halves[i]);
    int16_t none = best.halves[0][TAG_NONE];
    for (size_t i = 0; i < HALVES; i++)
        best.halves[i] = clamped(best.halves[i] - none);
    memcpy(now, &best, sizeof best);
}

/* The tag before `next` that its best score comes from, by the scores of the tags there. */
static unsigned comes_from(const int16_t *before, unsigned next)
{
    struct tag_scores sums;
    struct lanes own;
    memcpy(&own, before, sizeof own);
    if (tag_step(next) == TAG_INNER) {
        int first = before[next - 1] + *lane(&ways.first_to, next);
        return first > before[next] + *lane(&ways.inner_to, next) ? next - 1 : next;
    }
    for (size_t i = 0; i < HALVES; i++)
        own.halves[i] += ways.to[next].halves[i];
    memcpy(sums.of, &own, sizeof own);
    return (unsigned)__builtin_ctz(tagger_near(&sums, 0));
}

void tagger_decode(const struct tag_scores *scores, size_t count, uint8_t *tags)
{
    int16_t numbers[1 + (TAGGER_MOST + 1) * TAGS], *best = numbers + 1;
    if (count == 1) {
        tags[0] = decode_one(scores);
        return;
    }
    if (!ways.made)
        make_ways();
    numbers[0] = best[TAG_NONE] = 0;
    for (unsigned tag = TAG_NONE + 1; tag < TAGS; tag++)
        best[tag] = -CLAMP;
    for (size_t i = 0; i < count; i++)
        advance(best + i * TAGS, &scores[i], best + (i + 1) * TAGS);
    unsigned tag = TAG_NONE;
    for (size_t i = count; i > 0; i--) {
        tag = comes_from(best + i * TAGS, tag);
        tags[i - 1] = (uint8_t)tag;
    }
}
