/* SPDX-License-Identifier: MIT */
/* What belongs to a noun phrase before a verb, but stands before the token that it seems to begin
 * with. */
#ifndef WIREDESK_PHRASESTARTS_H
#define WIREDESK_PHRASESTARTS_H

#include "reading/tokens/phrases.h"

/* The token at which the words begin that say how exact the number at `first` is, not before
 * `begin`: `at least | half of`, `more than | four in 10`; `first` if there are none. */
size_t phrasestart_measure(const char *text, const struct token *tokens, size_t begin,
                           size_t first);

/* Whether the token before `first` joins the phrase there to another, *head, which its clause
 * begins with: `Ferry passengers and the crews`. */
bool phrasestart_is_joined(const char *text, const struct token *tokens, size_t begin, size_t first,
                           struct phrase *head);

/* The first token of the list that the phrase ends: `Marsh, | Novak and Ouma`, `Marsh, Novak, and |
 * Ouma`; the phrase's first token if it ends none. */
size_t phrasestart_of_list(const char *text, const struct token *tokens, size_t begin,
                           const struct phrase *phrase);

/* The first token of what belongs to the noun in small letters at `first`, but stands apart from
 * it: `That | letter`, `an Ouma Corp <OUMA.T> | pilot`, `an Osterholt, Ohio, | pilot`; `first` if
 * there is nothing. No token before `begin` is looked at. */
size_t phrasestart_of_noun(const char *text, const struct token *tokens, size_t begin,
                           size_t first);

#endif
