/* SPDX-License-Identifier: MIT */
/* What follows a noun phrase behind its verb and belongs to it: participles, prepositions, others
 * joined. */
#ifndef WIREDESK_PHRASETAILS_H
#define WIREDESK_PHRASETAILS_H

#include "cues.h"

/* Extends the phrase behind the cue by what belongs to its noun, up to the next mark: `said one
 * aide | briefed on the plan`, `according to a report | in the Post`, `according to current | and
 * former pilots`. Nothing is added if a verb stands before that mark; then the phrase loses a
 * participle instead: `according to a suit | filed on Monday she left`. */
void phrasetail_add(const struct scene *scene, const struct cue *cue, struct phrase *phrase);

#endif
