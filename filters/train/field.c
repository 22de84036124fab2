/* SPDX-License-Identifier: MIT */
#include "field.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "random.h"
#include "reading/tagging/features.h"

static float weights[FIELD_ROWS][TAGS], squares[FIELD_ROWS][TAGS];
static uint8_t seen[FIELD_ROWS];
static float steps[TAGS][TAGS], step_squares[TAGS][TAGS];

/* The share by which weights decay at each change. */
static const float DECAY = 2e-6f;

float *field_weights(uint32_t feature)
{
    return weights[feature % FIELD_ROWS];
}

float field_step(unsigned tag, unsigned next)
{
    return steps[tag][next];
}

void field_reset(void)
{
    memset(weights, 0, sizeof weights);
    memset(squares, 0, sizeof squares);
    memset(steps, 0, sizeof steps);
    memset(step_squares, 0, sizeof step_squares);
}

void field_see(const struct examples *examples)
{
    for (size_t i = 0; i < examples->feature_count; i++) {
        uint8_t *times = &seen[examples->features[i] % FIELD_ROWS];
        *times = (uint8_t)(*times + (*times < UINT8_MAX));
    }
}

bool field_is_rare(uint32_t feature)
{
    return seen[feature % FIELD_ROWS] < FIELD_LEAST;
}

void field_score(const uint32_t *features, size_t count, struct field_scores *scores)
{
    memset(scores, 0, sizeof *scores);
    for (size_t i = 0; i < count; i++) {
        const float *row = weights[features[i] % FIELD_ROWS];
        for (size_t tag = 0; tag < TAGS; tag++)
            scores->of[tag] += row[tag];
    }
}

enum { LONGEST = DECODING_MOST };

/* What is computed of one example. */
static struct {
    uint32_t features[LONGEST][FEATURES_MOST];
    size_t counts[LONGEST];
    float emit[LONGEST][TAGS], before[LONGEST][TAGS], behind[LONGEST][TAGS];
    float follow[TAGS][TAGS];
} work;

static void choose_features(const struct examples *examples, const struct example *example,
                            const struct field_course *course)
{
    const uint32_t *features = examples->features + example->features;
    for (size_t i = 0; i < example->count; i++) {
        const struct example_token *token = &examples->tokens[example->tokens + i];
        float lexical = random_unit() < 0.5f ? course->lost_lexical : 0.05f;
        work.counts[i] = 0;
        for (size_t j = 0; j < token->features; j++)
            if (!field_is_rare(features[j]) &&
                random_unit() >= (j < token->lexical ? lexical : course->lost))
                work.features[i][work.counts[i]++] = features[j];
        features += token->features;
    }
}

static void exponents(const struct example *example, const struct field_scores *offsets)
{
    for (size_t i = 0; i < example->count; i++) {
        struct field_scores scores;
        float most = -1e30f;
        field_score(work.features[i], work.counts[i], &scores);
        for (size_t tag = 0; tag < TAGS; tag++) {
            scores.of[tag] += offsets != NULL ? offsets[example->tokens + i].of[tag] : 0;
            most = scores.of[tag] > most ? scores.of[tag] : most;
        }
        for (size_t tag = 0; tag < TAGS; tag++)
            work.emit[i][tag] = expf(scores.of[tag] - most);
    }
    for (unsigned tag = 0; tag < TAGS; tag++)
        for (unsigned next = 0; next < TAGS; next++)
            work.follow[tag][next] = tag_follows(tag, next) ? expf(steps[tag][next]) : 0;
}

static void scale(float *row)
{
    float sum = 1e-30f;
    for (size_t tag = 0; tag < TAGS; tag++)
        sum += row[tag];
    for (size_t tag = 0; tag < TAGS; tag++)
        row[tag] /= sum;
}

/* Forward and backward sums (Rabiner 1989), each row scaled to the sum 1. */
static void sums(size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t next = 0; next < TAGS; next++) {
            float sum = i == 0 ? work.follow[TAG_NONE][next] : 0;
            for (size_t tag = 0; i > 0 && tag < TAGS; tag++)
                sum += work.before[i - 1][tag] * work.follow[tag][next];
            work.before[i][next] = sum * work.emit[i][next];
        }
        scale(work.before[i]);
    }
    for (size_t i = count; i-- > 0;) {
        for (size_t tag = 0; tag < TAGS; tag++) {
            float sum = i + 1 == count ? work.follow[tag][TAG_NONE] : 0;
            for (size_t next = 0; i + 1 < count && next < TAGS; next++)
                sum += work.follow[tag][next] * work.emit[i + 1][next] * work.behind[i + 1][next];
            work.behind[i][tag] = sum;
        }
        scale(work.behind[i]);
    }
}

static void change(float *weight, float *square, float slope, float rate)
{
    *square += slope * slope;
    *weight -= rate * slope / (sqrtf(*square) + 1e-6f) + DECAY * *weight;
}

static void change_steps(const struct example *example, const struct example_token *tokens,
                         float rate)
{
    static float slopes[TAGS][TAGS];
    memset(slopes, 0, sizeof slopes);
    for (size_t i = 1; i < example->count; i++) {
        float total = 1e-30f;
        for (size_t tag = 0; tag < TAGS; tag++)
            for (size_t next = 0; next < TAGS; next++)
                total += work.before[i - 1][tag] * work.follow[tag][next] * work.emit[i][next] *
                         work.behind[i][next];
        for (size_t tag = 0; tag < TAGS; tag++)
            for (size_t next = 0; next < TAGS; next++)
                slopes[tag][next] += work.before[i - 1][tag] * work.follow[tag][next] *
                                     work.emit[i][next] * work.behind[i][next] / total;
        slopes[tokens[i - 1].tag][tokens[i].tag] -= 1;
    }
    for (unsigned tag = 0; tag < TAGS; tag++)
        for (unsigned next = 0; next < TAGS; next++)
            if (slopes[tag][next] != 0)
                change(&steps[tag][next], &step_squares[tag][next],
                       slopes[tag][next] * example->weight, rate);
}

static void train_example(const struct examples *examples, const struct example *example,
                          const struct field_course *course)
{
    const struct example_token *tokens = examples->tokens + example->tokens;
    if (example->count > LONGEST)
        return;
    choose_features(examples, example, course);
    exponents(example, course->offsets);
    sums(example->count);
    if (example->count > 1 && !course->fixed_steps)
        change_steps(example, tokens, course->rate);
    for (size_t i = 0; i < example->count; i++) {
        float slopes[TAGS], most = 0;
        for (size_t tag = 0; tag < TAGS; tag++)
            slopes[tag] = work.before[i][tag] * work.behind[i][tag];
        scale(slopes);
        slopes[tokens[i].tag] -= 1;
        for (size_t tag = 0; tag < TAGS; tag++) {
            slopes[tag] *= example->weight;
            most = fabsf(slopes[tag]) > most ? fabsf(slopes[tag]) : most;
        }
        if (most < 0.002f)
            continue;
        for (size_t j = 0; j < work.counts[i]; j++) {
            size_t row = work.features[i][j] % FIELD_ROWS;
            for (size_t tag = 0; tag < TAGS; tag++)
                change(&weights[row][tag], &squares[row][tag], slopes[tag], course->rate);
        }
    }
}

static void shuffle(uint32_t *order, size_t count)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = random32() % i;
        uint32_t kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
}

void field_train(const struct examples *examples, const struct field_course *course)
{
    uint32_t *order = memory_zeros(examples->count, sizeof *order);
    size_t count = 0;
    for (size_t i = 0; i < examples->count; i++)
        if (examples->items[i].story % 2 != course->skipped)
            order[count++] = (uint32_t)i;
    for (int epoch = 0; epoch < course->epochs; epoch++) {
        shuffle(order, count);
        for (size_t i = 0; i < count; i++)
            train_example(examples, &examples->items[order[i]], course);
        fputc('.', stderr);
    }
    fputc('\n', stderr);
    free(order);
}

void field_decode(const struct field_scores *scores, size_t count, struct tagged *tokens)
{
    float best[DECODING_MOST + 1][TAGS];
    uint8_t from[DECODING_MOST + 1][TAGS];
    for (unsigned tag = 0; tag < TAGS; tag++)
        best[0][tag] = tag == TAG_NONE ? 0 : -1e30f;
    for (size_t i = 0; i <= count; i++) {
        for (unsigned next = 0; next < TAGS && i <= count; next++) {
            float most = -2e30f;
            for (unsigned tag = 0; tag < TAGS; tag++) {
                bool follows = (i > 0 || tag == TAG_NONE) && tag_follows(tag, next);
                float score = follows ? best[i][tag] + steps[tag][next] : -1e30f;
                if (score <= most)
                    continue;
                most = score;
                from[i][next] = (uint8_t)tag;
            }
            if (i < count)
                best[i + 1][next] = most + scores[i].of[next];
        }
    }
    uint8_t tag = TAG_NONE;
    for (size_t i = count; i > 0; i--) {
        tag = from[i][tag];
        tokens[i - 1].tag = tag;
    }
}
