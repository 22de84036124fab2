/* SPDX-License-Identifier: MIT */
/* Who it is that a verb of speech makes speak. */
#ifndef WIREDESK_SUBJECTS_H
#define WIREDESK_SUBJECTS_H

#include "cues.h"

/* Finds the subject of a cue, the next to be added to `cues`: the noun phrase before the verb with
 * its appositions, or behind it where a comma or a quotation stands before; that of the cue before
 * in the sentence where the verb has none of its own (`..., adding that`, `and said`). */
void subject_find(const struct scene *scene, const struct cues *cues, struct cue *cue);

#endif
