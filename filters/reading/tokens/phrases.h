/* SPDX-License-Identifier: MIT */
/* Noun phrases read from their first token on: by the words' forms and places, without a parser. */
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
 * verb. */
bool phrase_after(const char *text, const struct token *tokens, size_t at, size_t end,
                  struct phrase *phrase);

/* Adds to a phrase the apposition after its comma, if that ends before a mark: `Esther Okumu, a
 * spokeswoman for the Red Cross.` False if it has none. */
bool phrase_extend(const char *text, const struct token *tokens, size_t end, struct phrase *phrase);

/* The subject of the sentence tokens[begin..end): the first noun phrase after what opens it
 * (`Meanwhile,`, `In Doha,`), with its apposition, without its relative clause. */
bool phrase_subject(const char *text, const struct token *tokens, size_t begin, size_t end,
                    struct phrase *phrase);

/* Takes the verb away, and what stands after it, from a subject that its object has been taken for
 * part of, and that does not end right before `end`: `The mayor | thanked pilots`. */
void phrase_end_before_past(const char *text, const struct token *tokens, size_t end,
                            struct phrase *phrase);

#endif
