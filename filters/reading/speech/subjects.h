/* SPDX-License-Identifier: MIT */
/* The subjects of verbs of speech: who speaks. */
#ifndef WIREDESK_SUBJECTS_H
#define WIREDESK_SUBJECTS_H

#include "cues.h"

/* Finds the subject of a cue that is about to be added to `cues`: the noun phrase before the verb
 * with its appositions; or the one behind it, if a comma or quotation stands before it; or that of
 * an earlier cue of the sentence, if the verb has none of its own (`..., adding that`, `and said`).
 */
void subject_find(const struct scene *scene, const struct cues *cues, struct cue *cue);

#endif
