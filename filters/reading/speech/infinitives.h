/* SPDX-License-Identifier: MIT */
/* Who speaks in an infinitive that depends on another verb. `to` is the index of a token that may
 * be the word `to`; false if it is not. Nothing before the token `left` is looked at. */
#ifndef WIREDESK_INFINITIVES_H
#define WIREDESK_INFINITIVES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tokens/phrases.h"
#include "scene.h"

/* The subject of the verb that the infinitive depends on: `but the board continues to demand`, `the
 * board has tried to explain`. */
bool infinitive_attempted(const struct scene *scene, size_t left, size_t to,
                          struct phrase *subject);

/* The one who is brought to it: `prompting the board to explain`, `led her to say`. */
bool infinitive_caused(const struct scene *scene, size_t left, size_t to, struct phrase *subject);

#endif
