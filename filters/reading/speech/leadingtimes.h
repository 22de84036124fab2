/* SPDX-License-Identifier: MIT */
/* Times right before who said it, with no comma between: `Yesterday | Helen Marsh`, `last November
 * | the board`. */
#ifndef WIREDESK_LEADINGTIMES_H
#define WIREDESK_LEADINGTIMES_H

#include <stddef.h>

#include "reading/tokens/phrases.h"

/* The first token of the phrase without a time that it begins with, and its comma; its own first
 * token if it begins with none, or is nothing else. No token before `begin` is looked at. */
size_t leadingtime_end(const char *text, const struct token *tokens, size_t begin,
                       const struct phrase *phrase);

#endif
