/* SPDX-License-Identifier: MIT */
/* What of a sentence in capitals would be printed in small letters elsewhere. */
#ifndef WIREDESK_CASING_H
#define WIREDESK_CASING_H

#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/tokens.h"

enum casing {
    CASING_KEPT,  /* capitals: an acronym, an initial; and whatever is no word */
    CASING_SMALL, /* small letters */
    CASING_TITLE, /* small letters, but for a title that stands before a name */
    CASING_NAME,  /* a capital, then small letters: a name or part of one */
    CASING_SURE   /* the same, which a first name or a title says it is, though it is a word too */
};

/* Says how each of the sentence's tokens items[begin..end) would be printed, in casings[begin..end)
 * of enum casing. The tokens are those of capitals; in `text` all letters have become small. */
void casing_decide(const char *text, const struct token *items, size_t begin, size_t end,
                   uint8_t *casings);

#endif
