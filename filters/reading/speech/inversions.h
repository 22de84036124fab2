/* SPDX-License-Identifier: MIT */
/* Verbs with their subject behind them. */
#ifndef WIREDESK_INVERSIONS_H
#define WIREDESK_INVERSIONS_H

#include "cues.h"

/* Whether the cue is a verb right behind a comma or a closing mark, or at the head of its sentence,
 * with its subject behind it: `"...," said Helen Marsh`. */
bool inversion_is(const struct scene *scene, const struct cue *cue);

#endif
