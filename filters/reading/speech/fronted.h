/* SPDX-License-Identifier: MIT */
/* Participles of verbs of speech at the head of a sentence: `Noting that it held, Marsh left.`,
 * `Hours after noting that it held, Marsh left.` */
#ifndef WIREDESK_FRONTED_H
#define WIREDESK_FRONTED_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The participle is one of the first tokens of its sentence, at most so many. */
enum { FRONTED_MOST = 6 };

/* Whether the sentence tokens[begin..end) begins with such a participle: then it goes into *cue,
 * with the subject of the main clause as its own. */
bool fronted_find(const struct scene *scene, size_t begin, size_t end, struct cue *cue);

/* The tokens that such a cue reports. */
struct phrase fronted_content(const struct scene *scene, const struct cue *cue);

#endif
