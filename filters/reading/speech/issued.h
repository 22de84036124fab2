/* SPDX-License-Identifier: MIT */
/* Participles behind nouns for what is written or found, with when and where it was issued: `a
 * report released Monday`. */
#ifndef WIREDESK_ISSUED_H
#define WIREDESK_ISSUED_H

#include <stddef.h>

#include "reading/tokens/tokens.h"

/* Where what stands before a verb ends, without its auxiliaries and adverbs: `released Monday | has
 * not | said`. The verb is at `at`, and nothing before `begin` is looked at. */
size_t issued_end(const char *text, const struct token *tokens, size_t begin, size_t at);

/* The participle in tokens[begin..end) behind its noun, where all behind it may belong to it; `end`
 * if there is none. */
size_t issued_start(const char *text, const struct token *tokens, size_t begin, size_t end);

#endif
