/* SPDX-License-Identifier: MIT */
/* Words before titles that say how or whether somebody holds the office: `former`, `acting`. */
#ifndef WIREDESK_STATUSWORDS_H
#define WIREDESK_STATUSWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* The token at which a title or role begins together with such words, if the rest of it begins at
 * the token `title`: `former state Sen.`. Places and parties, which are among `names`, may stand
 * between: `former Ohio Democratic Gov.`. `title` if there are no such words. */
size_t statuswords_start(const struct reader *reader, size_t title, const struct names *names);

/* Whether the token, which statuswords_start() returned, is a capitalized word that ranks the
 * title, so that the body it belongs to may stand before it: `CNN Senior Analyst`. */
bool statuswords_is_rank(const struct reader *reader, size_t at);

#endif
