/* SPDX-License-Identifier: MIT */
#include "tagger.h"

#include <string.h>

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

/* Writes the places of the features' rows, for those that have one; which these are can't be
 * foreseen, so that there is no branch on it. */
static size_t find_rows(const uint32_t *features, size_t count, uint32_t *places)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t place = features[i] % TAGGER_ROWS;
        uint8_t check = tagger_check(features[i]);
        bool here = tagger_weights.checks[place] == check;
        bool beside = tagger_weights.checks[place ^ 1] == check;
        places[found] = here ? place : place ^ 1;
        found += here | beside;
    }
    return found;
}

void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores)
{
    uint32_t places[TAGGER_FEATURES_MOST];
    int16_t sum[TAGS];
    memcpy(sum, scores->of, sizeof sum);
    size_t found = find_rows(features, count, places);
    for (size_t i = 0; i < found; i++) {
        const int8_t *row = tagger_weights.rows[places[i]];
        for (size_t tag = 0; tag < TAGS; tag++)
            sum[tag] = (int16_t)(sum[tag] + row[tag]);
    }
    memcpy(scores->of, sum, sizeof sum);
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

static int16_t clamp(int32_t score)
{
    return (int16_t)(score > CLAMP ? CLAMP : score < -CLAMP ? -CLAMP : score);
}

/* From the best scores of the tags before a token to those at it, and the tags they come from. A
 * first token of a name leads to nothing but an inner one of its kind. All numbers are of 16 bits,
 * which a processor compares eight at a time. */
static void advance(const int16_t *before, const struct tag_scores *scores, int16_t *now,
                    int16_t *from)
{
    int16_t best[TAGS], come[TAGS];
    for (size_t next = 0; next < TAGS; next++) {
        best[next] = (int16_t)(before[TAG_NONE] + tagger_weights.steps[TAG_NONE][next]);
        come[next] = TAG_NONE;
    }
    for (int16_t tag = TAG_INNER; tag < TAGS;
         tag = (int16_t)(tag % TAG_STEPS == 2 ? tag + 1 : tag + 2)) {
        const int16_t *steps = tagger_weights.steps[tag];
        for (size_t next = 0; next < TAGS; next++) {
            int16_t score = (int16_t)(before[tag] + steps[next]);
            come[next] = score > best[next] ? tag : come[next];
            best[next] = score > best[next] ? score : best[next];
        }
    }
    for (int16_t tag = TAG_FIRST; tag < TAGS; tag += TAG_STEPS) {
        size_t inner = (size_t)tag + 1;
        int16_t score = (int16_t)(before[tag] + tagger_weights.steps[tag][inner]);
        if (score > best[inner]) {
            best[inner] = score;
            come[inner] = tag;
        }
    }
    for (size_t next = 0; next < TAGS; next++) {
        now[next] = (int16_t)(best[next] + clamp(scores->of[next]));
        from[next] = come[next];
    }
}

/* Keeps sums small: the best score becomes 0, and none is below -CLAMP. */
static void level(int16_t *scores)
{
    int16_t most = scores[0];
    for (size_t tag = 1; tag < TAGS; tag++)
        most = scores[tag] > most ? scores[tag] : most;
    for (size_t tag = 0; tag < TAGS; tag++)
        scores[tag] = clamp(scores[tag] - most);
}

void tagger_decode(const struct tag_scores *scores, size_t count, uint8_t *tags)
{
    int16_t best[2][TAGS], from[TAGGER_MOST][TAGS];
    if (count == 1) {
        tags[0] = decode_one(scores);
        return;
    }
    for (unsigned tag = 0; tag < TAGS; tag++)
        best[1][tag] = tag == TAG_NONE ? 0 : -CLAMP;
    for (size_t i = 0; i < count; i++) {
        advance(best[(i + 1) % 2], &scores[i], best[i % 2], from[i]);
        level(best[i % 2]);
    }
    const int16_t *last = best[(count + 1) % 2];
    unsigned tag = TAG_NONE;
    for (unsigned end = 1; end < TAGS; end++)
        if (last[end] + tagger_weights.steps[end][TAG_NONE] >
            last[tag] + tagger_weights.steps[tag][TAG_NONE])
            tag = end;
    for (size_t i = count; i > 0; i--) {
        tags[i - 1] = (uint8_t)tag;
        tag = (unsigned)from[i - 1][tag];
    }
}
