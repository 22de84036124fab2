/* SPDX-License-Identifier: MIT */
#include "scores.h"

#include <string.h>

/* How many sums the cache holds, as a power of two. */
enum { PLACE_BITS = 14, PLACES = 1 << PLACE_BITS };

/* The cache: sums of groups of features by their keys. Each key has one slot, in which another may
 * replace it: no text makes look-ups slow. Keys stand apart from the sums, so that a miss touches
 * little memory. */
static uint64_t known_keys[PLACES];
static struct tag_scores known_sums[PLACES];

/* Empties the cache when words have been numbered anew: the same keys then mean other words. */
static void begin_round(void)
{
    static bool begun;
    static uint32_t round;
    if (begun && round == clues_round())
        return;
    for (size_t i = 0; i < PLACES; i++)
        known_keys[i] = FEATURES_NO_KEY;
    begun = true;
    round = clues_round();
}

/* A sum that a token gets: its cache slot and, if it is not there, how many features it is of. */
struct wanted {
    struct features_key key;
    uint32_t place;
    uint16_t token;
    uint16_t count;
};

/* How many tokens are scored together; how many sums they get, at most. */
enum { AT_ONCE = 32, WANTED_MOST = AT_ONCE * FEATURES_REST };

/* Lists the sums that the tokens get, and prefetches their cache slots; returns how many there are.
 */
static size_t want(const struct surroundings *around, size_t count, struct wanted *wanted)
{
    size_t all = 0;
    for (size_t i = 0; i < count; i++) {
        struct features_key keys[FEATURES_REST];
        size_t n = features_keys(&around[i], keys);
        for (size_t k = 0; k < n; k++) {
            uint32_t place = (uint32_t)(keys[k].number * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS));
            wanted[all++] = (struct wanted){keys[k], place, (uint16_t)i, 0};
            __builtin_prefetch(&known_keys[place]);
            __builtin_prefetch(&known_sums[place]);
        }
    }
    return all;
}

/* Adds the sums that are in the cache. For the others it writes their features to `features`, one
 * sum after the other, and moves them to the front of `wanted`; returns how many those are. */
static size_t add_known(const struct surroundings *around, struct wanted *wanted, size_t count,
                        struct tag_scores *scores, uint32_t *features)
{
    size_t missing = 0;
    for (size_t i = 0; i < count; i++) {
        struct wanted item = wanted[i];
        if (known_keys[item.place] == item.key.number) {
            tagger_add_scores(&known_sums[item.place], &scores[item.token]);
            continue;
        }
        enum features_group group = item.key.number >> FEATURES_KEY_BITS;
        item.count = (uint16_t)features_of(group, &around[item.token], features);
        features += item.count;
        wanted[missing++] = item;
    }
    return missing;
}

/* Adds the missing sums, and puts them into the cache. */
static void add_missing(const struct wanted *missing, size_t count, const uint32_t *features,
                        struct tag_scores *scores)
{
    for (size_t i = 0; i < count; i++) {
        struct tag_scores sum = {0};
        tagger_add(features, missing[i].count, &sum);
        features += missing[i].count;
        tagger_add_scores(&sum, &scores[missing[i].token]);
        if (!missing[i].key.lasting)
            continue;
        known_keys[missing[i].place] = missing[i].key.number;
        known_sums[missing[i].place] = sum;
    }
}

void scores_set(const struct surroundings *around, size_t count, struct tag_scores *scores)
{
    static struct wanted wanted[WANTED_MOST];
    static uint32_t features[AT_ONCE * FEATURES_MOST];
    memset(scores, 0, count * sizeof *scores);
    begin_round();
    for (size_t from = 0; from < count; from += AT_ONCE) {
        size_t n = count - from < AT_ONCE ? count - from : AT_ONCE;
        size_t all = want(around + from, n, wanted);
        size_t missing = add_known(around + from, wanted, all, scores + from, features);
        add_missing(wanted, missing, features, scores + from);
    }
}

void scores_add_rest(const struct surroundings *around, size_t count, struct tag_scores *scores)
{
    static uint32_t features[DECODING_MOST * FEATURES_MOST];
    uint8_t counts[DECODING_MOST];
    uint32_t *next = features;
    for (size_t i = 0; i < count; i++) {
        counts[i] = (uint8_t)features_of(FEATURES_REST, &around[i], next);
        next += counts[i];
    }
    next = features;
    for (size_t i = 0; i < count; i++) {
        tagger_add(next, counts[i], &scores[i]);
        next += counts[i];
    }
}
