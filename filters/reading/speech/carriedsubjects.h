/* SPDX-License-Identifier: MIT */
/* Subjects that verbs of speech share with an earlier one of their sentence. */
#ifndef WIREDESK_CARRIEDSUBJECTS_H
#define WIREDESK_CARRIEDSUBJECTS_H

#include <stdbool.h>

#include "cues.h"

/* `..., adding that`, `and said`: makes the subject of an earlier cue of the sentence, which is the
 * last in `cues` or stands before that, the cue's own; false if none is to be shared. */
bool carriedsubject_find(const struct scene *scene, const struct cues *cues, struct cue *cue);

#endif
