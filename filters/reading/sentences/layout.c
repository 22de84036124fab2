/* SPDX-License-Identifier: MIT */
#include "layout.h"

#include <string.h>

#include "common/ascii.h"
#include "punctuation.h"
#include "wirelines.h"
#include "wrapping.h"

/* A line of hard-wrapped text is not full if the next word would still end within so many columns.
 */
enum { FILLED_LEAST = 56 };

/* How many lines are looked at for the margin, and how much of each. */
enum { MARGIN_LINES = 6, LINE_MOST = 132 };

static bool is_rule_mark(char c)
{
    return c == '_' || c == '-' || c == '*' || c == '=' || c == '~';
}

/* A rule separates what stands before it from what comes after it, even without blank lines. 1, 0,
 * or -1 where the line may still become one. */
static int is_rule(const struct story *story, size_t at)
{
    const char *text = story->text;
    size_t marks = 0;
    for (; at < story->length && text[at] != '\n'; at++) {
        if (is_rule_mark(text[at]))
            marks++;
        else if (text[at] != ' ' && text[at] != '\t')
            return 0;
    }
    if (at == story->length && !story->last)
        return -1;
    return marks >= 3;
}

/* Whether the line is a paragraph of its own: a rule, or what wires send around the text. 1, 0 or
 * -1 as is_rule(). */
static inline int stands_alone(const struct story *story, size_t at)
{
    const char *text = story->text;
    if (wirelines_may_be(text, at, story->length)) {
        enum wireline kind = wirelines_at(text, at, story->length, story->last);
        if (kind != WIRELINE_NONE)
            return kind == WIRELINE_OPEN ? -1 : 1;
    }
    return is_rule(story, at);
}

/* The lines of an item of a list are often indented below its mark. */
static bool is_list_item(const char *text, size_t at, size_t end)
{
    size_t from = at;
    if (at < end && (text[at] == '-' || text[at] == '*'))
        return at + 1 < end && text[at + 1] == ' ';
    if (end - at > 3 && punctuation_general(text, at, end) == PUNCTUATION_BULLET)
        return true;
    while (at < end && at - from < 3 && ascii_is_digit(text[at]))
        at++;
    return at > from && at + 1 < end && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ';
}

/* What is known of the current line. */
struct line {
    size_t start;  /* where it begins; 0 if it begins before the text */
    size_t column; /* the bytes of it before `start`, ... */
    size_t marks;  /* ... and how many of them continue a character */
    size_t indent; /* the columns by which it is indented */
};

/* Finds the first text from `from` on; *joined tells whether that belongs to a paragraph that was
 * open at `from`, judging by the blanks before it. */
static size_t skip_blanks(const char *text, size_t from, size_t length, bool *joined)
{
    size_t newlines = 0, indent = 0, at = from;
    for (size_t n; (n = punctuation_blank(text, at, length)) > 0; at += n) {
        if (text[at] == '\n') {
            newlines++;
            indent = 0;
        } else {
            indent += linewidths_columns(text[at]);
        }
    }
    *joined = newlines == 0 || (newlines == 1 && indent < LINEWIDTHS_INDENT);
    return at;
}

/* The line that holds `at`. The one at text[0] may have begun before it. */
static inline struct line line_at(const struct story *story, size_t at)
{
    struct line line = {.start = at};
    while (line.start > 0 && story->text[line.start - 1] != '\n')
        line.start--;
    if (line.start == 0 && story->paragraph.open) {
        line.indent = story->paragraph.indent;
        line.column = story->paragraph.column;
        line.marks = story->paragraph.marks;
    } else {
        linewidths_skip_indent(story->text, line.start, story->length, &line.indent);
    }
    return line;
}

/* Whether the line is the first of an item of a list. */
static bool begins_item(const struct story *story, const struct line *line)
{
    size_t width;
    if (line->start == 0 && story->paragraph.open)
        return story->paragraph.item;
    size_t at = linewidths_skip_indent(story->text, line->start, story->length, &width);
    return is_list_item(story->text, at, story->length);
}

/* Whether the end of the word at `at` is known, as far as it matters to a line's length. */
static bool is_whole_word(const char *text, size_t at, size_t length)
{
    size_t from = at;
    while (at < length && at - from < FILLED_LEAST && !ascii_is_blank(text[at]))
        at++;
    return at < length;
}

/* Whether the line text[line.start..end) ends a paragraph if the next is indented as far: it ends
 * in a stop, or it has room for the word at `next`, so that nothing but a new paragraph could have
 * broken it. */
static bool is_last_line(const char *text, const struct line *line, size_t end, size_t next,
                         size_t length)
{
    size_t word = next;
    while (word < length && !ascii_is_blank(text[word]) && word - next < FILLED_LEAST)
        word++;
    bool stopped = punctuation_ends_in_stop(text, line->start, end);
    while (end > line->start && ascii_is_blank(text[end - 1]))
        end--;
    return stopped || line->column + end - line->start + 1 + word - next < FILLED_LEAST;
}

/* Lowers *margin to the indent of the first of the next lines that is indented less, up to a blank
 * one: where all lines so far are indented alike, those to come tell whether the text is indented,
 * or each of its paragraphs. The line at hand begins at `at`. False where the text ends too early.
 */
static bool look_for_margin(const struct story *story, size_t at, size_t *margin)
{
    const char *text = story->text;
    for (size_t lines = 0; lines < MARGIN_LINES; lines++) {
        size_t width, rest = story->length - at;
        const char *newline = memchr(text + at, '\n', rest < LINE_MOST ? rest : LINE_MOST);
        if (newline == NULL)
            return story->last || rest >= LINE_MOST;
        at = linewidths_skip_indent(text, (size_t)(newline - text) + 1, story->length, &width);
        if (at == story->length)
            return story->last;
        if (text[at] == '\n')
            return true;
        if (width < *margin) {
            *margin = width;
            return true;
        }
    }
    return true;
}

/* Whether a line begins a paragraph by its indent, whose text is at `next` behind `width` columns:
 * 1, 0, or -1 as ends_paragraph(). The line before it ends at `at`. */
static int is_indented(const struct story *story, size_t at, bool list, const struct line *line,
                       size_t next, size_t width)
{
    size_t margin = story->paragraph.margin;
    if (width >= LINEWIDTHS_INDENT && width == margin && !look_for_margin(story, next, &margin))
        return -1;
    if (margin >= width || width - margin < LINEWIDTHS_INDENT ||
        width + LINEWIDTHS_INDENT <= line->indent ||
        (list && (width < line->indent + LINEWIDTHS_INDENT || begins_item(story, line))))
        return 0;
    /* A next word that is not whole yet may still turn out too long for the line. */
    if (!story->last && !is_whole_word(story->text, next, story->length))
        return -1;
    return width >= line->indent + LINEWIDTHS_INDENT ||
           is_last_line(story->text, line, at, next, story->length);
}

/* Whether the line that ends with the newline at `at` is the paragraph's last: 1, 0, or -1 where
 * only the text to come can tell. *line becomes the next one. */
static int ends_paragraph(struct story *story, size_t at, bool list, struct line *line)
{
    size_t width, next = linewidths_skip_indent(story->text, at + 1, story->length, &width);
    if (next == story->length)
        return -1;
    if (story->text[next] == '\n') {
        linewidths_add_blank(story);
        return 1;
    }
    int indented = is_indented(story, at, list, line, next, width);
    if (indented != 0) {
        if (indented > 0)
            linewidths_add_indent(story);
        return indented;
    }
    struct linebreak here = {.start = line->start,
                             .column = line->column,
                             .marks = line->marks,
                             .indent = line->indent,
                             .at = at,
                             .next = next,
                             .next_indent = width};
    int parts = wrapping_parts(story, &here);
    if (parts == 0)
        parts = stands_alone(story, next);
    if (parts == 0 || (parts > 0 && story->paragraph.lines != STORY_UNWRAPPED))
        linewidths_add(story, &here);
    *line = (struct line){.start = at + 1, .indent = width};
    return parts;
}

void layout_lower_margin(struct story *story, size_t indent)
{
    if (indent < story->paragraph.margin)
        story->paragraph.margin = indent;
}

/* Finds where the paragraph ends, which has text at `at` on the line `line`. */
static void find_end(struct story *story, size_t at, struct line line,
                     struct open_paragraph *paragraph)
{
    const char *text = story->text, *newline;
    while ((newline = memchr(text + at, '\n', story->length - at)) != NULL) {
        at = (size_t)(newline - text);
        int ends = paragraph->alone ? 1 : ends_paragraph(story, at, paragraph->list, &line);
        if (ends != 0) {
            paragraph->end = at;
            paragraph->closed = ends > 0;
            return;
        }
        layout_lower_margin(story, line.indent);
        at++;
    }
}

bool layout_find_paragraph(struct story *story, size_t from, struct open_paragraph *paragraph)
{
    const char *text = story->text;
    size_t length = story->length;
    bool joined;
    size_t at = skip_blanks(text, from, length, &joined);
    *paragraph =
        (struct open_paragraph){.start = at, .end = length, .margin = story->paragraph.margin};
    paragraph->joined = joined && story->paragraph.open;
    if (at == length)
        return false;
    paragraph->list = paragraph->joined ? story->paragraph.list : is_list_item(text, at, length);
    /* The rest of a line whose first sentences were taken can't be a line of its own. */
    paragraph->alone = stands_alone(story, at) != 0 &&
                       !(paragraph->joined && from == 0 && memchr(text, '\n', at) == NULL);
    struct line line = line_at(story, at);
    layout_lower_margin(story, line.indent);
    paragraph->margin = story->paragraph.margin;
    paragraph->widths = story->paragraph.widths;
    find_end(story, at, line, paragraph);
    return true;
}

/* Keeps what is known of the line that holds `at`, in a paragraph that goes on. */
static void keep_line(struct story *story, const struct open_paragraph *paragraph, size_t at)
{
    struct line line = line_at(story, at);
    story->paragraph.item = paragraph->list && begins_item(story, &line);
    story->paragraph.list = paragraph->list;
    story->paragraph.indent = line.indent;
    story->paragraph.column = line.column + at - line.start;
    story->paragraph.marks = line.marks + linewidths_marks(story->text, line.start, at);
}

/* Sets the story's margin and widths back to those of the paragraph's lines before `at`. */
static void keep_lines(struct story *story, const struct open_paragraph *paragraph, size_t at)
{
    const char *text = story->text;
    struct line line = line_at(story, paragraph->start);
    story->paragraph.margin = paragraph->margin;
    story->paragraph.widths = paragraph->widths;
    for (size_t i = paragraph->start; i < at; i++) {
        if (text[i] != '\n')
            continue;
        struct linebreak here = {
            .start = line.start, .column = line.column, .marks = line.marks, .at = i};
        line = (struct line){.start = i + 1};
        here.next = linewidths_skip_indent(text, line.start, story->length, &line.indent);
        linewidths_add(story, &here);
        layout_lower_margin(story, line.indent);
    }
}

void layout_keep_open(struct story *story, const struct open_paragraph *paragraph, size_t at)
{
    keep_lines(story, paragraph, at);
    if (paragraph->joined)
        keep_line(story, paragraph, at);
    story->paragraph.open = paragraph->joined;
}
