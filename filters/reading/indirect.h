/* SPDX-License-Identifier: MIT */
/* Reported speech without marks: which words a cue reports. */
#ifndef WIREDESK_INDIRECT_H
#define WIREDESK_INDIRECT_H

#include <stdbool.h>

#include "cues.h"

/* The tokens of the clause that the cue reports, with its leading `that`, without the sentence's
 * final stop. False if it reports none, or one that stands wholly between marks. */
bool indirect_content(const struct scene *scene, const struct cue *cue, struct phrase *content);

#endif
