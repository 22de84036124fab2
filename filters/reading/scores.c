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

static void add_group(enum features_group group, const struct surroundings *around,
                      struct tag_scores *scores)
{
    uint32_t features[FEATURES_MOST];
    tagger_add(features, features_of(group, around, features), scores);
}

static void add_sum(const struct tag_scores *sum, struct tag_scores *scores)
{
    for (size_t tag = 0; tag < TAGS; tag++)
        scores->of[tag] = (int16_t)(scores->of[tag] + sum->of[tag]);
}

/* Adds what the group gives, from the place where it is kept if it is. */
static void add_known(size_t place, uint64_t key, enum features_group group,
                      const struct surroundings *around, struct tag_scores *scores)
{
    if (known_keys[place] != key) {
        known_keys[place] = key;
        known_sums[place] = (struct tag_scores){0};
        add_group(group, around, &known_sums[place]);
    }
    add_sum(&known_sums[place], scores);
}

void scores_add(const struct surroundings *around, struct tag_scores *scores)
{
    struct tag_scores sum = *scores;
    uint64_t keys[FEATURES_REST];
    size_t places[FEATURES_REST];
    features_keys(around, keys);
    for (enum features_group group = 0; group < FEATURES_REST; group++) {
        places[group] = (size_t)(keys[group] * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS));
        __builtin_prefetch(&known_keys[places[group]]);
        __builtin_prefetch(&known_sums[places[group]]);
    }
    for (enum features_group group = 0; group < FEATURES_REST; group++) {
        if (!features_has(group, around))
            continue;
        if (keys[group] == 0)
            add_group(group, around, &sum);
        else
            add_known(places[group], keys[group], group, around, &sum);
    }
    *scores = sum;
}

void scores_add_rest(const struct surroundings *around, struct tag_scores *scores)
{
    add_group(FEATURES_REST, around, scores);
}
