/* SPDX-License-Identifier: MIT */
/* Noun phrases before a verb, which are read from right to left. */
#ifndef WIREDESK_PHRASESBEFORE_H
#define WIREDESK_PHRASESBEFORE_H

#include "reading/tokens/phrases.h"

/* The noun phrase that ends right before the token `at`, within tokens[begin..at): the subject of a
 * verb there, with an apposition between commas; for a relative clause what that belongs to. False
 * if there is none. */
bool phrasebefore_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                       struct phrase *phrase);

#endif
