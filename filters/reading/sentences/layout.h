/* SPDX-License-Identifier: MIT */
/* The layout of plain text: its lines, how they are indented, and the paragraphs that they make.
 * Offsets are those of the story's text. */
#ifndef WIREDESK_LAYOUT_H
#define WIREDESK_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

struct open_paragraph {
    size_t start;
    size_t end;
    bool closed;   /* no text to come can belong to it */
    bool joined;   /* it goes on with the paragraph before it */
    bool list;     /* it is an item of a list */
    bool alone;    /* it is one line, or may be: a rule, or what wires send around the text */
    size_t margin; /* the story's, with the first line of the paragraph */
    struct line_widths widths; /* the story's, without that line */
};

/* Finds the next paragraph of the story's text from `from` on, as segment.h says what separates
 * them; false if only blanks are left. The margins and widths of the paragraph's lines are taken
 * into the story's. */
bool layout_find_paragraph(struct story *story, size_t from, struct open_paragraph *paragraph);

/* Lowers the story's margin to `indent`, the columns by which a line is indented, if the margin is
 * greater. */
void layout_lower_margin(struct story *story, size_t indent);

/* Keeps in the story what is known of the paragraph that the text from `at` on may go on with, and
 * sets the story's margin and widths back to those of the paragraph's lines before `at`. Lines that
 * will be looked at again must not count yet: what is found would depend on how the text arrives.
 */
void layout_keep_open(struct story *story, const struct open_paragraph *paragraph, size_t at);

/* The same, if the paragraph is not closed. */
static inline void layout_keep(struct story *story, const struct open_paragraph *paragraph,
                               size_t at)
{
    if (paragraph->closed)
        story->paragraph.open = false;
    else
        layout_keep_open(story, paragraph, at);
}

#endif
