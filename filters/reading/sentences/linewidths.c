/* SPDX-License-Identifier: MIT */
#include "linewidths.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "punctuation.h"

/* No text is wrapped narrower than the one; wider lines and longer words are taken to be as wide
 * as the other. */
enum { WIDTH_LEAST = 40, WIDTH_MOST = 256 };

/* How many lines make a lot, and how many lines to come are looked at. */
enum { LOT = 16, LINES_AHEAD = 6 };

/* By how many columns the room must exceed the next word after a stop, and after another end: where
 * all lines so far are as full as can be, and where some that wrapping broke had room for a word.
 */
enum { FULL_STOP_LEAST = 0, FULL_LEAST = 1, RAGGED_STOP_LEAST = 1, RAGGED_LEAST = 4 };

/* Paragraphs are separated by blank lines if at least one of so many lines is blank. Where there
 * has been only one, as after a heading, the room must exceed the next word by so many columns. */
enum { BLANK_RATIO = 12, BLANK_LEAST = 24 };

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

size_t linewidths_marks(const char *text, size_t from, size_t to)
{
    size_t count = 0;
    for (; from < to; from++)
        count += utf8_is_continuation((unsigned char)text[from]);
    return count;
}

static size_t count_characters(const char *text, size_t from, size_t to)
{
    size_t count = to - from - linewidths_marks(text, from, to);
    return count < WIDTH_MOST ? count : WIDTH_MOST;
}

static size_t word_end(const struct story *story, size_t at)
{
    size_t end = at;
    while (end < story->length && end - at < WIDTH_MOST && !ascii_is_blank(story->text[end]))
        end++;
    return end;
}

static struct measure measure(const struct story *story, const struct linebreak *here)
{
    const char *text = story->text;
    size_t end = here->at, gone = here->column - here->marks;
    while (end > here->start && ascii_is_blank(text[end - 1]))
        end--;
    struct measure line = {.stopped = punctuation_ends_in_stop(text, here->start, end)};
    line.width = count_characters(text, here->start, end);
    line.width = gone < WIDTH_MOST - line.width ? gone + line.width : WIDTH_MOST;
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

static void add(struct line_widths *widths, const struct measure *line)
{
    struct line_lot *lot = &widths->lots[0];
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
    struct linebreak here = {.start = start, .at = at, .next = at + 1};
    size_t n;
    while (here.next < story->length && story->text[here.next] != '\n' &&
           (n = punctuation_blank(story->text, here.next, story->length)) > 0)
        here.next += n;
    return here;
}

/* Adds the next lines, from `start` on, up to a blank one or one of more than `most` bytes; false
 * where the text ends too early. */
static bool add_ahead(struct line_widths *widths, const struct story *story, size_t start,
                      size_t most)
{
    const char *text = story->text;
    for (size_t lines = 0; lines < LINES_AHEAD; lines++) {
        size_t rest = story->length - start;
        const char *newline = memchr(text + start, '\n', rest > most ? most + 1 : rest);
        if (newline == NULL)
            return story->last || rest > most;
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
        start = ahead.next;
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
           least = line->stopped ? FULL_STOP_LEAST : FULL_LEAST;
    if (extent.ragged)
        least = line->stopped ? RAGGED_STOP_LEAST : RAGGED_LEAST;
    if (blanks * BLANK_RATIO > lines) {
        if (blanks > 1)
            return false;
        least = BLANK_LEAST;
    }
    return extent.width >= WIDTH_LEAST && line->width + 1 + line->word + least <= extent.width;
}

int linewidths_ended_early(const struct story *story, const struct linebreak *here, size_t most)
{
    if (word_end(story, here->next) == story->length && !story->last)
        return -1;
    struct line_widths widths = story->paragraph.widths;
    struct measure line = measure(story, here);
    /* Where paragraphs are indented, the line after an indented one belongs to the same. */
    if (!line.stopped && here->indent >= here->next_indent + 2)
        return 0;
    /* What is known of many lines, a few more hardly change. */
    if (widths.lots[1].lines > 0 && !has_room(&widths, &line))
        return 0;
    add(&widths, &line);
    if (!add_ahead(&widths, story, here->next, most))
        return -1;
    return has_room(&widths, &line);
}

void linewidths_add(struct story *story, const struct linebreak *here)
{
    struct measure line = measure(story, here);
    add(&story->paragraph.widths, &line);
}
