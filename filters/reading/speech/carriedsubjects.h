/* SPDX-License-Identifier: MIT */
/* Subjects that a verb of speech takes over from an earlier one of its sentence. */
#ifndef WIREDESK_CARRIEDSUBJECTS_H
#define WIREDESK_CARRIEDSUBJECTS_H

#include <stdbool.h>

#include "cues.h"

/* Gives the cue the subject of an earlier cue of its sentence (`..., adding that`, `and said`),
 * mostly the last of `cues`; false if there is none to take over. */
bool carriedsubject_find(const struct scene *scene, const struct cues *cues, struct cue *cue);

#endif
