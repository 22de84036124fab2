/* SPDX-License-Identifier: MIT */
#include "scores.h"

#include <string.h>

/* How many sums are kept, as a power of two. */
enum { PLACE_BITS = 15, PLACES = 1 << PLACE_BITS };

/* What groups of features give, by the numbers that features_keys() has for them; 0 where there is
 * none. Each number has one place, which another may take: no text makes that slow. Numbers stand
 * apart from the sums, so that what is not kept is found out where it costs least. */
static uint64_t known_keys[PLACES];
static struct tag_scores known_sums[PLACES];

void scores_begin(void)
{
    static uint32_t round;
    if (round == clues_round())
        return;
    memset(known_keys, 0, sizeof known_keys);
    round = clues_round();
}

/* A sum that is not kept: of which group, for which of the tokens, and how many features. */
struct missing {
    uint64_t key; /* 0: it can't be kept */
    uint32_t place;
    uint16_t token;
    uint8_t group;
    uint8_t count;
};

/* What is missing for some tokens, and the features of all of it, one after the other. */
enum { MISSING_MOST = 64 };
static struct {
    struct missing items[MISSING_MOST];
    size_t count;
    uint32_t features[MISSING_MOST * FEATURES_MOST];
    size_t feature_count;
} missing;

static void add_sum(const struct tag_scores *sum, struct tag_scores *scores)
{
    for (size_t tag = 0; tag < TAGS; tag++)
        scores->of[tag] = (int16_t)(scores->of[tag] + sum->of[tag]);
}

/* Finds what is missing, and keeps it. */
static void fill_in(struct tag_scores *scores)
{
    const uint32_t *features = missing.features;
    for (size_t i = 0; i < missing.count; i++) {
        const struct missing *item = &missing.items[i];
        struct tag_scores sum = {0};
        tagger_add(features, item->count, &sum);
        add_sum(&sum, &scores[item->token]);
        features += item->count;
        if (item->key == 0)
            continue;
        known_keys[item->place] = item->key;
        known_sums[item->place] = sum;
    }
    missing.count = missing.feature_count = 0;
}

/* Notes what is missing. */
static void miss(size_t place, uint64_t key, enum features_group group,
                 const struct surroundings *around, size_t token)
{
    uint32_t *features = missing.features + missing.feature_count;
    size_t count = features_of(group, around, features);
    tagger_prefetch(features, count);
    missing.feature_count += count;
    missing.items[missing.count++] =
        (struct missing){key, (uint32_t)place, (uint16_t)token, (uint8_t)group, (uint8_t)count};
}

static size_t place_of(uint64_t key)
{
    return (size_t)(key * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS));
}

/* The keys of one token. */
struct keys {
    uint64_t of[FEATURES_REST];
};

static void prepare(const struct surroundings *around, struct keys *keys)
{
    features_keys(around, keys->of);
    for (enum features_group group = 0; group < FEATURES_REST; group++) {
        size_t place = place_of(keys->of[group]);
        __builtin_prefetch(&known_keys[place]);
        __builtin_prefetch(&known_sums[place]);
    }
}

static void add_known(const struct surroundings *around, const struct keys *keys, size_t token,
                      struct tag_scores *scores)
{
    struct tag_scores sum = {0};
    for (enum features_group group = 0; group < FEATURES_REST; group++) {
        uint64_t key = keys->of[group];
        size_t place = place_of(key);
        if (!features_has(group, around))
            continue;
        if (key != 0 && known_keys[place] == key)
            add_sum(&known_sums[place], &sum);
        else
            miss(place, key, group, around, token);
    }
    *scores = sum;
}

void scores_set(const struct surroundings *around, size_t count, struct tag_scores *scores)
{
    enum { AT_ONCE = 32 };
    struct keys keys[AT_ONCE];
    for (size_t from = 0; from < count; from += AT_ONCE) {
        size_t n = count - from < AT_ONCE ? count - from : AT_ONCE;
        for (size_t i = 0; i < n; i++)
            prepare(&around[from + i], &keys[i]);
        for (size_t i = 0; i < n; i++) {
            if (missing.count + FEATURES_REST > MISSING_MOST)
                fill_in(scores);
            add_known(&around[from + i], &keys[i], from + i, &scores[from + i]);
        }
    }
    fill_in(scores);
}

void scores_add_rest(const struct surroundings *around, struct tag_scores *scores)
{
    uint32_t features[FEATURES_MOST];
    tagger_add(features, features_of(FEATURES_REST, around, features), scores);
}
