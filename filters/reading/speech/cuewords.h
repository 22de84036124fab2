/* SPDX-License-Identifier: MIT */
/* Words that may be cues of speech: few of a story's are left to be looked at. */
#ifndef WIREDESK_CUEWORDS_H
#define WIREDESK_CUEWORDS_H

#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/tokens.h"

/* Puts the tokens down, in order, that may be verbs or nouns of speech, or begin such a phrase as
 * `according to`, and returns how many they are. Of the closed classes none is one, but where
 * the user has added verbs. There is room in `words` for one more than there are tokens. */
size_t cuewords_find(const char *text, const struct tokens *tokens, uint32_t *words);

#endif
