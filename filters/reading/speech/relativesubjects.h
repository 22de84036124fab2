/* SPDX-License-Identifier: MIT */
/* Subjects of verbs of speech in relative clauses. */
#ifndef WIREDESK_RELATIVESUBJECTS_H
#define WIREDESK_RELATIVESUBJECTS_H

#include "cues.h"

/* Finds the subject of the cue in a relative clause, from the token `left` on: the noun phrase
 * before the relative word (`a form that asks`) or, behind a comma, `which` itself, like `who`:
 * `the schools, which also announced`. False if the cue is in no such clause, or reports what the
 * sentence's subject quotes; cue->subject may have changed even then. */
bool relativesubject_find(const struct scene *scene, size_t left, struct cue *cue);

#endif
