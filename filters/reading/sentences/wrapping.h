/* SPDX-License-Identifier: MIT */
/* Whether a newline was made by wrapping, or separates paragraphs that stand one a line with no
 * blank lines between them, as programs that extract the text of pages often print it. */
#ifndef WIREDESK_WRAPPING_H
#define WIREDESK_WRAPPING_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "linewidths.h"

/* Whether a paragraph ends with the newline at `at`: 1, 0, or -1 where only the text to come can
 * tell. The line that it ends is text[start..at), after `column` bytes that are gone; the text of
 * the next line, which is not blank, begins at `next`. No paragraph begins with a small letter.
 * Else one ends beside a line that is wider than wrapping makes them; between the lines that lead
 * to the first such line; and with every line after that. It does not if a line has begun with a
 * small letter in the middle of a sentence, and the current line does not end as paragraphs do.
 * Beside other lines one ends with a line that had room for the next word (linewidths.h).
 * What is found is kept in the story: the answer is the same if lines are looked at again. */
int wrapping_parts(struct story *story, const struct linebreak *here);

#endif
