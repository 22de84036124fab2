/* SPDX-License-Identifier: MIT */
/* Attributes words between quotation marks to the cue of their sentence that claims them. */
#ifndef WIREDESK_CLAIMS_H
#define WIREDESK_CLAIMS_H

#include <stddef.h>

#include "passage.h"

/* The most tokens between a stretch and its cue. */
enum { CUE_DISTANCE = 24 };

/* Adds the stretch, which has that index in its paragraph, to the passage's quotations, unless it
 * is a title or nobody's words. One that continues the previous paragraph's quotation shares its
 * source, one within a report without marks that of the report; else the nearest cue claims it. Its
 * source becomes the passage's last. */
void claims_attribute(struct passage *passage, size_t index, const struct stretch *stretch);

#endif
