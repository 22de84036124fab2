/* SPDX-License-Identifier: MIT */
/* Where a photo was taken, as its caption says. */
#ifndef WIREDESK_CAPTIONPLACES_H
#define WIREDESK_CAPTIONPLACES_H

#include <stdbool.h>

#include "common/story.h"
#include "reading/words/places.h"

/* The place of the photo in text[description): right after its date, or the last one before it, or
 * the first one after it (`in Kabul, Afghanistan, Saturday, Nov. 21, 2020`; `Saturday, Nov. 21,
 * 2020, in Doha, Qatar`); the last one, if `date` is empty. False if there is none; *place is then
 * undefined. */
bool captionplaces_find(const char *text, struct span description, struct span date,
                        struct place *place);

#endif
