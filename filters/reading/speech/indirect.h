/* SPDX-License-Identifier: MIT */
/* Reported speech without marks: which words a cue reports. */
#ifndef WIREDESK_INDIRECT_H
#define WIREDESK_INDIRECT_H

#include <stdbool.h>

#include "cues.h"

/* The tokens that the cue reports: a clause with its leading `that`, or another complement that its
 * verb takes (reading/speech/complements.h), without the sentence's final stop; in two pieces where
 * the cue parts it (`His wife, he says, plans to leave`; `which he says is late`). How many pieces
 * there are, in the order of the text: 0 if it reports none, or one that stands wholly between
 * marks. `behind` cues follow in the array behind `cue`. */
size_t indirect_content(const struct scene *scene, const struct cue *cue, size_t behind,
                        struct phrase content[static 2]);

#endif
