/* SPDX-License-Identifier: MIT */
/* What belongs to a subject that has been found, or does not, at its ends. */
#ifndef WIREDESK_SUBJECTEXTENTS_H
#define WIREDESK_SUBJECTEXTENTS_H

#include "cues.h"

/* Extends the cue's subject by a quoted title or nickname and by what stands before its noun, and
 * cuts off the titles of linked stories and the time that it begins with. */
void subjectextent_settle(const struct scene *scene, struct cue *cue);

#endif
