/* SPDX-License-Identifier: MIT */
/* Labels that say who speaks: `Q:`, `MARSH:`, `Helen Marsh:`. */
#ifndef WIREDESK_LABELS_H
#define WIREDESK_LABELS_H

#include <stdbool.h>
#include <stddef.h>

#include "scene.h"

/* The colon of the label that the paragraph begins with at the token `begin`; `begin` if there is
 * none. The name is tokens[begin..*behind); behind it a transcript may say who that is: `HELEN
 * MARSH (HOST):`. */
size_t label_end(const struct scene *scene, size_t begin, size_t *behind);

/* Whether the word is nearly always in small letters, so that with a capital it only begins a
 * sentence, and names nobody (`Rather`, `Asked`). */
bool label_is_word(const char *text, const struct token *token);

/* Whether a label, whose name ends with the token `name`, only heads a sentence about what it
 * names, which ends before `end`: `Helen Marsh: Marsh voted for the plan.` */
bool label_is_heading(const struct scene *scene, size_t name, size_t end);

#endif
