/* SPDX-License-Identifier: MIT */
/* Participles behind nouns for what is written or found, with what belongs to them: `a report
 * released Monday`. */
#ifndef WIREDESK_ISSUED_H
#define WIREDESK_ISSUED_H

#include <stddef.h>

#include "reading/tokens/tokens.h"

/* The first of the auxiliaries and adverbs right before the verb at `at`, not before `begin`:
 * `released Monday | has not said`; `at` if there are none. */
size_t issued_end(const char *text, const struct token *tokens, size_t begin, size_t at);

/* The token of such a participle in tokens[begin..end), if all behind it may belong to it; `end` if
 * there is none. */
size_t issued_start(const char *text, const struct token *tokens, size_t begin, size_t end);

#endif
