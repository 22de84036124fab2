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

/* Whether the token only joins its sentence or clause to the one before: `Yet | Marsh said`, `Plus
 * | the mayor left`, but not `Yet another mayor`. A token stands after it. */
bool opening_is_joint(const char *text, const struct token *token);

/* The end of the name of a state or the like that begins at `at`, with a comma or stop, or nothing,
 * after it; `at` if none does. */
size_t opening_region_end(const char *text, const struct token *tokens, size_t at, size_t end);

#endif
