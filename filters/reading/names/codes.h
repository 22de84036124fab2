/* SPDX-License-Identifier: MIT */
/* Codes of states and countries behind names. */
#ifndef WIREDESK_CODES_H
#define WIREDESK_CODES_H

#include <stdbool.h>

#include "names.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/tokens.h"

/* Whether the token, a state's code, belongs to the mention right before it: `Ann Vale (DE)`,
 * `Cambridge, MA`. */
bool codes_is_state_of(const struct mention *before, const char *text, const struct token *token);

/* Whether the token is a country's code in parentheses behind a person, the last of `names`: `Luca
 * Bianchi (ITA)`. */
bool codes_is_nation(const struct names *names, const struct reader *reader, size_t at);

/* Looks up the span of the reader's sentence, if parentheses enclose it, among the country codes of
 * sports results (filters/english/nation-codes.txt): field 0 of the value is the country, field 1
 * its common name; NULL if it is none. The value lives as long as the program. */
const char *codes_enclosed_nation(const struct reader *reader, struct span code);

#endif
