/* SPDX-License-Identifier: MIT */
/* What the words of a body's name say of it. */
#ifndef WIREDESK_BODYWORDS_H
#define WIREDESK_BODYWORDS_H

#include <stdbool.h>

#include "common/story.h"

/* Where the name text[name) ends without the words for the legal form of a company, of which it may
 * have several: `Nintendo` of `Nintendo Co. Ltd.`. The end of the name where it has none, or
 * nothing else. */
size_t bodywords_end(const char *text, struct span name);

/* Whether the word alone says of which sort a body is: `University`, `Bank`. */
bool bodywords_is_sort(const char *word, size_t n);

#endif
