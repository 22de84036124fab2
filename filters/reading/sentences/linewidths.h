/* SPDX-License-Identifier: MIT */
/* How wide hard-wrapped text is, judging by the lines around a newline, and whether the line before
 * the newline had room for the next word: then no wrapping made the newline. Widths are in
 * characters. */
#ifndef WIREDESK_LINEWIDTHS_H
#define WIREDESK_LINEWIDTHS_H

#include <stddef.h>

#include "common/story.h"

/* A line that is indented by so many columns more than the one before begins a paragraph. */
enum { LINEWIDTHS_INDENT = 2 };

/* A newline and the lines on both sides of it. */
struct linebreak {
    size_t start;       /* the line before it is text[start..at) ... */
    size_t column;      /* ... after so many bytes that are gone ... */
    size_t marks;       /* ... of which so many continue a character ... */
    size_t indent;      /* ... and is indented by so many columns */
    size_t at;          /* the newline */
    size_t next;        /* where the text of the next line begins ... */
    size_t next_indent; /* ... which is indented by so many columns */
};

/* How many columns the blank takes that begins with the byte. A tab indents as far as typewriters
 * had it. */
static inline size_t linewidths_columns(char first)
{
    return first == '\t' ? 8 : 1;
}

/* Where the blanks of the line in text[at..end) end; *width becomes the columns they take. */
size_t linewidths_skip_indent(const char *text, size_t at, size_t end, size_t *width);

/* How many bytes of text[from..to) continue a character. */
size_t linewidths_marks(const char *text, size_t from, size_t to);

/* Takes the line before the newline into the story's widths. */
void linewidths_add(struct story *story, const struct linebreak *here);

/* Takes a blank line into them that ends a paragraph, and an indented one that begins one. */
static inline void linewidths_add_blank(struct story *story)
{
    story->paragraph.widths.lots[0].blanks++;
}
static inline void linewidths_add_indent(struct story *story)
{
    story->paragraph.widths.lots[0].indents++;
}

/* Whether the line before the newline ended early, so that a paragraph ends there: 1, 0, or -1
 * where only the text to come can tell. That is so if its text has a width, which the latest lines
 * and the next few tell, and the line had room for the next word in it; for much more than that if
 * paragraphs are indented. In text whose paragraphs are separated by blank lines none ends so. */
int linewidths_ended_early(const struct story *story, const struct linebreak *here);

#endif
