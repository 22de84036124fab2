/* SPDX-License-Identifier: MIT */
/* Stories that are printed in capitals throughout, as telex copy is: they are read as if they were
 * printed as usual. */
#ifndef WIREDESK_CAPITALS_H
#define WIREDESK_CAPITALS_H

#include <stddef.h>

#include "common/memory.h"
#include "common/story.h"
#include "reading/tokens/tokens.h"

/* All zero is ready for use; capitals_free() frees what it holds. */
struct capitals {
    struct bytes printed;           /* the text as it came; empty where it was left alone */
    struct bytes casings;           /* of each token: enum casing (reading/names/casing.h) */
    struct bytes sure;              /* hashes of the words that are surely names */
    struct tokens tokens, sentence; /* of the story; of the sentence at hand */
};

/* Where nearly all letters of the story are capitals, puts small ones into its text where a story
 * printed as usual has them. Every other byte, and every offset, stays. */
void capitals_lower(const struct story *story, struct capitals *capitals);

/* Puts back what was printed. */
void capitals_restore(const struct story *story, struct capitals *capitals);

/* Frees what it holds. */
void capitals_free(struct capitals *capitals);

#endif
