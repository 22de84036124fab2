/* SPDX-License-Identifier: MIT */
#include "segment.h"

#include <string.h>

#include "common/scan.h"
#include "headings.h"
#include "punctuation.h"
#include "stops.h"

/* A sentence is given out before its paragraph is whole when this many bytes behind its end, and
 * the blanks there, are known; no stop is judged by text farther off than that (stops.h). */
enum { LOOKAHEAD = 256 };

/* A tab indents as far as typewriters had it. */
enum { TAB_WIDTH = 8, INDENT_LEAST = 2 };

/* A line of hard-wrapped text that has room for another word within so many columns is not full. */
enum { FILLED_LEAST = 56 };

struct open_paragraph {
    size_t start;
    size_t end;
    bool closed;   /* no text to come can belong to it */
    bool joined;   /* it goes on with the paragraph before it */
    bool list;     /* it is an item of a list */
    size_t margin; /* the story's, with the first line of the paragraph */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

static bool is_rule_mark(char c)
{
    return c == '_' || c == '-' || c == '*' || c == '=' || c == '~';
}

/* Where the blanks from `at` on end on this line; *width becomes the columns they take. */
static size_t skip_indent(const char *text, size_t at, size_t length, size_t *width)
{
    *width = 0;
    for (; at < length && (text[at] == ' ' || text[at] == '\t'); at++)
        *width += text[at] == '\t' ? TAB_WIDTH : 1;
    return at;
}

/* A rule parts what stands before it from what comes after it, even without blank lines. 1, 0, or
 * -1 where the line may still become one. */
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

/* The lines of an item of a list are often indented below its mark. */
static bool is_list_item(const char *text, size_t at, size_t end)
{
    size_t from = at;
    if (at < end && (text[at] == '-' || text[at] == '*'))
        return at + 1 < end && text[at + 1] == ' ';
    if (end - at > 3 && memcmp(text + at, "\xE2\x80\xA2", 3) == 0)
        return true;
    while (at < end && at - from < 3 && text[at] >= '0' && text[at] <= '9')
        at++;
    return at > from && at + 1 < end && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ';
}

/* Finds the first text from `from` on; *joined tells whether the blanks before it leave open a
 * paragraph that was open at `from`. */
static size_t skip_blanks(const char *text, size_t from, size_t length, bool *joined)
{
    size_t newlines = 0, indent = 0, at = from;
    for (; at < length && is_blank(text[at]); at++) {
        if (text[at] == '\n') {
            newlines++;
            indent = 0;
        } else {
            indent += text[at] == '\t' ? TAB_WIDTH : 1;
        }
    }
    *joined = newlines == 0 || (newlines == 1 && indent < INDENT_LEAST);
    return at;
}

/* What is known of the line at hand. */
struct line {
    size_t start;  /* where it begins; 0 if it begins before the text */
    size_t column; /* the bytes of it before `start` */
    size_t indent; /* the columns by which it is indented */
};

/* The line that holds `at`. The one at text[0] may have begun before it. */
static struct line line_at(const struct story *story, size_t at)
{
    struct line line = {.start = at};
    while (line.start > 0 && story->text[line.start - 1] != '\n')
        line.start--;
    if (line.start == 0 && story->paragraph.open) {
        line.indent = story->paragraph.indent;
        line.column = story->paragraph.column;
    } else {
        skip_indent(story->text, line.start, story->length, &line.indent);
    }
    return line;
}

/* Whether the end of the word at `at` is known, as far as it matters to a line's length. */
static bool is_whole_word(const char *text, size_t at, size_t length)
{
    size_t from = at;
    while (at < length && at - from < FILLED_LEAST && !is_blank(text[at]))
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
    while (word < length && !is_blank(text[word]) && word - next < FILLED_LEAST)
        word++;
    while (end > line->start && (is_blank(text[end - 1]) || strchr("\"')", text[end - 1]) != NULL))
        end--;
    bool stopped = end > line->start && strchr(".!?", text[end - 1]) != NULL;
    bool curly = end >= line->start + 4 && strchr(".!?", text[end - 4]) != NULL &&
                 memcmp(text + end - 3, "\xE2\x80\x9D", 3) == 0;
    return stopped || curly || line->column + end - line->start + 1 + word - next < FILLED_LEAST;
}

/* Whether the line that ends with the newline at `at` is the paragraph's last: 1, 0, or -1 where
 * only the text to come can tell. *line becomes the next one. */
static int ends_paragraph(const struct story *story, size_t at, bool list, struct line *line)
{
    const char *text = story->text;
    size_t width, margin = story->paragraph.margin;
    size_t next = skip_indent(text, at + 1, story->length, &width);
    if (next == story->length)
        return -1;
    if (text[next] == '\n')
        return 1;
    if (!list && margin < width && width - margin >= INDENT_LEAST &&
        width + INDENT_LEAST > line->indent) {
        /* A next word that is not whole yet may still turn out too long for the line. */
        if (!story->last && !is_whole_word(text, next, story->length))
            return -1;
        if (width >= line->indent + INDENT_LEAST ||
            is_last_line(text, line, at, next, story->length))
            return 1;
    }
    *line = (struct line){.start = at + 1, .indent = width};
    return is_rule(story, next);
}

static void lower_margin(struct story *story, size_t indent)
{
    if (indent < story->paragraph.margin)
        story->paragraph.margin = indent;
}

/* Finds the next paragraph of the story's text from `from` on; false if only blanks are left. */
static bool find_paragraph(struct story *story, size_t from, struct open_paragraph *paragraph)
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
    bool rule = is_rule(story, at) > 0;
    struct line line = line_at(story, at);
    lower_margin(story, line.indent);
    paragraph->margin = story->paragraph.margin;
    for (;;) {
        const char *newline = memchr(text + at, '\n', length - at);
        if (newline == NULL)
            return true;
        at = (size_t)(newline - text);
        int ends = rule ? 1 : ends_paragraph(story, at, paragraph->list, &line);
        if (ends != 0) {
            paragraph->end = at;
            paragraph->closed = ends > 0;
            return true;
        }
        lower_margin(story, line.indent);
        at++;
    }
}

static size_t trim_end(const char *text, size_t start, size_t end)
{
    while (end > start && is_blank(text[end - 1]))
        end--;
    return end;
}

static bool has_word(const char *text, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
            return true;
        /* Letters of other scripts; dashes, quotes, bullets and their like begin with E2. */
        if (c >= 0xC3 && c != 0xE2)
            return true;
    }
    return false;
}

/* Lines mean nothing any more once units are found: newlines and tabs, which are all that stands
 * below the blank in repaired text, are blanks in rows. */
static void blank_lines(char *text, size_t n)
{
    unsigned char *bytes = (unsigned char *)text;
    for (size_t i = 0; i < n; i++)
        bytes[i] = bytes[i] > ' ' ? bytes[i] : ' ';
}

/* Adds a unit of the paragraph, whose first one gives it its number. */
static void add_unit(struct story *story, struct open_paragraph *paragraph, size_t start,
                     size_t end, bool sentence)
{
    if (!paragraph->joined)
        story->paragraphs++;
    paragraph->joined = true;
    story_add_unit(story, start, end, story->paragraphs, sentence ? ++story->sentences : 0);
}

/* Looks for the first stop from *at on, and before `limit`, that ends the sentence that begins at
 * `start`; `end` is the paragraph's. *at becomes where it ends it, or `limit` or more where none
 * does. */
static bool find_stop(const char *text, struct scan *scan, size_t start, size_t *at, size_t limit,
                      size_t end)
{
    while ((*at = stops_next(scan, *at, limit)) < limit) {
        struct stop stop = stops_judge(text, start, *at, end);
        *at = stop.after;
        if (stop.ends_sentence)
            return true;
    }
    return false;
}

/* Where the sentence that begins at `start` ends; `end` is its paragraph's. A heading is looked for
 * before a stop that is far off, or many of them would each look for the same. */
static size_t sentence_end(const char *text, struct scan *scan, size_t start, size_t end)
{
    size_t near = end - start > LOOKAHEAD ? start + LOOKAHEAD : end, at = start;
    bool found = find_stop(text, scan, start, &at, near, end);
    size_t head = headings_end(text, scan, start, at);
    if (found || head < at)
        return head;
    return find_stop(text, scan, start, &at, end, end) ? at : end;
}

/* Where a unit of a paragraph ends: that which begins at `start`, where the paragraph ends at
 * `end`.
 */
typedef size_t unit_end(const char *text, struct scan *scan, size_t start, size_t end);

static size_t paragraph_end(const char *text, struct scan *scan, size_t start, size_t end)
{
    (void)text;
    (void)scan;
    (void)start;
    return end;
}

/* Gives out the paragraph's units; gives back where the first undecided one begins, or where the
 * paragraph ends. */
static size_t add_units(struct story *story, struct scan *scan, struct open_paragraph *paragraph,
                        unit_end *find_end)
{
    const char *text = story->text;
    size_t end = trim_end(text, paragraph->start, paragraph->end);
    size_t start = paragraph->start;
    while (start < end) {
        size_t stop = find_end(text, scan, start, end);
        size_t next = punctuation_skip_blanks(text, stop, end);
        if (!paragraph->closed && next + LOOKAHEAD > end)
            return start;
        add_unit(story, paragraph, start, stop, true);
        for (start = stop; start < end && is_blank(text[start]);)
            start++;
    }
    return paragraph->end;
}

/* Remembers what the text from `at` on has to know of the paragraph that it may go on with. */
static void keep_open(struct story *story, const struct open_paragraph *paragraph, size_t at)
{
    bool open = paragraph->joined && !paragraph->closed;
    if (open) {
        struct line line = line_at(story, at);
        story->paragraph.list = paragraph->list;
        story->paragraph.indent = line.indent;
        story->paragraph.column = line.column + at - line.start;
    }
    story->paragraph.open = open;
}

/* Lines that were looked at and stay to be looked at again must not count before their time: what
 * is found would depend on how the text comes. */
static void keep_margin(struct story *story, const struct open_paragraph *paragraph, size_t at)
{
    size_t width;
    const char *text = story->text;
    story->paragraph.margin = paragraph->margin;
    for (size_t i = paragraph->start; i < at; i++) {
        if (text[i] != '\n')
            continue;
        skip_indent(text, i + 1, story->length, &width);
        lower_margin(story, width);
    }
}

/* Nothing could be decided in all that can be held: a piece up to a blank is given out as it is. */
static size_t cut_sentence(struct story *story, struct open_paragraph *paragraph)
{
    const char *text = story->text;
    size_t start = paragraph->start, end = story->length;
    while (end > start && end > story->length / 2 && !is_blank(text[end - 1]))
        end--;
    if (end <= start || end <= story->length / 2)
        end = story->length;
    size_t trimmed = trim_end(text, start, end);
    if (trimmed > start)
        add_unit(story, paragraph, start, trimmed, true);
    keep_open(story, paragraph, end);
    return end;
}

static size_t add_paragraph(struct story *story, struct scan *scan,
                            struct open_paragraph *paragraph, unit_end *find_end)
{
    const char *text = story->text;
    size_t start = paragraph->start, end = paragraph->end;
    if (paragraph->joined || has_word(text, start, end))
        return add_units(story, scan, paragraph, find_end);
    if (!paragraph->closed)
        return start;
    add_unit(story, paragraph, start, trim_end(text, start, end), false);
    return end;
}

/* The header stands in the first paragraph, in which text may follow it. */
static size_t add_header(struct story *story)
{
    if (!story->first || story->header.end == 0)
        return 0;
    struct open_paragraph paragraph = {0};
    add_unit(story, &paragraph, story->header.start, story->header.end, false);
    lower_margin(story, 0);
    paragraph.closed = false;
    keep_open(story, &paragraph, story->header.end);
    return story->header.end;
}

static size_t take_apart(struct story *story, unit_end *find_end)
{
    size_t at = add_header(story);
    struct scan scan;
    scan_start(&scan, SCAN_SET(SCAN_STOPS) | SCAN_SET(SCAN_HEADS), story->text, story->length);
    struct open_paragraph paragraph;
    while (find_paragraph(story, at, &paragraph)) {
        paragraph.closed = paragraph.closed || story->last;
        size_t next = add_paragraph(story, &scan, &paragraph, find_end);
        /* The blanks before text that stays say how it is indented. */
        at = next > paragraph.start ? next : at;
        keep_open(story, &paragraph, at);
        if (!paragraph.closed)
            break;
    }
    if (at == 0 && story->full && !story->last)
        at = cut_sentence(story, &paragraph);
    if (!paragraph.closed)
        keep_margin(story, &paragraph, at);
    if (story->last)
        at = story->length;
    blank_lines(story->text, at);
    return at;
}

size_t segment(struct story *story)
{
    return take_apart(story, sentence_end);
}

size_t segment_paragraphs(struct story *story)
{
    return take_apart(story, paragraph_end);
}
