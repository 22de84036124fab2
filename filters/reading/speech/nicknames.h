/* SPDX-License-Identifier: MIT */
/* Nicknames between marks inside a name: `Helen "Nell" Marsh`. */
#ifndef WIREDESK_NICKNAMES_H
#define WIREDESK_NICKNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tokens/phrases.h"
#include "scene.h"

/* Whether the tokens first..last, a stretch with its marks, are a name or two between names:
 * `C.J. "Pete" Marsh`, `Helen ("Nell") Marsh`. False at the beginning and the end of the scene. */
bool nickname_is(const struct scene *scene, size_t first, size_t last);

/* Makes the phrase begin with what stands before the nickname that it begins behind, no farther
 * than the token `begin`: `Rep. Helen "Nell" | Marsh`. */
void nickname_join_before(const struct scene *scene, size_t begin, struct phrase *phrase);

/* Makes the phrase, which ends before a nickname, go on with the name behind that, before the token
 * `end`: `Helen | "Nell" Marsh`. */
void nickname_join_behind(const struct scene *scene, size_t end, struct phrase *phrase);

#endif
