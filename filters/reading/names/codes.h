/* SPDX-License-Identifier: MIT */
/* Codes of states and countries behind names. */
#ifndef WIREDESK_CODES_H
#define WIREDESK_CODES_H

#include <stdbool.h>

#include "names.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/tokens.h"

/* Whether the code of a state that the token is belongs to the name right before it: `Ann Vale
 * (DE)`, `Cambridge, MA`. */
bool codes_is_state_of(const struct mention *before, const char *text, const struct token *token);

/* Whether the token is the code of a country in parentheses behind a person, the last of `names`:
 * `Luca Bianchi (ITA)`. */
bool codes_is_nation(const struct names *names, const struct reader *reader, size_t at);

/* What the list of the codes that results of sports have (filters/english/nation-codes.txt) says of
 * the span in parentheses, which is of the sentence: the country, and in another field its common
 * name; NULL if it is none of them, or stands in none. It lasts as long as the program. */
const char *codes_enclosed_nation(const struct reader *reader, struct span code);

#endif
