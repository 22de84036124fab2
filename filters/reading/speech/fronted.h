/* SPDX-License-Identifier: MIT */
/* Participles of verbs of speech that begin their sentence: `Noting that it held, Marsh left.`,
 * `Hours after noting that it held, Marsh left.` */
#ifndef WIREDESK_FRONTED_H
#define WIREDESK_FRONTED_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Of the tokens of a sentence that many may be the participle. */
enum { FRONTED_MOST = 6 };

/* Whether the sentence tokens[begin..end) begins with such a participle, which goes into *cue with
 * the subject of the main clause for its own. */
bool fronted_find(const struct scene *scene, size_t begin, size_t end, struct cue *cue);

/* The tokens that the fronted cue reports. */
struct phrase fronted_content(const struct scene *scene, const struct cue *cue);

#endif
