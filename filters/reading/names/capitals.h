/* SPDX-License-Identifier: MIT */
/* Stories printed in capitals throughout, as telex copy is: they are lowered to usual case before
 * they are read. */
#ifndef WIREDESK_CAPITALS_H
#define WIREDESK_CAPITALS_H

#include <stddef.h>

#include "common/memory.h"
#include "common/story.h"
#include "reading/tokens/tokens.h"

/* All zero is an empty one; capitals_free() frees what it holds. */
struct capitals {
    struct bytes printed;           /* the text as printed; empty if it was left alone */
    struct bytes casings;           /* of each token: enum casing (reading/names/casing.h) */
    struct bytes sure;              /* hashes of the words that are surely names */
    struct tokens tokens, sentence; /* of the story, split at hyphens; of the sentence at hand */
};

/* If nearly all letters of the story are capitals, lowers those in its text that a story in usual
 * case would have small. No other byte changes, and no offset. */
void capitals_lower(const struct story *story, struct capitals *capitals);

/* Restores the text that capitals_lower() changed. */
void capitals_restore(const struct story *story, struct capitals *capitals);

/* Frees what it holds. */
void capitals_free(struct capitals *capitals);

#endif
