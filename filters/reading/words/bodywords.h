/* SPDX-License-Identifier: MIT */
/* What the words of a body's name say of it. */
#ifndef WIREDESK_BODYWORDS_H
#define WIREDESK_BODYWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* Where the name ends without the words at its end for the legal form of a company: after
 * `Nintendo` in `Nintendo Co. Ltd.` and in `Nintendo, Inc.`. name.end if it has none, or consists
 * of them. */
size_t bodywords_form_start(const char *text, struct span name);

/* The lines of the word, `n` bytes, in filters/english/organization-words.txt, for wordlist_next();
 * NULL if it has none. They last as long as the program. Their field BODYWORDS_KIND is the kind of
 * body that the word is for. */
const char *bodywords_find(const char *word, size_t n);
enum { BODYWORDS_KIND = 1 };

/* Whether the word tells what kind of body a name is of: `University`, `Bank`. */
bool bodywords_has(const char *word, size_t n);

#endif
