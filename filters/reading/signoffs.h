/* SPDX-License-Identifier: MIT */
/* Sign-offs: `Gannon reported from Islamabad.` */
#ifndef WIREDESK_SIGNOFFS_H
#define WIREDESK_SIGNOFFS_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"

/* To be called when a new text is at hand, before its sign-offs are read in order. */
void signoffs_begin(void);

/* Whether the paragraph text[from..to) of the story is a sign-off, or ends with one. *part becomes
 * its place: without a dash before it, the story before its bracket or label, and what stands
 * behind it of whom to follow. */
bool signoffs_read(const struct story *story, size_t from, size_t to, struct span *part,
                   struct byline *byline);

#endif
