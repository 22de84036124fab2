/* SPDX-License-Identifier: MIT */
#include "decoding.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* The scores of half the tags, in one register of most processors: vector extensions of GCC and
 * Clang, which become plain code elsewhere. */
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

/* Scores are clamped to [-CLAMP, CLAMP], so that a sum of three fits into 16 bits. The trainer
 * gives impossible steps the score TAGGER_IMPOSSIBLE. */
enum { CLAMP = 8000 };

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

/* A bit for each tag with a score no more than `margin` below the highest. */
static inline unsigned near_best(const struct lanes *all, int16_t margin)
{
    half least = (half){0} + (int16_t)(highest(all) - margin);
    half low = all->halves[0] >= least, high = all->halves[1] >= least;
#if defined(__SSE2__)
    return (unsigned)_mm_movemask_epi8(_mm_packs_epi16((__m128i)low, (__m128i)high));
#else
    unsigned bits = 0;
    for (unsigned i = 0; i < LANES; i++)
        bits |= (low[i] & 1u) << i | (high[i] & 1u) << (LANES + i);
    return bits;
#endif
}

/* The steps (transition scores) in the order in which decoding reads them. NEVER marks impossible
 * ones: no score makes up for it, and no sum with it leaves 16 bits. */
enum { NEVER = -3 * CLAMP };
static struct {
    bool made;
    struct lanes from[TAGS]; /* [tag] to all but inner tokens */
    struct lanes to[TAGS];   /* the same by where they lead */
    /* to an inner token from the first one of its kind, the tag before it ... */
    struct lanes first_to;
    struct lanes inner_to;   /* ... and from itself */
    struct lanes first_from; /* from the first token to an inner one */
    struct lanes alone;      /* both steps of a token that is all there is */
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
        *lane(&ways.first_from, tag) =
            tag_step(tag) == TAG_FIRST ? tagger_weights.steps[tag][tag + 1] : NEVER;
        for (unsigned next = 0; next < TAGS; next++) {
            bool follows = tag_follows(tag, next) && tag_step(next) != TAG_INNER;
            int16_t step = follows ? tagger_weights.steps[tag][next] : NEVER;
            *lane(&ways.from[tag], next) = *lane(&ways.to[next], tag) = step;
        }
    }
    for (unsigned tag = 0; tag < TAGS; tag++) {
        int step = *lane(&ways.from[TAG_NONE], tag) + *lane(&ways.to[TAG_NONE], tag);
        *lane(&ways.alone, tag) = (int16_t)(step > NEVER ? step : NEVER);
    }
    ways.made = true;
}

static inline half clamped(half scores)
{
    const half most = (half){0} + (int16_t)CLAMP;
    return smaller(larger(scores, -most), most);
}

/* For each tag the best sum of a step and the score at the neighboring token, in the direction that
 * `names` is for. `names` has the steps by tag; only those of TAG_NONE and of the tags `first` and
 * `first + gap` of each kind are looked at. `shifted` has the neighbor's scores one tag off and
 * `shifted_steps` the steps for them: those between a first token and an inner one. */
static inline struct lanes best_ways(const int16_t *beside, const int16_t *shifted,
                                     const struct lanes *shifted_steps, const struct lanes *names,
                                     unsigned first, unsigned gap)
{
    struct lanes best, own, off;
    memcpy(&own, beside, sizeof own);
    memcpy(&off, shifted, sizeof off);
    for (size_t i = 0; i < HALVES; i++) {
        best.halves[i] = larger(off.halves[i] + shifted_steps->halves[i],
                                own.halves[i] + ways.inner_to.halves[i]);
        best.halves[i] = larger(best.halves[i], names[TAG_NONE].halves[i] + beside[TAG_NONE]);
    }
    for (size_t tag = first; tag < TAGS; tag += TAG_STEPS)
        for (size_t i = 0; i < HALVES; i++)
            best.halves[i] =
                larger(best.halves[i], larger(names[tag].halves[i] + beside[tag],
                                              names[tag + gap].halves[i] + beside[tag + gap]));
    return best;
}

/* Keeps sums small by subtracting that of TAG_NONE from all. No other tag gets far ahead of it,
 * since TAG_NONE may stand before and behind all tokens but those within a name. */
static inline struct lanes from_none(struct lanes sums)
{
    int16_t none = sums.halves[0][TAG_NONE];
    for (size_t i = 0; i < HALVES; i++)
        sums.halves[i] = clamped(sums.halves[i] - none);
    return sums;
}

/* From the best sums up to a token to those up to the next, `now`. before[-1] is readable: a first
 * token's lane lies one below that of the inner one. Any tag may follow the end of a name or
 * TAG_NONE; an inner token follows the first or an inner one of its kind. */
static void advance(const int16_t *before, const struct tag_scores *scores, int16_t *now)
{
    struct lanes best =
        best_ways(before, before - 1, &ways.first_to, ways.from, TAG_INNER, TAG_SINGLE - TAG_INNER);
    struct lanes own;
    memcpy(&own, scores, sizeof own);
    for (size_t i = 0; i < HALVES; i++)
        best.halves[i] += clamped(own.halves[i]);
    best = from_none(best);
    memcpy(now, &best, sizeof best);
}

/* The same backwards: from the best sums behind a token, its own scores included, to those behind
 * the token before it. behind[TAGS] is readable. */
static struct lanes go_back(const int16_t *behind)
{
    return from_none(best_ways(behind, behind + 1, &ways.first_from, ways.to, TAG_FIRST,
                               TAG_SINGLE - TAG_FIRST));
}

static struct lanes sum_of(const void *a, const struct lanes *b)
{
    struct lanes sum;
    memcpy(&sum, a, sizeof sum);
    for (size_t i = 0; i < HALVES; i++)
        sum.halves[i] = clamped(sum.halves[i]) + b->halves[i];
    return sum;
}

/* The scores of the tags of a candidate's only token, with the steps to it and from it. */
static struct lanes scores_alone(const struct tag_scores *scores)
{
    return sum_of(scores, &ways.alone);
}

/* The best sums of tags before a candidate's first token, where only TAG_NONE is possible, and up
 * to each token: TAGS of them each, behind one number that advance() reads before the first. */
enum { SUMS = 1 + (DECODING_MOST + 1) * TAGS };

/* Of those the sums up to so many tokens. */
static inline int16_t *best_at(int16_t *sums, size_t count)
{
    return sums + 1 + count * TAGS;
}

static void advance_all(const struct tag_scores *scores, size_t count, int16_t *sums)
{
    int16_t *first = best_at(sums, 0);
    sums[0] = first[TAG_NONE] = 0;
    for (unsigned tag = TAG_NONE + 1; tag < TAGS; tag++)
        first[tag] = -CLAMP;
    for (size_t i = 0; i < count; i++)
        advance(best_at(sums, i), &scores[i], best_at(sums, i + 1));
}

/* The tag at the token before from which the best sum of `next` comes, by the sums there. */
static unsigned comes_from(const int16_t *before, unsigned next)
{
    struct lanes own;
    memcpy(&own, before, sizeof own);
    if (tag_step(next) == TAG_INNER) {
        int first = before[next - 1] + *lane(&ways.first_to, next);
        return first > before[next] + *lane(&ways.inner_to, next) ? next - 1 : next;
    }
    for (size_t i = 0; i < HALVES; i++)
        own.halves[i] += ways.to[next].halves[i];
    return (unsigned)__builtin_ctz(near_best(&own, 0));
}

void decoding_find(const struct tag_scores *scores, size_t count, uint8_t *tags)
{
    int16_t sums[SUMS];
    if (!ways.made)
        make_ways();
    if (count == 1) {
        struct lanes alone = scores_alone(scores);
        tags[0] = (uint8_t)__builtin_ctz(near_best(&alone, 0));
        return;
    }
    advance_all(scores, count, sums);
    unsigned tag = TAG_NONE;
    for (size_t i = count; i > 0; i--) {
        tag = comes_from(best_at(sums, i), tag);
        tags[i - 1] = (uint8_t)tag;
    }
}

/* Sets *tag to the best; false if another is within `margin` of it. */
static bool set_only(const struct lanes *all, int16_t margin, uint8_t *tag)
{
    unsigned near = near_best(all, margin);
    *tag = (uint8_t)__builtin_ctz(near);
    return (near & (near - 1)) == 0;
}

bool decoding_decide(const struct tag_scores *scores, size_t count, int16_t margin, uint8_t *tags)
{
    int16_t sums[SUMS];
    int16_t own[TAGS + 1] = {0};
    if (!ways.made)
        make_ways();
    if (count == 1) {
        struct lanes alone = scores_alone(scores);
        return set_only(&alone, margin, tags);
    }
    advance_all(scores, count, sums);
    struct lanes behind = ways.to[TAG_NONE];
    for (size_t i = count; i-- > 0;) {
        struct lanes all = sum_of(best_at(sums, i + 1), &behind);
        if (!set_only(&all, margin, &tags[i]))
            return false;
        all = sum_of(&scores[i], &behind);
        for (size_t k = 0; k < HALVES; k++)
            all.halves[k] = clamped(all.halves[k]);
        memcpy(own, &all, sizeof all);
        behind = go_back(own);
    }
    return true;
}
