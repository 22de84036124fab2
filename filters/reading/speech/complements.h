/* SPDX-License-Identifier: MIT */
/* Where the words begin that a verb of speech reports. */
#ifndef WIREDESK_COMPLEMENTS_H
#define WIREDESK_COMPLEMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Finds the token at which the words begin that the cue's verb reports, by the complements that the
 * verb takes: behind the person told, and behind what says when and where it was said. False if it
 * reports nothing, or only words between marks. */
bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin);

#endif
