/* SPDX-License-Identifier: MIT */
/* When something was said, where it stands before who said it with nothing to tell them apart:
 * `Yesterday | Helen Marsh`, `last November | the board`. */
#ifndef WIREDESK_LEADINGTIMES_H
#define WIREDESK_LEADINGTIMES_H

#include <stddef.h>

#include "reading/tokens/phrases.h"

/* The first token of the phrase behind a time that it begins with, and behind its comma; its first
 * token if it begins with none, or has nothing else. No token before `begin` is looked at. */
size_t leadingtime_end(const char *text, const struct token *tokens, size_t begin,
                       const struct phrase *phrase);

#endif
