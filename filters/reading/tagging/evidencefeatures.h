/* SPDX-License-Identifier: MIT */
/* Features that the evidence of a story gives to its tokens. */
#ifndef WIREDESK_EVIDENCEFEATURES_H
#define WIREDESK_EVIDENCEFEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "evidence.h"

/* The most features that evidence gives to a token. */
enum { EVIDENCE_MOST = 16 };

/* All that the features depend on which tell how the word of the token `at`, of a candidate that
 * was taken in before, was tagged elsewhere, as a number; 0 if it stands nowhere else. Its own tag
 * there is not counted as evidence. */
uint64_t evidencefeatures_key(const struct evidence *evidence, const struct tagged *tokens,
                              size_t count, size_t at);

/* Writes the features of a key other than 0 to `out`, and gives back how many there are. */
size_t evidencefeatures_of_key(uint64_t key, uint32_t out[static EVIDENCE_MOST]);

/* The same of those that tell what story it is: in reports of sports only, whose `sport` is not 0.
 */
size_t evidencefeatures_of_sport(const struct evidence *evidence, const struct tagged *tokens,
                                 size_t count, size_t at, uint32_t out[static EVIDENCE_MOST]);

/* The same of all features of the token. */
size_t evidencefeatures_of(const struct evidence *evidence, const struct tagged *tokens,
                           size_t count, size_t at, uint32_t out[static EVIDENCE_MOST]);

#endif
