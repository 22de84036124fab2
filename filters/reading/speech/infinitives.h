/* SPDX-License-Identifier: MIT */
/* Who speaks in an infinitive that depends on another verb. `to` is the token of that name, or
 * another where there is none; nothing before `left` is looked at. */
#ifndef WIREDESK_INFINITIVES_H
#define WIREDESK_INFINITIVES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tokens/phrases.h"
#include "scene.h"

/* `but the board continues to demand`, `the board has tried to explain`: the subject of the verb
 * that the infinitive depends on. */
bool infinitive_attempted(const struct scene *scene, size_t left, size_t to,
                          struct phrase *subject);

/* `prompting the board to explain`, `led her to say`: who is brought to it. */
bool infinitive_caused(const struct scene *scene, size_t left, size_t to, struct phrase *subject);

#endif
