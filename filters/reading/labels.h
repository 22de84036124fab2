/* SPDX-License-Identifier: MIT */
/* Labels that say who speaks: `Q:`, `MARSH:`, `Helen Marsh:`. */
#ifndef WIREDESK_LABELS_H
#define WIREDESK_LABELS_H

#include <stddef.h>

#include "scene.h"

/* The colon of the label that the sentence tokens[begin..end) begins with; `begin` if there is
 * none. */
size_t label_end(const struct scene *scene, size_t begin, size_t end);

#endif
