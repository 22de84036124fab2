/* SPDX-License-Identifier: MIT */
/* Filters a story's words for those that may be cues of speech: few are left to be looked at. */
#ifndef WIREDESK_CUEWORDS_H
#define WIREDESK_CUEWORDS_H

#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/tokens.h"

/* Writes the indices of the tokens that may be verbs or nouns of speech, or begin such a phrase as
 * `according to`, to `words`, in order; returns how many there are. Words of the closed classes
 * count only if the user has added verbs. `words` has room for one more than there are tokens. */
size_t cuewords_find(const char *text, const struct tokens *tokens, uint32_t *words);

#endif
