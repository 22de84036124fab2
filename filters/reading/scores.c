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

void scores_add(struct known_scores *known, const struct scene *scene, struct tag_scores *scores)
{
    struct tag_scores sum = *scores;
    for (enum features_group group = 0; group < FEATURES_REST; group++) {
        uint64_t key = features_key(group, scene);
        struct known_score *place = &known->items[key * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS)];
        if (key == 0) {
            add_group(group, scene, &sum);
            continue;
        }
        if (place->key != key) {
            *place = (struct known_score){.key = key};
            add_group(group, scene, &place->sum);
        }
        for (size_t tag = 0; tag < TAGS; tag++)
            sum.of[tag] = (int16_t)(sum.of[tag] + place->sum.of[tag]);
    }
    add_group(FEATURES_REST, scene, &sum);
    *scores = sum;
}

void scores_free(struct known_scores *known)
{
    free(known->items);
    *known = (struct known_scores){0};
}
