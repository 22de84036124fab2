/* SPDX-License-Identifier: MIT */
/* Clauses behind a noun that say who heard those who speak: `the experts she spoke to`. */
#ifndef WIREDESK_CONSULTED_H
#define WIREDESK_CONSULTED_H

#include <stddef.h>

#include "reading/tokens/tokens.h"

/* The first token of such a clause that ends right before the token `at`, within
 * tokens[begin..at): a pronoun, the name of a paper, or `that` before it; `at` if there is none. */
size_t consulted_start(const char *text, const struct token *tokens, size_t begin, size_t at);

#endif
