/* SPDX-License-Identifier: MIT */
/* Scores the tags of tokens with learned weights. The model is a linear-chain conditional random
 * field (Lafferty, McCallum, Pereira 2001) over the candidates (candidates.h) of a sentence. */
#ifndef WIREDESK_TAGGER_H
#define WIREDESK_TAGGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "features.h"

/* Tag 0 is for tokens outside of names. Each kind of name (enum name_kind) has three tags: for the
 * first token of a name of several, for each of its other tokens, and for the only token of a name.
 */
enum { TAG_NONE, TAG_FIRST, TAG_INNER, TAG_SINGLE, TAG_STEPS = 3, TAGS = 16 };

/* The tag of a kind of name (enum name_kind) and TAG_FIRST, TAG_INNER or TAG_SINGLE. */
static inline uint8_t tag_of(unsigned kind, unsigned step)
{
    return (uint8_t)(kind * TAG_STEPS + step);
}

/* The kind of name (enum name_kind) of a tag other than TAG_NONE; and which of the kind's three
 * tags it is, TAG_NONE for TAG_NONE itself. */
static inline unsigned tag_kind(unsigned tag)
{
    return (tag - 1) / TAG_STEPS;
}
static inline unsigned tag_step(unsigned tag)
{
    return tag == TAG_NONE ? TAG_NONE : (tag - 1) % TAG_STEPS + 1;
}

/* Whether the tag `next` may stand right after `tag`. TAG_NONE stands before and behind each
 * candidate. */
bool tag_follows(unsigned tag, unsigned next);

/* The weights. A feature has one row of TAGS bytes, one for each tag in the order of tagger_lane(),
 * each TAGGER_ZERO more than the weight. TAG_NONE weighs 0 in all rows, so its byte, the first, and
 * the lowest bits of the seven behind it hold the feature's check instead. A feature may have its
 * row at either of two places, in the same cache line (of TAGGER_LINE rows): at the one whose row
 * has the feature's check. A feature with neither has no weights: row 0, all 0, stands in. */
enum { TAGGER_ROWS = 3 << 17, TAGGER_LINE = 4, TAGGER_IMPOSSIBLE = -8000, TAGGER_ZERO = 128 };
struct tagger_weights {
    const uint8_t (*rows)[TAGS];
    const int16_t (*steps)[TAGS]; /* steps[tag][next] */
};
extern const struct tagger_weights tagger_weights;

/* The index of a tag's weight in a row. The first half of the tags has the even bytes and the
 * second half the odd ones, so that two adjacent bytes, loaded as one number, are separated with a
 * mask and a shift. */
static inline size_t tagger_lane(size_t tag)
{
    return tag % (TAGS / 2) * 2 + tag / (TAGS / 2);
}

/* The first row that a feature may have, by the upper bits of its hash. */
static inline size_t tagger_place(uint32_t feature)
{
    return (size_t)((uint64_t)feature * TAGGER_ROWS >> 32);
}

/* The other of the two rows that a feature may have, from either: another of the same cache line.
 */
static inline size_t tagger_other(size_t place, uint32_t feature)
{
    return place ^ (1 + (feature & 1));
}

/* The bits of a row's first eight bytes, loaded with load_eight(), that hold the check; and their
 * value for a feature. */
#define TAGGER_CHECKED UINT64_C(0x01010101010101FF)
static inline uint64_t tagger_check(uint32_t feature)
{
    return feature * UINT64_C(0x9E3779B97F4A7C15) & TAGGER_CHECKED;
}

/* Scores of the tags for one token. */
struct tag_scores {
    int16_t of[TAGS];
};

/* Adds `more` to `scores`; they must not overlap. */
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

/* Adds the weights of `count` features to a token's scores. */
void tagger_add(const uint32_t *features, size_t count, struct tag_scores *scores);

/* Prefetches the row of a feature, which tagger_add() will read. */
static inline void tagger_prefetch(uint32_t feature)
{
    __builtin_prefetch(&tagger_weights.rows[tagger_place(feature)]);
}

#endif
