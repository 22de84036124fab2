/* SPDX-License-Identifier: MIT */
/* Whether a newline was made by wrapping, or parts paragraphs that stand one a line with no blank
 * lines between them, as programs that take the text out of pages often print it. */
#ifndef WIREDESK_WRAPPING_H
#define WIREDESK_WRAPPING_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* Whether the line text[start..end) ends in a stop, with the blanks and quotation marks after it.
 */
bool wrapping_ends_in_stop(const char *text, size_t start, size_t end);

/* Whether the newline at `at` parts the line that it ends, text[start..at) and `column` bytes that
 * are gone, from the next, whose text begins at `next` and is not blank: 1, 0, or -1 where only the
 * text to come can tell. It does beside a line that is longer than wrapping mostly makes it; among
 * the lines that lead to the first such line; and after that one, unless a line in the middle of a
 * sentence has begun with a small letter, and this one ends as no paragraph does. What is found is
 * kept in the story: it is the same if lines are looked at again. */
int wrapping_parts(struct story *story, size_t start, size_t column, size_t at, size_t next);

#endif
