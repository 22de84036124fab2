/* SPDX-License-Identifier: MIT */
#include "tagger.h"

#include <string.h>

#include "common/load.h"

bool tag_follows(unsigned tag, unsigned next)
{
    bool open = tag_step(tag) == TAG_FIRST;
    if (tag_step(next) == TAG_INNER)
        return tag != TAG_NONE && tag_step(tag) != TAG_SINGLE && tag_kind(tag) == tag_kind(next);
    return !open;
}

static inline bool has_check(size_t offset, uint64_t check)
{
    const char *rows = (const char *)tagger_weights.rows;
    return (load_eight(rows + offset) & TAGGER_CHECKED) == check;
}

/* The offset in bytes of the feature's row, or of row 0 if it has none. Without a branch, which
 * could not be predicted. */
static inline size_t find_row(uint32_t feature)
{
    uint64_t check = tagger_check(feature);
    size_t place = tagger_place(feature);
    size_t one = place * TAGS, other = tagger_other(place, feature) * TAGS;
    one = has_check(one, check) ? one : 0;
    return one | (other & -(size_t)has_check(other, check));
}

/* Sums are unsigned: a wrap-around on the way does no harm, since subtracting TAGGER_ZERO at the
 * end undoes it. */
void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores)
{
    enum { LANES = 8, HALVES = TAGS / LANES };
    typedef uint16_t sums __attribute__((vector_size(LANES * sizeof(uint16_t))));
    const bool high_first = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
    sums sum[HALVES], row;
    memcpy(sum, scores->of, sizeof sum);
    for (size_t i = 0; i < count; i++) {
        memcpy(&row, (const char *)tagger_weights.rows + find_row(features[i]), sizeof row);
        sum[high_first] += row & 0xFF;
        sum[!high_first] += row / 0x100;
    }
    for (size_t i = 0; i < HALVES; i++)
        sum[i] -= (uint16_t)(count * TAGGER_ZERO);
    int16_t none = scores->of[TAG_NONE];
    memcpy(scores->of, sum, sizeof sum);
    scores->of[TAG_NONE] = none;
}
