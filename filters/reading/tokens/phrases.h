/* SPDX-License-Identifier: MIT */
/* Noun phrases, read from their first token on, by the form and order of the words, without a
 * parser. */
#ifndef WIREDESK_PHRASES_H
#define WIREDESK_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

#include "tokens.h"

/* The most tokens of a phrase: no subject seen in print has more words. */
enum { PHRASE_MOST = 40 };

/* A run of tokens, `last` included. */
struct phrase {
    size_t first;
    size_t last;
};

/* The noun phrase that begins at the token `at` and ends before `end`: up to a comma, a stop, a
 * verb. False if none begins there. */
bool phrase_after(const char *text, const struct token *tokens, size_t at, size_t end,
                  struct phrase *phrase);

/* Adds to a phrase the apposition after its comma, if a mark follows that: `Esther Okumu, a
 * spokeswoman for the Red Cross.` False if it has none. */
bool phrase_extend(const char *text, const struct token *tokens, size_t end, struct phrase *phrase);

/* The subject of the sentence tokens[begin..end): the first noun phrase after what opens it
 * (`Meanwhile,`, `In Doha,`), with its apposition, without its relative clause. */
bool phrase_subject(const char *text, const struct token *tokens, size_t begin, size_t end,
                    struct phrase *phrase);

/* Ends a subject before its verb where that and the object were taken for part of it: `The mayor |
 * thanked pilots`. One that ends right before `end` is left alone. */
void phrase_end_before_past(const char *text, const struct token *tokens, size_t end,
                            struct phrase *phrase);

#endif
