/* SPDX-License-Identifier: MIT */
/* Tags candidates made of unambiguous words (reading/words/unambiguous.h) without a look at their
 * context. */
#ifndef WIREDESK_FOREGONE_H
#define WIREDESK_FOREGONE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "candidates.h"
#include "evidence.h"

/* unambiguous_hash() of the tokens first..last of a sentence. */
uint64_t foregone_hash(const struct sentence *sentence, size_t first, size_t last);

/* Sets the tags of a candidate with that foregone_hash() if no context changes them. Else false,
 * and the tags are meaningless. */
bool foregone_take(const struct sentence *sentence, const struct candidate *candidate,
                   uint64_t hash, struct tagged *tokens);

#endif
