/* SPDX-License-Identifier: MIT */
#include "tagger.h"

#include <string.h>

/* The scores of half the tags, in one register of most processors (vector extensions of GCC and
 * Clang, which make plain code of it where there is none). */
enum { LANES = 8, HALVES = TAGS / LANES };
typedef int16_t half __attribute__((vector_size(LANES * sizeof(int16_t))));
struct lanes {
    half halves[HALVES];
};

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

/* The place of the feature's row, or of the row without weights. Which it is can't be foreseen, so
 * that there is no branch on it. */
static inline uint32_t find_row(uint32_t feature)
{
    uint32_t place = feature % TAGGER_ROWS;
    uint8_t check = tagger_check(feature);
    uint32_t here = tagger_weights.checks[place] == check;
    uint32_t beside = tagger_weights.checks[place ^ 1] == check;
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
    memcpy(scores->of, sum, sizeof sum);
}

bool tagger_is_sure(const struct tag_scores *scores, int16_t margin, uint8_t *best)
{
    int16_t most = scores->of[0], near = 0, sum = 0;
    for (size_t tag = 1; tag < TAGS; tag++)
        most = scores->of[tag] > most ? scores->of[tag] : most;
    for (int16_t tag = 0; tag < TAGS; tag++) {
        int16_t is_near = (int16_t) - (scores->of[tag] >= most - margin);
        near = (int16_t)(near - is_near);
        sum = (int16_t)(sum + (is_near & tag));
    }
    *best = (uint8_t)sum;
    return near == 1;
}

bool tagger_is_sure_of_kind(const struct tag_scores *scores, int16_t margin, unsigned tag)
{
    unsigned first = tag == TAG_NONE ? TAG_NONE : tag - tag_step(tag) + TAG_FIRST;
    unsigned end = tag == TAG_NONE ? TAG_NONE + 1 : first + TAG_STEPS;
    int16_t least = (int16_t)(scores->of[tag] - margin), near = 0;
    for (size_t other = 0; other < TAGS; other++)
        near = (int16_t)(near + (scores->of[other] >= least));
    for (size_t own = first; own < end; own++)
        near = (int16_t)(near - (scores->of[own] >= least));
    return near == 0;
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

static half larger(half a, half b)
{
    half more = a > b;
    return (a & more) | (b & ~more);
}

static half clamp_half(half scores)
{
    const half most = (half){0} + (int16_t)CLAMP, least = (half){0} - (int16_t)CLAMP;
    scores = larger(scores, least);
    half more = scores > most;
    return (most & more) | (scores & ~more);
}

/* How much better a step that some tag makes may be than that to the same from another. */
static int16_t step_width(void)
{
    int16_t width = 0;
    for (unsigned next = 0; next < TAGS; next++) {
        int16_t most = TAGGER_IMPOSSIBLE, least = -TAGGER_IMPOSSIBLE;
        for (unsigned tag = 0; tag < TAGS && tag_step(next) != TAG_INNER; tag++) {
            int16_t step = tagger_weights.steps[tag][next];
            bool follows = tag_follows(tag, next);
            most = follows && step > most ? step : most;
            least = follows && step < least ? step : least;
        }
        width = most - least > width ? (int16_t)(most - least) : width;
    }
    return width;
}

/* Makes `best` the larger of itself and of what `score` and a row of steps lead to. */
static void follow(struct lanes *best, int16_t score, const int16_t *row)
{
    struct lanes steps;
    memcpy(&steps, row, sizeof steps);
    for (size_t i = 0; i < HALVES; i++)
        best->halves[i] = larger(best->halves[i], steps.halves[i] + score);
}

/* The best scores behind a token by those at it, of tags that may follow all but the first token of
 * a name. A tag whose score is so low that no step makes up for it leads nowhere. */
static void step_on(const int16_t *before, int16_t width, struct lanes *best)
{
    int16_t most = before[TAG_NONE];
    for (size_t tag = TAG_INNER; tag < TAGS; tag += TAG_STEPS) {
        most = before[tag] > most ? before[tag] : most;
        most = before[tag + 1] > most ? before[tag + 1] : most;
    }
    memcpy(best, tagger_weights.steps[TAG_NONE], sizeof *best);
    for (size_t i = 0; i < HALVES; i++)
        best->halves[i] += before[TAG_NONE];
    for (size_t tag = TAG_INNER; tag < TAGS; tag += TAG_STEPS) {
        if (before[tag] + width >= most)
            follow(best, before[tag], tagger_weights.steps[tag]);
        if (before[tag + 1] + width >= most)
            follow(best, before[tag + 1], tagger_weights.steps[tag + 1]);
    }
}

/* From the best scores of the tags before a token to those at it. An inner token follows the first
 * or an inner one of its kind. Sums are kept small: scores are told from that of TAG_NONE, which no
 * other leaves far behind, since it may follow all but the first token of a name. */
static void advance(const int16_t *before, int16_t width, const struct tag_scores *scores,
                    int16_t *now)
{
    struct lanes best, emitted;
    step_on(before, width, &best);
    memcpy(now, &best, sizeof best);
    for (size_t tag = TAG_INNER; tag < TAGS; tag += TAG_STEPS) {
        int first = before[tag - 1] + tagger_weights.steps[tag - 1][tag];
        int inner = before[tag] + tagger_weights.steps[tag][tag];
        now[tag] = (int16_t)(first > inner ? first : inner);
    }
    memcpy(&best, now, sizeof best);
    memcpy(&emitted, scores, sizeof emitted);
    for (size_t i = 0; i < HALVES; i++)
        best.halves[i] += clamp_half(emitted.halves[i]);
    int16_t none = best.halves[0][TAG_NONE];
    for (size_t i = 0; i < HALVES; i++)
        best.halves[i] = clamp_half(best.halves[i] - none);
    memcpy(now, &best, sizeof best);
}

/* The tag before `next` that its best score comes from, by the scores of the tags there. */
static unsigned comes_from(const int16_t *before, unsigned next)
{
    if (tag_step(next) == TAG_INNER) {
        int32_t inner = before[next] + tagger_weights.steps[next][next];
        return before[next - 1] + tagger_weights.steps[next - 1][next] > inner ? next - 1 : next;
    }
    unsigned best = TAG_NONE;
    int32_t most = before[TAG_NONE] + tagger_weights.steps[TAG_NONE][next];
    for (unsigned tag = TAG_INNER; tag < TAGS; tag += tag % TAG_STEPS == TAG_INNER ? 1 : 2) {
        int32_t score = before[tag] + tagger_weights.steps[tag][next];
        best = score > most ? tag : best;
        most = score > most ? score : most;
    }
    return best;
}

void tagger_decode(const struct tag_scores *scores, size_t count, uint8_t *tags)
{
    static int16_t width;
    int16_t best[TAGGER_MOST + 1][TAGS];
    if (count == 1) {
        tags[0] = decode_one(scores);
        return;
    }
    width = width > 0 ? width : step_width();
    for (unsigned tag = 0; tag < TAGS; tag++)
        best[0][tag] = tag == TAG_NONE ? 0 : -CLAMP;
    for (size_t i = 0; i < count; i++)
        advance(best[i], width, &scores[i], best[i + 1]);
    unsigned tag = TAG_NONE;
    for (size_t i = count; i > 0; i--) {
        tag = comes_from(best[i], tag);
        tags[i - 1] = (uint8_t)tag;
    }
}
