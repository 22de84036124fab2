/* SPDX-License-Identifier: MIT */
/* Tags candidates that are made of unambiguous words (reading/words/unambiguous.h), so that nothing
 * of what is around them is looked at. */
#ifndef WIREDESK_FOREGONE_H
#define WIREDESK_FOREGONE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "candidates.h"
#include "evidence.h"

/* unambiguous_hash() of the tokens first..last of a sentence. */
uint64_t foregone_hash(const struct sentence *sentence, size_t first, size_t last);

/* Sets the tags of a candidate, with that hash, if no context changes them; false, and tags that
 * mean nothing, if it may. */
bool foregone_take(const struct sentence *sentence, const struct candidate *candidate,
                   uint64_t hash, struct tagged *tokens);

#endif
