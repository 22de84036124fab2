/* SPDX-License-Identifier: MIT */
/* Noun phrases before a verb, read from their last token to their first. */
#ifndef WIREDESK_PHRASESBEFORE_H
#define WIREDESK_PHRASESBEFORE_H

#include "reading/tokens/phrases.h"

/* The noun phrase that ends right before the token `at` and begins at `begin` or later: the subject
 * of a verb there, with an apposition between commas; of a relative clause what it belongs to. */
bool phrasebefore_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                       struct phrase *phrase);

#endif
