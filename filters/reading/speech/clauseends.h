/* SPDX-License-Identifier: MIT */
/* Where a clause ends that is not its sentence's main clause. */
#ifndef WIREDESK_CLAUSEENDS_H
#define WIREDESK_CLAUSEENDS_H

#include <stddef.h>

#include "cues.h"

/* The comma before `end` that ends the clause of the cue, whose reported words begin at `begin`, if
 * another clause has to follow: `While Marsh insists it held, | the dam has gone`, `Marsh, who says
 * it held, | is late`. If a quotation mark closes right behind the comma, the token behind that.
 * `end` if there is no such comma. */
size_t clauseend_find(const struct scene *scene, const struct cue *cue, size_t begin, size_t end);

/* The same for words that begin at `begin` and lead a main clause. */
size_t clauseend_of_led(const struct scene *scene, size_t begin, size_t end);

/* The token at which a noun phrase or infinitive that begins at `begin` ends: before a verb that is
 * joined to its sentence's (`cited the flood | and left`), or the comma before another clause
 * (`cited the flood, | but it rained`). `end` if there is neither. */
size_t clauseend_of_phrase(const struct scene *scene, size_t begin, size_t end);

#endif
