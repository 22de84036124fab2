/* SPDX-License-Identifier: MIT */
/* Sign-offs: `Gannon reported from Islamabad.` */
#ifndef WIREDESK_SIGNOFFS_H
#define WIREDESK_SIGNOFFS_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"

/* Whether the paragraph text[from..to) of the story is a sign-off, or ends with one. *part becomes
 * its place: without a dash before it, the story before its bracket or label, and what stands after
 * it of whom to follow. Paragraphs are to be read in order; *next is where a phrase of sign-offs
 * stands next, as far as that is known: 0 when a new text is at hand. */
bool signoffs_read(const struct story *story, size_t from, size_t to, size_t *next,
                   struct span *part, struct byline *byline);

#endif
