/* SPDX-License-Identifier: MIT */
/* Words between quotation marks that no cue of their sentence claims. */
#ifndef WIREDESK_UNCLAIMED_H
#define WIREDESK_UNCLAIMED_H

#include "passage.h"
#include "worktitles.h"

/* Whose words the stretch, whose tokens are first to last, holds: it goes on with the quotation
 * before it, or what stands behind it, around it or before it names somebody. False if it is no
 * quotation: a word or two, a title, a heading. */
bool unclaimed_source(const struct passage *passage, const struct stretch *stretch, size_t first,
                      size_t last, enum title title, struct source *source);

/* Whether what the paragraph, which ends in a colon, tells in its last sentence is of somebody, who
 * then speaks in the next: `Helen Marsh took to the radio:`. Makes him the source. */
bool unclaimed_lead(const struct passage *passage, struct source *source);

#endif
