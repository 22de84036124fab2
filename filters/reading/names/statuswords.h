/* SPDX-License-Identifier: MIT */
/* Words before titles that say how or whether somebody is in office: `former`, `acting`. */
#ifndef WIREDESK_STATUSWORDS_H
#define WIREDESK_STATUSWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* The token at which the title or role begins with such words, of which the rest begins at the
 * token `title`: `former state Sen.`; and `former Ohio Democratic Gov.` with the places and parties
 * between them, which are names before that at hand. `title` if no such word is there. */
size_t statuswords_start(const struct reader *reader, size_t title, const struct names *names);

/* Whether the token, which statuswords_start() has given, is a word with a capital that ranks the
 * title behind it, so that whose title it is may stand before: `CNN Senior Analyst`. */
bool statuswords_is_rank(const struct reader *reader, size_t at);

#endif
