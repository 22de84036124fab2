/* SPDX-License-Identifier: MIT */
/* What stands between a subject and its verb. */
#ifndef WIREDESK_VERBGAPS_H
#define WIREDESK_VERBGAPS_H

#include "reading/tokens/tokens.h"

/* The end of what stands before the auxiliaries, adverbs, time and asides of the verb at the token
 * `at`, the one just behind it: `X | on Saturday also said`, `X | (D-Ohio) has long argued`. */
size_t verbgap_start(const char *text, const struct token *tokens, size_t begin, size_t at);

/* Where an aside that ends before `at` begins, one in brackets or between dashes; `at` if none
 * does: `Marsh (D-Ohio) said`, `Marsh -- a teacher -- said`. */
size_t verbgap_aside(const char *text, const struct token *tokens, size_t begin, size_t at);

#endif
