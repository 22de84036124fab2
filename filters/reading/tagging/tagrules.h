/* SPDX-License-Identifier: MIT */
/* Rules that correct tags by lists, titles and particles, where the tagger has not learned better.
 */
#ifndef WIREDESK_TAGRULES_H
#define WIREDESK_TAGRULES_H

#include <stddef.h>

#include "evidence.h"

/* Corrects the tags of a candidate's `count` tokens. */
void tagrules_apply(struct tagged *tokens, size_t count);

#endif
