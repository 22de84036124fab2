/* SPDX-License-Identifier: MIT */
/* Who said it as an aside, amid or behind the words that are reported: `CONTENT, Marsh said,
 * CONTENT`.
 */
#ifndef WIREDESK_ASIDES_H
#define WIREDESK_ASIDES_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* `CONTENT, X said`, `CONTENT, said X` and `CONTENT, according to X`: the tokens that the cue
 * reports, in one piece or two, up to `end`, where the words of its sentence end. `behind` cues
 * follow in the array behind `cue`. How many pieces there are: 0 if the cue is no aside. */
size_t asides_content(const struct scene *scene, const struct cue *cue, size_t end, size_t behind,
                      struct phrase content[static 2]);

/* `As Marsh reported on Monday, CONTENT`: whether the cue leads its sentence so; *tail is the comma
 * then. */
bool asides_as_clause(const struct scene *scene, const struct cue *cue, size_t end, size_t *tail);

#endif
