/* SPDX-License-Identifier: MIT */
/* Scores the tags of tokens with learned weights: those of a linear chain over the candidates of a
 * sentence that may hold names (Lafferty, McCallum, Pereira 2001). */
#ifndef WIREDESK_TAGGER_H
#define WIREDESK_TAGGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "features.h"

/* Tags: none; of each kind of name (enum name_kind) the first token of several, one of the others,
 * a single one. */
enum { TAG_NONE, TAG_FIRST, TAG_INNER, TAG_SINGLE, TAG_STEPS = 3, TAGS = 16 };

/* The kind of name that a tag other than TAG_NONE stands for, and which of the three it is. */
static inline unsigned tag_kind(unsigned tag)
{
    return (tag - 1) / TAG_STEPS;
}
static inline unsigned tag_step(unsigned tag)
{
    return tag == TAG_NONE ? TAG_NONE : (tag - 1) % TAG_STEPS + 1;
}

/* Whether the tag `next` may stand behind `tag`. Before and behind a candidate stands TAG_NONE. */
bool tag_follows(unsigned tag, unsigned next);

/* Weights are rows of TAGS bytes, TAGGER_ZERO more than they are, as tagger_lane() has them. That
 * for TAG_NONE is 0 in all of them: its byte, the first, and the lowest bits of the seven behind it
 * hold the feature's check. A feature's row is the one at its place or the other that it may have,
 * whichever has the feature's check; a feature that has neither has those of row 0, which are all
 * 0. Four rows stand in a line of the processor's cache, and both are in the same. */
enum { TAGGER_ROWS = 3 << 17, TAGGER_LINE = 4, TAGGER_IMPOSSIBLE = -8000, TAGGER_ZERO = 128 };
struct tagger_weights {
    const uint8_t (*rows)[TAGS];
    const int16_t (*steps)[TAGS]; /* steps[tag][next] */
};
extern const struct tagger_weights tagger_weights;

/* Where a tag's weight stands in a row: every second byte is of the first half of the tags, so that
 * two bytes side by side, taken as a number, are parted with a mask and a shift. */
static inline size_t tagger_lane(size_t tag)
{
    return tag % (TAGS / 2) * 2 + tag / (TAGS / 2);
}

/* The place of a feature: the upper bits of its hash tell it, the lower ones are its check. */
static inline size_t tagger_place(uint32_t feature)
{
    return (size_t)((uint64_t)feature * TAGGER_ROWS >> 32);
}

/* From either of the rows that a feature may have, the other: of the four in a line one beside it.
 */
static inline size_t tagger_other(size_t place, uint32_t feature)
{
    return place ^ (1 + (feature & 1));
}

/* What of the first eight bytes of a row, as load_eight() has them, is the check, and what that is
 * for a feature. */
#define TAGGER_CHECKED UINT64_C(0x01010101010101FF)
static inline uint64_t tagger_check(uint32_t feature)
{
    return feature * UINT64_C(0x9E3779B97F4A7C15) & TAGGER_CHECKED;
}

/* Scores of the tags for one token. */
struct tag_scores {
    int16_t of[TAGS];
};

/* Adds scores to others, which are not the same. */
static inline void tagger_add_scores(const struct tag_scores *restrict more,
                                     struct tag_scores *restrict scores)
{
    typedef int16_t all __attribute__((vector_size(sizeof *scores)));
    all sum, added;
    memcpy(&sum, scores, sizeof sum);
    memcpy(&added, more, sizeof added);
    sum += added;
    memcpy(scores, &sum, sizeof sum);
}

/* Adds what the features give to the tags of a token. */
void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores);

/* Has the row of a feature fetched, for when it is added. */
static inline void tagger_prefetch(uint32_t feature)
{
    __builtin_prefetch(&tagger_weights.rows[tagger_place(feature)]);
}

#endif
