/* SPDX-License-Identifier: MIT */
/* What the whole story adds to the scores of a token: sums of the weights of the features that
 * evidence gives. They are kept for when what they depend on comes again. */
#ifndef WIREDESK_EVIDENCESUMS_H
#define WIREDESK_EVIDENCESUMS_H

#include <stdbool.h>
#include <stddef.h>

#include "evidence.h"

/* Adds to the scores what the evidence says of the token `at` of a candidate that was taken in
 * before. False if it says nothing. */
bool evidencesums_add(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                      size_t at, struct tag_scores *scores);

#endif
