/* SPDX-License-Identifier: MIT */
/* What follows the name of a speaker and says who that is. */
#ifndef WIREDESK_APPOSITIONS_H
#define WIREDESK_APPOSITIONS_H

#include "reading/tokens/phrases.h"

/* Extends a phrase whose verb stands before it by all that says who it is, up to the token `end`:
 * party and state (`Helen Marsh (D-Ohio)`, `Helen Marsh, R-Ohio`), age, origin (`, of Doha`), role
 * (`, president and chief executive of Harbor Watch`), and a clause with `who` that reports
 * nothing. */
void appositions_add(const char *text, const struct token *tokens, size_t end,
                     struct phrase *phrase);

/* The same, but what an article leads is added only if it has a role in it: behind `According to
 * the paper,` it may be the subject of the rest. */
void appositions_add_roles(const char *text, const struct token *tokens, size_t end,
                           struct phrase *phrase);

/* The token behind the party and state that begin at the token `at` with a bracket or comma; `at`
 * if there are none. */
size_t appositions_tag_end(const char *text, const struct token *tokens, size_t at, size_t end);

/* Extends a name by the role before its comma, not before the token `begin`: `on Monday | the
 * governor, Helen Marsh`. */
void appositions_join_role(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase);

/* Extends a role in small letters by the name before its comma, if before that name only an opening
 * stands in tokens[begin..): `Helen Marsh, | head of Harbor Watch | said`. */
void appositions_join_name(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase);

#endif
