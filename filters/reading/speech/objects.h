/* SPDX-License-Identifier: MIT */
/* Phrases behind a preposition that stand before a verb without being its subject. */
#ifndef WIREDESK_OBJECTS_H
#define WIREDESK_OBJECTS_H

#include "reading/tokens/phrases.h"

/* The token at which the verb's subject begins within a phrase right behind a preposition, with no
 * comma between: `in a statement | the mayor`, `in 2016 | Marsh`, `for years | officials`. The
 * phrase's first token if there is no such. */
size_t objects_subject(const char *text, const struct token *tokens, const struct phrase *phrase);

/* The token at which the subject of a clause begins that follows a noun directly: `a move | the
 * board says`. The phrase's first token if there is no such. */
size_t objects_behind_clause(const char *text, const struct token *tokens,
                             const struct phrase *phrase);

/* Whether the phrase right behind a preposition only says when or where: `who in the last letter
 * said`. */
bool objects_is_circumstance(const struct token *tokens, const struct phrase *phrase);

/* Whether the phrase right behind a preposition is a medium that somebody speaks in: `in a letter
 * to clients`. */
bool objects_is_medium(const char *text, const struct token *tokens, const struct phrase *phrase);

/* The last token of a subject without such a medium: `Marsh | in a letter to clients`. */
size_t objects_drop_medium(const char *text, const struct token *tokens,
                           const struct phrase *phrase);

#endif
