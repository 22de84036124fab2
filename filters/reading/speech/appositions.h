/* SPDX-License-Identifier: MIT */
/* What stands behind the name of who speaks and says who that is. */
#ifndef WIREDESK_APPOSITIONS_H
#define WIREDESK_APPOSITIONS_H

#include "reading/tokens/phrases.h"

/* Adds to a phrase that has its verb before it all that says who it is, up to `end`: party and
 * state (`Helen Marsh (D-Ohio)`, `Helen Marsh, R-Ohio`), age, where from (`, of Doha`), role (`,
 * president and chief executive of Harbor Watch`), and a clause with `who` that is no speech. */
void appositions_add(const char *text, const struct token *tokens, size_t end,
                     struct phrase *phrase);

/* The same, but of what an article leads only what has a role in it: what it leads behind
 * `According to the paper,` may be the subject of the rest. */
void appositions_add_roles(const char *text, const struct token *tokens, size_t end,
                           struct phrase *phrase);

/* Where the party and state end that begin at the token `at`, with a bracket or a comma: the token
 * behind them; `at` if there are none. */
size_t appositions_tag_end(const char *text, const struct token *tokens, size_t at, size_t end);

/* Adds the role before a name and its comma, in tokens[begin..): `on Monday | the governor, Helen
 * Marsh`. */
void appositions_join_role(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase);

/* Adds the name that stands before a role in small letters and its comma, where nothing but what
 * opens a sentence stands before the name in tokens[begin..): `Helen Marsh, | head of Harbor Watch
 * | said`. */
void appositions_join_name(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase);

#endif
