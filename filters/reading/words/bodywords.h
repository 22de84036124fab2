/* SPDX-License-Identifier: MIT */
/* What the words of a body's name say of it. */
#ifndef WIREDESK_BODYWORDS_H
#define WIREDESK_BODYWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* Where the name of the mention ends without the words for the legal form of a company, of which it
 * may have several: `Nintendo` of `Nintendo Co. Ltd.` and of `Nintendo, Inc.`. Its end where it has
 * none, or nothing else.
 */
size_t bodywords_form_start(const char *text, struct span name);

/* The lines of the word, `n` bytes, in filters/english/organization-words.txt, for wordlist_next();
 * NULL if it has none. They last as long as the program. Their field BODYWORDS_KIND is the kind of
 * body that the word is for. */
const char *bodywords_find(const char *word, size_t n);
enum { BODYWORDS_KIND = 1 };

/* Whether the word alone says of which sort a body is: `University`, `Bank`. */
bool bodywords_is_sort(const char *word, size_t n);

#endif
