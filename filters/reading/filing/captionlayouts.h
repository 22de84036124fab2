/* SPDX-License-Identifier: MIT */
/* What sites print around a caption in its paragraph, and the credits that only this layout shows
 * to be some. */
#ifndef WIREDESK_CAPTIONLAYOUTS_H
#define WIREDESK_CAPTIONLAYOUTS_H

#include <stdbool.h>
#include <stddef.h>

#include "creditparts.h"

/* Reads the list of what sites print before a caption and after it: once, before all else. */
void captionlayouts_prepare(void);

/* Where the caption of the paragraph text[from..to) ends: before what its site has put after it. */
size_t captionlayouts_end(const char *text, size_t from, size_t to);

/* Where the description really begins, if what its site prints before it is at `from`; `from` if
 * there is nothing of the kind. */
size_t captionlayouts_start(const char *text, size_t from, size_t to);

/* Finds the credit of a slide (`Hide caption ... Previous Next NAME/AGENCY`), or one that stands
 * after a bar and may have a headline after it (`... a deal. | NAME/AGENCY Headline`). Nothing
 * after its span belongs to the caption. */
bool captionlayouts_find(const char *text, size_t from, size_t to, struct credit *credit);

#endif
