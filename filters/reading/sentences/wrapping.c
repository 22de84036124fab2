/* SPDX-License-Identifier: MIT */
#include "wrapping.h"

#include <string.h>

#include "common/ascii.h"
#include "punctuation.h"

/* Nothing is wrapped wider, in bytes: a longer line is a paragraph, or its text is wrapped wider
 * still. */
enum { WRAP_MOST = 132 };

/* How many lines may lead to the first such line: a heading, a byline, a day, a place. */
enum { LEADING_MOST = 6 };

/* Whether the text of a line that begins at `next` is wider than any wrapping makes it, and the
 * line of `columns` bytes before it had room for its first word: 1, 0, or -1 where the text ends
 * too early. *newline becomes where the line ends, if it is no wide one. */
static int is_wide(const struct story *story, size_t columns, size_t next, size_t *newline)
{
    const char *text = story->text + next;
    size_t rest = story->length - next, word = 0;
    const char *end = memchr(text, '\n', rest > WRAP_MOST ? WRAP_MOST + 1 : rest);
    *newline = end != NULL ? (size_t)(end - story->text) : story->length;
    if (end != NULL)
        return 0;
    if (rest <= WRAP_MOST)
        return story->last ? 0 : -1;
    while (columns + word < WRAP_MOST && !ascii_is_blank(text[word]))
        word++;
    return columns + word < WRAP_MOST;
}

/* Whether the line at `next` is wide, or leads to one: 1, 0, or -1. The search ends with a blank
 * line, with one that begins with a small letter, as those of wrapped text do, or after so many
 * `lines`. */
static int leads_to_wide(const struct story *story, size_t columns, size_t next, unsigned lines)
{
    const char *text = story->text;
    for (; lines > 0; lines--) {
        size_t newline, width, start = next;
        int wide = is_wide(story, columns, start, &newline);
        if (wide != 0 || newline == story->length)
            return wide;
        next = linewidths_skip_indent(text, newline + 1, story->length, &width);
        if (next == story->length)
            return story->last ? 0 : -1;
        if (text[next] == '\n' || ascii_is_lower(text[next]))
            return 0;
        columns = newline - start;
    }
    return 0;
}

/* Whether the wide line that ends at `at` ends as paragraphs do. If it does not, its text is
 * wrapped wider still, and lines begin in the middle of a sentence. Nothing may be left of a line
 * whose sentences were taken. */
static bool may_end_paragraph(const char *text, size_t start, size_t at)
{
    return at == start || punctuation_ends_in_stop(text, start, at) ||
           strchr(":)", text[at - 1]) != NULL;
}

int wrapping_parts(struct story *story, const struct linebreak *here)
{
    const char *text = story->text;
    size_t start = here->start, at = here->at, next = here->next;
    if (ascii_is_lower(text[next])) {
        if (!punctuation_ends_in_stop(text, start, at))
            story->paragraph.lines = STORY_WRAPPED;
        return 0;
    }
    if (story->paragraph.lines == STORY_UNWRAPPED)
        return 1;
    size_t columns = here->column + at - start;
    bool wrapped = story->paragraph.lines == STORY_WRAPPED;
    if (columns > WRAP_MOST && !may_end_paragraph(text, start, at))
        return !wrapped;
    int parts = 1;
    if (columns <= WRAP_MOST)
        parts = leads_to_wide(story, columns, next, wrapped ? 1 : LEADING_MOST);
    if (parts > 0 && !wrapped)
        story->paragraph.lines = STORY_UNWRAPPED;
    return parts != 0 ? parts : linewidths_ended_early(story, here);
}
