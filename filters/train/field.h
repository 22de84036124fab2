/* SPDX-License-Identifier: MIT */
/* A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the tags of
 * candidates, trained by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan,
 * Singer 2011). Features are left out at random, those that tell which word it is more often. */
#ifndef WIREDESK_FIELD_H
#define WIREDESK_FIELD_H

#include <stdbool.h>

#include "examples.h"
#include "reading/tagging/evidence.h"

/* Weights stand in rows by the features' hashes; features seen less often have none. */
enum { FIELD_ROW_BITS = 22, FIELD_ROWS = 1 << FIELD_ROW_BITS, FIELD_LEAST = 3 };

struct field_scores {
    float of[TAGS];
};

/* The weights of a feature, and of a step from one tag to the next. */
float *field_weights(uint32_t feature);
float field_step(unsigned tag, unsigned next);

/* Forgets all weights, but not which features were seen. */
void field_reset(void);

/* Counts the features of the examples, so that rare ones can be told. */
void field_see(const struct examples *examples);
bool field_is_rare(uint32_t feature);

/* The settings of a run of training. */
struct field_course {
    int epochs;
    float rate;
    unsigned skipped;   /* stories of this remainder modulo 2 are left out; 2: none */
    bool fixed_steps;   /* steps from tag to tag are left as they are */
    float lost;         /* the share of features left out */
    float lost_lexical; /* of lexical ones, in every second token */
    const struct field_scores *offsets; /* added to the scores of each token; NULL: none */
};
void field_train(const struct examples *examples, const struct field_course *course);

/* The scores that a token's features give to its tags. */
void field_score(const uint32_t *features, size_t count, struct field_scores *scores);

/* The best tags for tokens with these scores, by the steps that were trained: sets the tag of each.
 */
void field_decode(const struct field_scores *scores, size_t count, struct tagged *tokens);

#endif
