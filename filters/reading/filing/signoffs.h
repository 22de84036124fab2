/* SPDX-License-Identifier: MIT */
/* Sign-offs: `Gannon reported from Islamabad.` */
#ifndef WIREDESK_SIGNOFFS_H
#define WIREDESK_SIGNOFFS_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"

/* Whether the paragraph text[from..to) of the story is a sign-off, or ends with one. *part becomes
 * the span of it: without the dash before it, the part of the story before its bracket or label,
 * and what tells at its end whom to follow. Paragraphs must come in order. *next is where a phrase
 * of sign-offs stands next, as far as that is known; the caller sets it to 0 when a new text
 * begins. */
bool signoffs_read(const struct story *story, size_t from, size_t to, size_t *next,
                   struct span *part, struct byline *byline);

#endif
