/* SPDX-License-Identifier: MIT */
/* Single words before or after a verb of speech that are not who speaks. */
#ifndef WIREDESK_LONEWORDS_H
#define WIREDESK_LONEWORDS_H

#include "reading/tokens/phrases.h"

/* Whether the phrase, found as a verb's subject, is one word that cannot be who speaks: one that
 * goes with the verb (`well said`), an article before a quotation (`the "mehs" can say`), another
 * verb (`an aide he knew said`). */
bool loneword_is_mute(const char *text, const struct token *tokens, const struct phrase *phrase);

#endif
