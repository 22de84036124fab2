/* SPDX-License-Identifier: MIT */
/* What the words of a body's name say of it. */
#ifndef WIREDESK_BODYWORDS_H
#define WIREDESK_BODYWORDS_H

#include <stdbool.h>

#include "names.h"

/* Where the name of the mention ends without the words for the legal form of a company, of which it
 * may have several: `Nintendo` of `Nintendo Co. Ltd.`. Its end where it has none, or nothing else.
 */
size_t bodywords_form_start(const char *text, struct span name);
static inline size_t bodywords_end(const char *text, const struct mention *mention)
{
    return mention->company ? bodywords_form_start(text, mention->span) : mention->span.end;
}

/* Whether the word alone says of which sort a body is: `University`, `Bank`. */
bool bodywords_is_sort(const char *word, size_t n);

#endif
