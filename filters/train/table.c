/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "field.h"
#include "reading/tagging/tagger.h"

/* One weight in so many may be too large for a byte, and is clipped. */
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

/* Puts a weight into a byte. Where that holds a bit of the check, it is the nearest with that bit.
 */
static uint8_t weight_byte(float scaled, bool checked, unsigned bit)
{
    const float most = checked ? 126 : 127;
    float cut = scaled > most ? most : scaled < -most ? -most : scaled;
    if (!checked)
        return (uint8_t)(TAGGER_ZERO + (int)roundf(cut));
    return (uint8_t)(TAGGER_ZERO + 2 * (int)roundf((cut - (float)bit) / 2) + (int)bit);
}

static void fill_row(size_t place, uint32_t hash, float scale)
{
    uint64_t check = tagger_check(hash);
    for (size_t tag = TAG_NONE + 1; tag < TAGS; tag++) {
        size_t lane = tagger_lane(tag);
        bool checked = lane < sizeof check;
        unsigned bit = checked ? (unsigned)(check >> 8 * lane & 1) : 0;
        rows[place][lane] = weight_byte(field_weights(hash)[tag] * scale, checked, bit);
    }
    rows[place][tagger_lane(TAG_NONE)] = (uint8_t)check;
}

/* The features that rows are of, where they are used. */
static uint32_t owners[TAGGER_ROWS];
static bool used[TAGGER_ROWS];

/* Frees the row, if need be by moving what is there to the other row it may have; `passed` are the
 * rows of the line that are being freed, as bits. */
static bool make_room(size_t place, unsigned passed)
{
    passed |= 1u << place % TAGGER_LINE;
    if (!used[place])
        return true;
    size_t other = tagger_other(place, owners[place]);
    if (place == 0 || (passed >> other % TAGGER_LINE & 1) != 0 || !make_room(other, passed))
        return false;
    owners[other] = owners[place];
    used[other] = true;
    used[place] = false;
    return true;
}

/* Gives the feature a row; false if there is none. Taken in the order of their worth, features of
 * the greatest worth in all get rows: those that have one never lose it. */
static bool give_row(uint32_t feature)
{
    size_t place = tagger_place(feature), other = tagger_other(place, feature);
    size_t chosen = make_room(place, 0) ? place : other;
    if (chosen == other && !make_room(other, 0))
        return false;
    used[chosen] = true;
    owners[chosen] = feature;
    return true;
}

void table_make(const struct examples *first, const struct examples *second)
{
    struct list list = {0};
    size_t placed = 0;
    memset(rows, TAGGER_ZERO, sizeof rows);
    used[0] = true;
    list_learned(first, &list);
    list_learned(second, &list);
    qsort(list.items, list.count, sizeof *list.items, by_most);
    if (list.count == 0)
        diag_die("no feature is met often enough to be learned");
    float scale = 127.0f / list.items[list.count / CUT].most;
    qsort(list.items, list.count, sizeof *list.items, by_worth);
    for (size_t i = 0; i < list.count; i++)
        placed += give_row(list.items[i].hash);
    for (size_t i = 1; i < TAGGER_ROWS; i++)
        if (used[i])
            fill_row(i, owners[i], scale);
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
    if (fwrite(data, 1, n, stream) != n)
        diag_die("%s: %s", file, strerror(errno));
}

void table_write(const char *file)
{
    FILE *stream = fopen(file, "wb");
    if (stream == NULL)
        diag_die("%s: %s", file, strerror(errno));
    for (size_t i = 0; i < TAGS * TAGS; i++) {
        uint16_t step = (uint16_t)steps[i / TAGS][i % TAGS];
        uint8_t bytes[2] = {(uint8_t)step, (uint8_t)(step >> 8)};
        put_bytes(stream, bytes, 2, file);
    }
    put_bytes(stream, rows, sizeof rows, file);
    if (fclose(stream) != 0)
        diag_die("%s: %s", file, strerror(errno));
}
