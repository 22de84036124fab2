/* SPDX-License-Identifier: MIT */
/* Gaps: what stands between a subject and its verb. */
#ifndef WIREDESK_VERBGAPS_H
#define WIREDESK_VERBGAPS_H

#include "reading/tokens/tokens.h"

/* The first token of the auxiliaries, adverbs, times and asides before the verb at the token `at`:
 * `X | on Saturday also said`, `X | (D-Ohio) has long argued`; `at` if there are none. Nothing
 * before `begin` is looked at. */
size_t verbgap_start(const char *text, const struct token *tokens, size_t begin, size_t at);

/* The token at which an aside in brackets or between dashes begins that ends before `at`: `Marsh
 * (D-Ohio) said`, `Marsh -- a teacher -- said`; `at` if there is none. */
size_t verbgap_aside(const char *text, const struct token *tokens, size_t begin, size_t at);

#endif
