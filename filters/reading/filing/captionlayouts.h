/* SPDX-License-Identifier: MIT */
/* What sites lay out around a caption in its paragraph, and the credits that only their layout
 * tells. */
#ifndef WIREDESK_CAPTIONLAYOUTS_H
#define WIREDESK_CAPTIONLAYOUTS_H

#include <stdbool.h>
#include <stddef.h>

#include "creditparts.h"

/* Reads the list of what sites print before a caption and after it: once, before all else. */
void captionlayouts_prepare(void);

/* Where the caption of the paragraph text[from..to) ends: before what its site has put after it. */
size_t captionlayouts_end(const char *text, size_t from, size_t to);

/* Where the description that begins at `from` really does: after what its site has put before it.
 */
size_t captionlayouts_start(const char *text, size_t from, size_t to);

/* Finds the credit of a slide (`Hide caption ... Previous Next NAME/AGENCY`), or one that stands
 * after a bar and may have a headline after it (`... a deal. | NAME/AGENCY Headline`). After its
 * span nothing is of the caption. */
bool captionlayouts_find(const char *text, size_t from, size_t to, struct credit *credit);

#endif
