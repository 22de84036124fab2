/* SPDX-License-Identifier: MIT */
#include "evidencesums.h"

#include "evidencefeatures.h"

/* How many sums the cache holds, as a power of two. */
enum { PLACE_BITS = 12, PLACES = 1 << PLACE_BITS };

/* Each key has one slot, in which another may replace it: no text makes look-ups slow. No key is 0.
 */
static uint64_t known_keys[PLACES];
static struct tag_scores known_sums[PLACES];

static const struct tag_scores *sum_of(uint64_t key)
{
    uint32_t place = (uint32_t)(key * 0x9E3779B97F4A7C15u >> (64 - PLACE_BITS));
    if (known_keys[place] != key) {
        uint32_t features[EVIDENCE_MOST];
        known_sums[place] = (struct tag_scores){0};
        tagger_add(features, evidencefeatures_of_key(key, features), &known_sums[place]);
        known_keys[place] = key;
    }
    return &known_sums[place];
}

static void add_sport(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                      size_t at, struct tag_scores *scores)
{
    uint32_t features[EVIDENCE_MOST];
    tagger_add(features, evidencefeatures_of_sport(evidence, tokens, count, at, features), scores);
}

bool evidencesums_add(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                      size_t at, struct tag_scores *scores)
{
    uint64_t key = evidencefeatures_key(evidence, tokens, count, at);
    if (evidence->sport > 0)
        add_sport(evidence, tokens, count, at, scores);
    if (key == 0)
        return evidence->sport > 0;
    tagger_add_scores(sum_of(key), scores);
    return true;
}
