/* SPDX-License-Identifier: MIT */
#include "scores.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"

/* How many sums are kept. */
enum { PLACE_BITS = 15, PLACES = 1 << PLACE_BITS };

void scores_begin(struct known_scores *known, uint32_t round)
{
    if (known->items != NULL && known->round == round)
        return;
    known->items = memory_grow(known->items, &known->capacity, PLACES, sizeof *known->items);
    memset(known->items, 0, PLACES * sizeof *known->items);
    known->round = round;
}

static void add_group(enum features_group group, const struct scene *scene,
                      struct tag_scores *scores)
{
    uint32_t features[FEATURES_MOST];
    tagger_add(features, features_of(group, scene, features), scores);
}

/* Adds what the group gives, from the place where it is kept if it is. */
static void add_known(struct known_score *place, uint64_t key, enum features_group group,
                      const struct scene *scene, struct tag_scores *scores)
{
    if (place->key != key) {
        *place = (struct known_score){.key = key};
        add_group(group, scene, &place->sum);
    }
    for (size_t tag = 0; tag < TAGS; tag++)
        scores->of[tag] = (int16_t)(scores->of[tag] + place->sum.of[tag]);
}

void scores_add(struct known_scores *known, const struct scene *scene, struct tag_scores *scores)
{
    struct tag_scores sum = *scores;
    uint64_t keys[FEATURES_GROUPS];
    features_keys(scene, keys);
    for (enum features_group group = 0; group < FEATURES_GROUPS; group++) {
        if (!features_has(group, scene))
            continue;
        size_t place = (size_t)(keys[group] * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS));
        if (keys[group] == 0)
            add_group(group, scene, &sum);
        else
            add_known(&known->items[place], keys[group], group, scene, &sum);
    }
    *scores = sum;
}

void scores_free(struct known_scores *known)
{
    free(known->items);
    *known = (struct known_scores){0};
}
