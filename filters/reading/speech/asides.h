/* SPDX-License-Identifier: MIT */
/* Attributions amid or behind the words that they report: `CONTENT, Marsh said, CONTENT`. */
#ifndef WIREDESK_ASIDES_H
#define WIREDESK_ASIDES_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The tokens that the cue reports in `CONTENT, X said`, `CONTENT, said X` or `CONTENT, according to
 * X`, in one piece or two, up to `end`, where the words of its sentence end. `behind` cues follow
 * in the array behind `cue`. Returns how many pieces there are: 0 if the cue is no aside. */
size_t asides_content(const struct scene *scene, const struct cue *cue, size_t end, size_t behind,
                      struct phrase content[static 2]);

/* Whether the cue leads its sentence as in `As Marsh reported on Monday, CONTENT`; *tail becomes
 * the comma. */
bool asides_as_clause(const struct scene *scene, const struct cue *cue, size_t end, size_t *tail);

#endif
