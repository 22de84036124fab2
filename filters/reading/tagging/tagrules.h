/* SPDX-License-Identifier: MIT */
/* Rules that mend what the tagger has learned no better: on lists, titles, particles. */
#ifndef WIREDESK_TAGRULES_H
#define WIREDESK_TAGRULES_H

#include <stddef.h>

#include "evidence.h"

/* Changes the tags of a candidate's tokens. */
void tagrules_apply(struct tagged *tokens, size_t count);

#endif
