/* SPDX-License-Identifier: MIT */
/* Which words of a sentence in capitals would be printed with small letters in usual case. */
#ifndef WIREDESK_CASING_H
#define WIREDESK_CASING_H

#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/tokens.h"

enum casing {
    CASING_KEPT,  /* in capitals: an acronym, an initial; or the token is no word */
    CASING_SMALL, /* small letters */
    CASING_TITLE, /* small letters; a capital only as a title before a name */
    CASING_NAME,  /* a capital, then small letters: a name or part of one */
    CASING_SURE   /* the same: a first name or title beside it says so, though it is also a common
                     word */
};

/* Sets casings[begin..end), of enum casing, to how each of the sentence's tokens items[begin..end)
 * would be printed. The tokens were made from the text in capitals; in `text` all letters have been
 * lowered. */
void casing_decide(const char *text, const struct token *items, size_t begin, size_t end,
                   uint8_t *casings);

#endif
