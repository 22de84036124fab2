/* SPDX-License-Identifier: MIT */
/* The features that the evidence of a story gives to its tokens. */
#ifndef WIREDESK_EVIDENCEFEATURES_H
#define WIREDESK_EVIDENCEFEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "evidence.h"

/* The most features that evidence gives to a token. */
enum { EVIDENCE_MOST = 16 };

/* A number that has all that the features which say how a token's word was tagged elsewhere depend
 * on; 0 if the word stands nowhere else. The token is tokens[at], of a candidate of `count` tokens
 * that evidence_add() has seen; its own tag at that time does not count. */
uint64_t evidencefeatures_key(const struct evidence *evidence, const struct tagged *tokens,
                              size_t count, size_t at);

/* Writes the features for a key other than 0 to `out`; returns how many there are. */
size_t evidencefeatures_of_key(uint64_t key, uint32_t out[static EVIDENCE_MOST]);

/* The same of the features that say how much the story is about sports. For evidence whose `sport`
 * is not 0 only. */
size_t evidencefeatures_of_sport(const struct evidence *evidence, const struct tagged *tokens,
                                 size_t count, size_t at, uint32_t out[static EVIDENCE_MOST]);

/* The same of both together. */
size_t evidencefeatures_of(const struct evidence *evidence, const struct tagged *tokens,
                           size_t count, size_t at, uint32_t out[static EVIDENCE_MOST]);

#endif
