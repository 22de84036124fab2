/* SPDX-License-Identifier: MIT */
/* What a noun phrase behind its verb has behind it: participles, prepositions, others joined. */
#ifndef WIREDESK_PHRASETAILS_H
#define WIREDESK_PHRASETAILS_H

#include "cues.h"

/* Adds to the phrase behind the cue what belongs to its noun: `said one aide | briefed on the
 * plan`, `according to a report | in the Post`, `according to current | and former pilots`. No more
 * than up to the next mark, and nothing where a verb stands before that: `according to a suit |
 * filed on Monday she left` loses its participle. */
void phrasetail_add(const struct scene *scene, const struct cue *cue, struct phrase *phrase);

#endif
