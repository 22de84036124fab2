/* SPDX-License-Identifier: MIT */
/* Labels that say who speaks: `Q:`, `MARSH:`, `Helen Marsh:`. */
#ifndef WIREDESK_LABELS_H
#define WIREDESK_LABELS_H

#include <stdbool.h>
#include <stddef.h>

#include "scene.h"

/* The colon of the label that the paragraph, of which the tokens from `begin` on are left, begins
 * with, `begin` if there is none. The name is tokens[begin..*behind); what a transcript says of who
 * that is may stand behind it: `HELEN MARSH (HOST):`. */
size_t label_end(const struct scene *scene, size_t begin, size_t *behind);

/* Whether a label that begins at `begin` is in capitals up to its colon at `at`, as in a transcript.
 */
bool label_is_capitals(const struct scene *scene, size_t begin, size_t at);

/* Whether the word nearly always stands in small letters: with a capital it begins a sentence, and
 * names nobody (`Rather`, `Asked`). */
bool label_is_word(const char *text, const struct token *token);

/* Whether a label that ends with the token `name`, and its colon, only heads a sentence about what
 * it names, which ends before `end`: `Helen Marsh: Marsh voted for the plan.` */
bool label_is_heading(const struct scene *scene, size_t name, size_t end);

#endif
