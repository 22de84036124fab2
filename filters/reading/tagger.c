/* SPDX-License-Identifier: MIT */
#include "tagger.h"

#include <string.h>

bool tag_follows(unsigned tag, unsigned next)
{
    bool open = tag_step(tag) == TAG_FIRST;
    if (tag_step(next) == TAG_INNER)
        return tag != TAG_NONE && tag_step(tag) != TAG_SINGLE && tag_kind(tag) == tag_kind(next);
    return !open;
}

/* Where a row has its check. */
enum { CHECK = TAG_NONE };

/* The row of the feature, or that without weights. Which it is can't be foreseen, so that there is
 * no branch on it. */
static inline const uint8_t *find_row(const uint8_t (*rows)[TAGS], uint32_t feature)
{
    uint64_t place = feature % TAGGER_ROWS;
    uint8_t check = tagger_check(feature);
    place ^= rows[place][CHECK] != check;
    place &= -(uint64_t)(rows[place][CHECK] == check);
    return rows[place];
}

/* Sums are of numbers without a sign, so that what is too large on the way is no matter. */
void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores)
{
    enum { LANES = 8, HALVES = TAGS / LANES };
    typedef uint16_t sums __attribute__((vector_size(LANES * sizeof(uint16_t))));
    const bool high_first = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
    sums sum[HALVES], row;
    memcpy(sum, scores->of, sizeof sum);
    for (size_t i = 0; i < count; i++) {
        memcpy(&row, find_row(tagger_weights.rows, features[i]), sizeof row);
        sum[high_first] += row & 0xFF;
        sum[!high_first] += row / 0x100;
    }
    for (size_t i = 0; i < HALVES; i++)
        sum[i] -= (uint16_t)(count * TAGGER_ZERO);
    int16_t none = scores->of[TAG_NONE];
    memcpy(scores->of, sum, sizeof sum);
    scores->of[TAG_NONE] = none;
}
