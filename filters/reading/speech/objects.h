/* SPDX-License-Identifier: MIT */
/* What stands behind a preposition before a verb, and is not the verb's subject. */
#ifndef WIREDESK_OBJECTS_H
#define WIREDESK_OBJECTS_H

#include "reading/tokens/phrases.h"

/* Where in a phrase right behind a preposition the subject of the verb behind it begins, if no
 * comma parts them: `in a statement | the mayor`, `in 2016 | Marsh`, `for years | officials`. The
 * phrase's first token if that is no other than the phrase. */
size_t objects_subject(const char *text, const struct token *tokens, const struct phrase *phrase);

/* Where the subject begins of a clause that a noun has behind it without a word between them: `a
 * move | the board says`. The phrase's first token if that is no other than the phrase. */
size_t objects_behind_clause(const char *text, const struct token *tokens,
                             const struct phrase *phrase);

/* Whether the phrase right behind a preposition says no more than when or where: `who in the last
 * letter said`. */
bool objects_is_circumstance(const struct token *tokens, const struct phrase *phrase);

/* Whether the phrase right behind a preposition is what somebody speaks in: `in a letter to
 * clients`.
 */
bool objects_is_medium(const char *text, const struct token *tokens, const struct phrase *phrase);

/* The last token of a subject without what it speaks in: `Marsh | in a letter to clients`. */
size_t objects_drop_medium(const char *text, const struct token *tokens,
                           const struct phrase *phrase);

#endif
