/* SPDX-License-Identifier: MIT */
/* The scores of a token by its sentence: sums of the weights of its features. Sums of groups of
 * features are kept for when what they depend on comes again, as most words and pairs of words do.
 */
#ifndef WIREDESK_SCORES_H
#define WIREDESK_SCORES_H

#include <stddef.h>
#include <stdint.h>

#include "features.h"
#include "tagger.h"

/* What a group of features gives, by its number (features_key()). */
struct known_score {
    uint64_t key; /* 0: none */
    struct tag_scores sum;
};

/* All zero holds nothing; scores_free() frees what it holds. */
struct known_scores {
    struct known_score *items; /* each number has one place, which another may take */
    size_t capacity;
    uint32_t round; /* clues.round that the numbers are of */
};

/* Has to be called before scores are asked for, with the round of the numbers of words. */
void scores_begin(struct known_scores *known, uint32_t round);

/* Adds the scores of the scene's token. */
void scores_add(struct known_scores *known, const struct scene *scene, struct tag_scores *scores);

void scores_free(struct known_scores *known);

#endif
