/* SPDX-License-Identifier: MIT */
/* Reported speech without marks: which words a cue reports. */
#ifndef WIREDESK_INDIRECT_H
#define WIREDESK_INDIRECT_H

#include <stdbool.h>

#include "cues.h"

/* The tokens that the cue reports: a clause with its leading `that`, or another complement that its
 * verb takes (reading/speech/complements.h), without the sentence's final stop; in two pieces, in
 * the order of the text, if the cue stands between them (`His wife, he says, plans to leave`;
 * `which he says is late`). Returns how many pieces there are: 0 if it reports nothing, or only
 * words between marks. `behind` cues follow in the array behind `cue`. */
size_t indirect_content(const struct scene *scene, const struct cue *cue, size_t behind,
                        struct phrase content[static 2]);

#endif
