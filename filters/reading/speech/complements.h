/* SPDX-License-Identifier: MIT */
/* Where the words begin that a verb of speech reports. */
#ifndef WIREDESK_COMPLEMENTS_H
#define WIREDESK_COMPLEMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The token with which the words begin that the verb of the cue reports, read from the classes of
 * complement that the verb takes: behind the person told, and behind what says when and where it
 * was said. False if it reports nothing, or what stands between marks only. */
bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin);

#endif
