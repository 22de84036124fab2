/* SPDX-License-Identifier: MIT */
/* Names into which a web page has put the titles of linked stories, which end with `MORE`: `Rep.
 * Helen Marsh Helen Anne MarshFerry board meets MORE (D-Ohio) said`. */
#ifndef WIREDESK_LINKNAMES_H
#define WIREDESK_LINKNAMES_H

#include "reading/tokens/phrases.h"

/* Whether the token is the word that such a title ends with. */
bool linkname_ends(const char *text, const struct token *token);

/* Whether the token `at` ends such titles, which begin behind the token `begin`: then *name becomes
 * the name before them, as first printed. */
bool linkname_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                   struct phrase *name);

/* Whether the token `at` is within such titles, which begin behind `begin` and end before `end`. */
bool linkname_holds(const char *text, const struct token *tokens, size_t begin, size_t at,
                    size_t end);

/* Whether such titles end between the name whose last token is `last` and the token `end`. */
bool linkname_follows(const char *text, const struct token *tokens, size_t last, size_t end);

/* Cuts off what such titles repeat of a name: `Rep. Helen Marsh | Helen Anne MarshFerry`. */
void linkname_trim(const char *text, const struct token *tokens, size_t end, struct phrase *name);

#endif
