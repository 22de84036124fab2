/* SPDX-License-Identifier: MIT */
/* What stands behind a verb of speech: the person told, when and where it was said, and where the
 * words begin that it reports. */
#ifndef WIREDESK_COMPLEMENTS_H
#define WIREDESK_COMPLEMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The token with which the words begin that the verb of the cue reports, read from the classes of
 * complement that the verb takes: behind the person told, and behind what says when and where it
 * was said. False if it reports nothing, or what stands between marks only. */
bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin);

/* Just past the person that is told, asked or urged, who begins at the token `at`; `at` itself if
 * none is. */
size_t complement_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end);

/* Just past what says from `at` on when, where and how it was said: `on Tuesday`, `in a statement`,
 * `, however,`. */
size_t complement_adverbial(const struct scene *scene, size_t at, size_t end);

#endif
