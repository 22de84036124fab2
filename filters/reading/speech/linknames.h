/* SPDX-License-Identifier: MIT */
/* Names that the titles of linked stories have run into, up to `MORE`: `Rep. Helen Marsh Helen Anne
 * MarshFerry board meets MORE (D-Ohio) said`. */
#ifndef WIREDESK_LINKNAMES_H
#define WIREDESK_LINKNAMES_H

#include "reading/tokens/phrases.h"

/* Whether the token is the word that such a title ends with. */
bool linkname_ends(const char *text, const struct token *token);

/* Whether the token `at` ends such titles, which begin behind `begin`; then `name` is the name
 * before them, as it is first printed. */
bool linkname_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                   struct phrase *name);

/* Whether the token `at` is part of such titles, which begin behind `begin` and end before `end`.
 */
bool linkname_holds(const char *text, const struct token *tokens, size_t begin, size_t at,
                    size_t end);

/* Takes away from a name what has been printed behind it, with such titles: `Rep. Helen Marsh |
 * Helen Anne MarshFerry`. */
void linkname_trim(const char *text, const struct token *tokens, size_t end, struct phrase *name);

#endif
