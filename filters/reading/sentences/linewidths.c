/* SPDX-License-Identifier: MIT */
#include "linewidths.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "punctuation.h"

/* No text is wrapped narrower, and none wider. */
enum { WIDTH_LEAST = 40, WIDTH_MOST = 132 };

/* The longest line, in bytes, that is looked at before it is its turn. */
enum { LINE_MOST = 2 * WIDTH_MOST };

/* How many lines make a lot, and how many lines to come are looked at. */
enum { LOT = 16, LINES_AHEAD = 6 };

/* By how many columns the room must exceed the next word after a stop, and after another end: where
 * all lines so far are as full as can be, and where some that wrapping broke had room for a word.
 */
enum { FULL_STOP_LEAST = 0, FULL_LEAST = 1, RAGGED_STOP_LEAST = 1, RAGGED_LEAST = 4 };

/* Paragraphs are separated by blank lines, or indented, if at least one of so many lines is. Then
 * the room must exceed the next word by so many columns. */
enum { MARKED_RATIO = 12, MARKED_LEAST = 24 };

/* A line and the word after it. */
struct measure {
    size_t width;
    size_t word;  /* the width of the next line's first word */
    bool stopped; /* the line ends in a stop */
    bool broken;  /* wrapping broke the line, for its sentence goes on in the next */
};

/* What the lines around a newline tell. */
struct extent {
    size_t width; /* of the text; 0 if it is not known */
    bool ragged;  /* some lines that wrapping broke had room for the next word */
};

size_t linewidths_skip_indent(const char *text, size_t at, size_t end, size_t *width)
{
    *width = 0;
    for (size_t n; (n = punctuation_blank(text, at, end)) > 0 && text[at] != '\n'; at += n)
        *width += linewidths_columns(text[at]);
    return at;
}

size_t linewidths_marks(const char *text, size_t from, size_t to)
{
    size_t count = 0;
    for (; from < to; from++)
        count += utf8_is_continuation((unsigned char)text[from]);
    return count;
}

static size_t count_characters(const char *text, size_t from, size_t to)
{
    return to - from - linewidths_marks(text, from, to);
}

static size_t word_end(const struct story *story, size_t at)
{
    size_t end = at;
    while (end < story->length && end - at <= WIDTH_MOST && !ascii_is_blank(story->text[end]))
        end++;
    return end;
}

static struct measure measure(const struct story *story, const struct linebreak *here)
{
    const char *text = story->text;
    size_t end = here->at;
    while (end > here->start && ascii_is_blank(text[end - 1]))
        end--;
    struct measure line = {.stopped = punctuation_ends_in_stop(text, here->start, end)};
    line.width = here->column - here->marks + count_characters(text, here->start, end);
    line.word = count_characters(text, here->next, word_end(story, here->next));
    line.broken = !line.stopped && ascii_is_lower(text[here->next]);
    return line;
}

/* Puts the width, unless it is 0, among the two least. */
static void add_filled(unsigned short *least, size_t filled)
{
    if (filled == 0)
        return;
    if (least[0] == 0 || filled < least[0]) {
        least[1] = least[0];
        least[0] = (unsigned short)filled;
    } else if (least[1] == 0 || filled < least[1]) {
        least[1] = (unsigned short)filled;
    }
}

/* Adds the line, unless it is not wrapped, or was broken before a word that no line has room for.
 */
static void add(struct line_widths *widths, const struct measure *line)
{
    struct line_lot *lot = &widths->lots[0];
    if (line->width > WIDTH_MOST || line->word > WIDTH_MOST)
        return;
    if (lot->lines == LOT) {
        widths->lots[1] = *lot;
        *lot = (struct line_lot){0};
    }
    lot->lines++;
    if (line->width > lot->widest)
        lot->widest = (unsigned short)line->width;
    add_filled(lot->filled, line->broken ? line->width + 1 + line->word : 0);
}

/* The newline at `at`, before which a line begins at `start`, and after which `story` has more. */
static struct linebreak break_at(const struct story *story, size_t start, size_t at)
{
    struct linebreak here = {.start = start, .at = at};
    here.next = linewidths_skip_indent(story->text, at + 1, story->length, &here.next_indent);
    return here;
}

/* Adds the next lines, the first of which begins at `start` and is indented by `indent` columns, up
 * to a blank one or a long one; false where the text ends too early. */
static bool add_ahead(struct line_widths *widths, const struct story *story, size_t start,
                      size_t indent)
{
    const char *text = story->text;
    for (size_t lines = 0; lines < LINES_AHEAD; lines++) {
        size_t rest = story->length - start;
        const char *newline = memchr(text + start, '\n', rest < LINE_MOST ? rest : LINE_MOST);
        if (newline == NULL)
            return story->last || rest >= LINE_MOST;
        struct linebreak ahead = break_at(story, start, (size_t)(newline - text));
        if (word_end(story, ahead.next) == story->length && !story->last)
            return false;
        if (ahead.next == story->length)
            return true;
        struct measure line = measure(story, &ahead);
        add(widths, &line);
        if (text[ahead.next] == '\n') {
            widths->lots[0].blanks++;
            return true;
        }
        widths->lots[0].indents += ahead.next_indent >= indent + LINEWIDTHS_INDENT;
        indent = ahead.next_indent;
        start = ahead.at + 1;
    }
    return true;
}

/* No line is wider than the text, and none that wrapping broke had room for the next word in it:
 * but for one line, after which a paragraph may have begun with a small letter. */
static struct extent extent_of(const struct line_widths *widths)
{
    const struct line_lot *lots = widths->lots;
    size_t widest = lots[0].widest > lots[1].widest ? lots[0].widest : lots[1].widest;
    unsigned short filled[2] = {lots[0].filled[0], lots[0].filled[1]};
    add_filled(filled, lots[1].filled[0]);
    add_filled(filled, lots[1].filled[1]);
    size_t least = filled[1] > 0 ? filled[1] : filled[0];
    if (least == 0)
        return (struct extent){0, false};
    return (struct extent){widest < least ? widest : least - 1, filled[1] <= widest};
}

/* Whether the line had room for the next word. */
static bool has_room(const struct line_widths *widths, const struct measure *line)
{
    struct extent extent = extent_of(widths);
    size_t lines = widths->lots[0].lines + widths->lots[1].lines,
           blanks = widths->lots[0].blanks + widths->lots[1].blanks,
           indents = widths->lots[0].indents + widths->lots[1].indents,
           least = line->stopped ? FULL_STOP_LEAST : FULL_LEAST;
    if (extent.ragged)
        least = line->stopped ? RAGGED_STOP_LEAST : RAGGED_LEAST;
    /* A single blank line may follow a heading. */
    if (blanks > 1 && blanks * MARKED_RATIO > lines)
        return false;
    if ((blanks + indents) * MARKED_RATIO > lines)
        least = MARKED_LEAST;
    return extent.width >= WIDTH_LEAST && line->width + 1 + line->word + least <= extent.width;
}

int linewidths_ended_early(const struct story *story, const struct linebreak *here)
{
    if (word_end(story, here->next) == story->length && !story->last)
        return -1;
    struct line_widths widths = story->paragraph.widths;
    struct measure line = measure(story, here);
    /* Where paragraphs are indented, the line after an indented one belongs to the same. */
    if (here->indent >= here->next_indent + LINEWIDTHS_INDENT)
        return 0;
    /* What is known of many lines, a few more hardly change. */
    if (widths.lots[1].lines > 0 && !has_room(&widths, &line))
        return 0;
    add(&widths, &line);
    if (!add_ahead(&widths, story, here->at + 1, here->next_indent))
        return -1;
    return has_room(&widths, &line);
}

void linewidths_add(struct story *story, const struct linebreak *here)
{
    struct measure line = measure(story, here);
    add(&story->paragraph.widths, &line);
}
