/* SPDX-License-Identifier: MIT */
/* What the whole story adds to the scores of a token: the sum of the weights of the features that
 * the evidence gives. Sums are cached by what they depend on. */
#ifndef WIREDESK_EVIDENCESUMS_H
#define WIREDESK_EVIDENCESUMS_H

#include <stdbool.h>
#include <stddef.h>

#include "evidence.h"

/* Adds to the scores what the evidence says about tokens[at], of a candidate of `count` tokens that
 * evidence_add() has seen. False if it says nothing. */
bool evidencesums_add(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                      size_t at, struct tag_scores *scores);

#endif
