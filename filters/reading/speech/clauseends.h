/* SPDX-License-Identifier: MIT */
/* Where a clause ends that is not the main one of its sentence, or what stands in it. */
#ifndef WIREDESK_CLAUSEENDS_H
#define WIREDESK_CLAUSEENDS_H

#include <stddef.h>

#include "cues.h"

/* The comma before `end` with which the clause of the cue ends, whose reported words begin at
 * `begin`, where another clause has to come: `While Marsh insists it held, | the dam has gone`,
 * `Marsh, who says it held, | is late`; just past the mark that closes quoted words behind it.
 * `end` if there is none. */
size_t clauseend_find(const struct scene *scene, const struct cue *cue, size_t begin, size_t end);

/* The same of words that begin at `begin` and that a main clause has to come behind; where a mark
 * closes quoted words behind the comma, just past that. */
size_t clauseend_of_led(const struct scene *scene, size_t begin, size_t end);

/* Where a noun phrase or an infinitive that begins at `begin` ends, before `end`: before a verb
 * that is joined to the one of its sentence (`cited the flood | and left`), before the comma of
 * another clause (`cited the flood, | but it rained`). `end` if neither stands there. */
size_t clauseend_of_phrase(const struct scene *scene, size_t begin, size_t end);

#endif
