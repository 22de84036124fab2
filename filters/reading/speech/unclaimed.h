/* SPDX-License-Identifier: MIT */
/* Sources for words between quotation marks that no cue of their sentence claims. */
#ifndef WIREDESK_UNCLAIMED_H
#define WIREDESK_UNCLAIMED_H

#include "passage.h"
#include "worktitles.h"

/* Finds the source of the stretch, whose tokens are first..last: it continues the previous
 * quotation, or what stands behind, around or before it names a speaker; nobody's words have a
 * source without speaker. False if it is no quotation: a word or two, a title, a heading. */
bool unclaimed_source(const struct passage *passage, const struct stretch *stretch, size_t first,
                      size_t last, enum title title, struct source *source);

/* Whether the last sentence of the paragraph, which ends with a colon, is about somebody who then
 * speaks in the next one: `Helen Marsh took to the radio:`. Then *source gets that speaker. */
bool unclaimed_lead(const struct passage *passage, struct source *source);

#endif
