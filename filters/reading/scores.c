/* SPDX-License-Identifier: MIT */
#include "scores.h"

#include <string.h>

/* How many sums are kept, as a power of two. */
enum { PLACE_BITS = 15 };

/* What a group of features gives, by its number (features_keys()). Each number has one place, which
 * another may take: no text makes that slow. */
struct known_score {
    uint64_t key; /* 0: none */
    struct tag_scores sum;
};
static struct known_score known_scores[1 << PLACE_BITS];

void scores_begin(void)
{
    static uint32_t round;
    if (round == clues_round())
        return;
    memset(known_scores, 0, sizeof known_scores);
    round = clues_round();
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

void scores_add(const struct scene *scene, struct tag_scores *scores)
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
            add_known(&known_scores[place], keys[group], group, scene, &sum);
    }
    *scores = sum;
}
