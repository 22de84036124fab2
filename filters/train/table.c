/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "field.h"
#include "reading/tagger.h"

/* One weight of so many may be too large for a byte, and is cut. */
enum { CUT = 40000 };

static uint8_t rows[TAGGER_ROWS][TAGS];
static int16_t steps[TAGS][TAGS];
const struct tagger_weights tagger_weights = {(const uint8_t (*)[TAGS])rows,
                                              (const int16_t (*)[TAGS])steps};

/* A feature that has weights, the farthest of them from 0, and how much it is worth to keep it. */
struct learned {
    uint32_t hash;
    float most, worth;
};

struct list {
    struct learned *items;
    size_t count, capacity;
};

static int by_most(const void *left, const void *right)
{
    const struct learned *a = left, *b = right;
    if (a->most != b->most)
        return a->most < b->most ? 1 : -1;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

static int by_worth(const void *left, const void *right)
{
    const struct learned *a = left, *b = right;
    if (a->worth != b->worth)
        return a->worth < b->worth ? 1 : -1;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

/* Only differences between tags count: TAG_NONE gets the weight 0, and its byte is free. A feature
 * that is met often is worth more: by the fourth root of how often, which of several roots lost
 * least on news and won on other prose. */
static void list_learned(const struct examples *examples, struct list *list)
{
    static uint32_t times[FIELD_ROWS];
    static bool listed[FIELD_ROWS];
    memset(times, 0, sizeof times);
    for (size_t i = 0; i < examples->feature_count; i++)
        times[examples->features[i] % FIELD_ROWS]++;
    for (size_t i = 0; i < examples->feature_count; i++) {
        uint32_t hash = examples->features[i];
        if (field_is_rare(hash) || listed[hash % FIELD_ROWS])
            continue;
        float *weights = field_weights(hash), none = weights[TAG_NONE], most = 0;
        listed[hash % FIELD_ROWS] = true;
        for (size_t tag = 0; tag < TAGS; tag++) {
            weights[tag] -= none;
            most = fabsf(weights[tag]) > most ? fabsf(weights[tag]) : most;
        }
        list->items =
            memory_grow(list->items, &list->capacity, list->count + 1, sizeof *list->items);
        float often = sqrtf(sqrtf(1 + (float)times[hash % FIELD_ROWS]));
        list->items[list->count++] = (struct learned){hash, most, most * often};
    }
}

static void fill_row(size_t place, uint32_t hash, float scale)
{
    for (size_t tag = 1; tag < TAGS; tag++) {
        float scaled = roundf(field_weights(hash)[tag] * scale);
        int weight = (int)(scaled > 127 ? 127 : scaled < -127 ? -127 : scaled);
        rows[place][tagger_lane(tag)] = (uint8_t)(weight + TAGGER_ZERO);
    }
    rows[place][tagger_lane(TAG_NONE)] = tagger_check(hash);
}

void table_make(const struct examples *first, const struct examples *second)
{
    static bool used[TAGGER_ROWS];
    struct list list = {0};
    size_t placed = 0;
    memset(rows, TAGGER_ZERO, sizeof rows);
    for (size_t i = 0; i < TAGGER_ROWS; i++)
        rows[i][tagger_lane(TAG_NONE)] = 0;
    used[0] = true;
    list_learned(first, &list);
    list_learned(second, &list);
    qsort(list.items, list.count, sizeof *list.items, by_most);
    float scale = 127.0f / list.items[list.count / CUT].most;
    qsort(list.items, list.count, sizeof *list.items, by_worth);
    for (size_t i = 0; i < list.count; i++) {
        size_t place = list.items[i].hash % TAGGER_ROWS;
        place ^= used[place];
        if (used[place])
            continue;
        used[place] = true;
        placed++;
        fill_row(place, list.items[i].hash, scale);
    }
    for (unsigned tag = 0; tag < TAGS; tag++)
        for (unsigned next = 0; next < TAGS; next++)
            steps[tag][next] = tag_follows(tag, next)
                                   ? (int16_t)roundf(field_step(tag, next) * scale)
                                   : TAGGER_IMPOSSIBLE;
    fprintf(stderr, "%zu features learned, %zu in the table, a score of 1 is %.1f\n", list.count,
            placed, (double)scale);
    free(list.items);
}

static void put_bytes(FILE *stream, const void *data, size_t n, const char *file)
{
    if (fwrite(data, 1, n, stream) == n)
        return;
    perror(file);
    exit(STATUS_USAGE);
}

/* Writes the weights of a row, with a sign, in the order of the tags. */
static void put_row(FILE *stream, size_t place, const char *file)
{
    uint8_t weights[TAGS];
    weights[TAG_NONE] = 0;
    for (size_t tag = TAG_NONE + 1; tag < TAGS; tag++)
        weights[tag] = (uint8_t)(rows[place][tagger_lane(tag)] - TAGGER_ZERO);
    put_bytes(stream, weights, sizeof weights, file);
}

void table_write(const char *file)
{
    FILE *stream = fopen(file, "wb");
    if (stream == NULL) {
        perror(file);
        exit(STATUS_USAGE);
    }
    for (size_t i = 0; i < TAGS * TAGS; i++) {
        uint16_t step = (uint16_t)steps[i / TAGS][i % TAGS];
        uint8_t bytes[2] = {(uint8_t)step, (uint8_t)(step >> 8)};
        put_bytes(stream, bytes, 2, file);
    }
    for (size_t i = 0; i < TAGGER_ROWS; i++)
        put_bytes(stream, &rows[i][tagger_lane(TAG_NONE)], 1, file);
    for (size_t i = 0; i < TAGGER_ROWS; i++)
        put_row(stream, i, file);
    if (fclose(stream) != 0) {
        perror(file);
        exit(STATUS_USAGE);
    }
}
