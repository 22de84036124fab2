/* SPDX-License-Identifier: MIT */
/* Words between quotation marks, and the cue of their sentence that claims them. */
#ifndef WIREDESK_CLAIMS_H
#define WIREDESK_CLAIMS_H

#include <stddef.h>

#include "passage.h"

/* How far from its stretch a cue may stand, in tokens. */
enum { CUE_DISTANCE = 24 };

/* Adds the stretch, which has that index in its paragraph, to the passage's quotations, unless it
 * is a title or nobody's words: what goes on with the last paragraph's quotation has its source,
 * what stands in a report without marks has that one's, which is a quotation already; else the
 * nearest cue claims it. Its source becomes the passage's last. */
void claims_attribute(struct passage *passage, size_t index, const struct stretch *stretch);

#endif
