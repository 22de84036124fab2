/* SPDX-License-Identifier: MIT */
/* What opens a sentence before its subject. */
#ifndef WIREDESK_OPENINGS_H
#define WIREDESK_OPENINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "tokens.h"

/* Where the subject of the sentence tokens[begin..end) may begin, after an opening such as
 * `Meanwhile,`, `In a tweet on Saturday,`, `But two weeks later,`; `end` if nothing is left. */
size_t opening_end(const char *text, const struct token *tokens, size_t begin, size_t end);

/* Whether the token does no more than join its sentence or clause to the one before: `Yet | Marsh
 * said`, `Plus | the mayor left`, but not `Yet another mayor`. The token after it is read too. */
bool opening_is_joint(const char *text, const struct token *token);

/* The token after the name of a state or the like that begins at `at`, if nothing, a comma or a
 * stop follows it; `at` if there is none. */
size_t opening_region_end(const char *text, const struct token *tokens, size_t at, size_t end);

#endif
