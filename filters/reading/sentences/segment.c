/* SPDX-License-Identifier: MIT */
#include "segment.h"

#include "common/ascii.h"
#include "common/scan.h"
#include "headings.h"
#include "layout.h"
#include "punctuation.h"
#include "stops.h"
#include "wirelines.h"

/* A sentence is given out before its paragraph is complete once this many bytes after its end, and
 * after the blanks there, are known: no stop is judged by text farther away (stops.h). */
enum { LOOKAHEAD = 256 };

/* The longest unit of mere dots that the sentence before it takes in. */
enum { DOTS_MOST = 64 };

/* The length of the blank of several bytes that ends at `end`; 0 if there is none. */
static size_t rare_blank_before(const char *text, size_t start, size_t end)
{
    if (end - start >= 2 && punctuation_wide_blank(text, end - 2, end) == 2)
        return 2;
    return end - start >= 3 && punctuation_wide_blank(text, end - 3, end) == 3 ? 3 : 0;
}

static size_t trim_end(const char *text, size_t start, size_t end)
{
    while (end > start) {
        bool ascii = (unsigned char)text[end - 1] < 0x80;
        size_t n = ascii ? ascii_is_blank(text[end - 1]) : rare_blank_before(text, start, end);
        if (n == 0)
            break;
        end -= n;
    }
    return end;
}

static bool has_word(const char *text, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (ascii_is_digit(text[i]) || ascii_is_letter(text[i]))
            return true;
        /* Letters of other scripts; dashes, quotes, bullets and their like begin with E2. */
        if ((unsigned char)text[i] >= 0xC3 && text[i] != '\xE2')
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
 * `start`; `end` is the paragraph's. *at becomes where the sentence ends, or `limit` or more if
 * none does. */
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
 * before a stop that is far away, since many stops would each look for the same one. */
static size_t sentence_end(const char *text, struct scan *scan, size_t start, size_t end)
{
    size_t near = end - start > LOOKAHEAD ? start + LOOKAHEAD : end, at = start;
    bool found = find_stop(text, scan, start, &at, near, end);
    size_t head = headings_end(text, scan, start, at);
    if (found || head < at)
        return head;
    return find_stop(text, scan, start, &at, end, end) ? at : end;
}

/* A way to find where the unit of a paragraph that begins at `start` ends; the paragraph ends at
 * `end`. */
typedef size_t unit_end(const char *text, struct scan *scan, size_t start, size_t end);

static size_t paragraph_end(const char *text, struct scan *scan, size_t start, size_t end)
{
    (void)text;
    (void)scan;
    (void)start;
    return end;
}

/* Whether nothing but dots, quotation marks and brackets stands in text[start..end). */
static bool is_dotted(const char *text, size_t start, size_t end)
{
    for (size_t at = start, n; at < end; at += n) {
        bool dot = text[at] == '.' || ascii_is_blank(text[at]);
        n = dot ? 1 : punctuation_stop(text, at, end) == 3 ? 3 : punctuation_opener(text, at, end);
        n = n > 0 ? n : text[at] == ')' || text[at] == ']';
        if (n == 0)
            return false;
    }
    return true;
}

/* Whether such a mark may stand at `at`, with no ASCII letter right after it: the one test that is
 * made after every sentence. */
static bool may_be_dotted(const char *text, size_t at, size_t end)
{
    static const unsigned char lengths[256] = {
        ['.'] = 1, ['"'] = 1, ['\''] = 1, ['('] = 1, ['['] = 1, ['`'] = 1, [0xE2] = 3};
    size_t n = at < end ? lengths[(unsigned char)text[at]] : 0;
    return n > 0 &&
           (end - at <= n || !(ascii_is_upper(text[at + n]) || ascii_is_lower(text[at + n])));
}

/* `"... We go on`: whether the dots belong to the quotation that begins before them. */
static bool opens_quotation(const char *text, size_t at, size_t end)
{
    size_t n = punctuation_opener(text, at, end);
    return n > 0 && text[at] != '(' && text[at] != '[' && punctuation_stop(text, at + n, end) > 0;
}

/* Where the units of mere dots after `at` end, the first of which begins at *next: an ellipsis by
 * itself (`He left. [...] She stayed.`), a mark that a blank separates from its sentence. `at` if
 * there is none. *next becomes where the text after them begins. */
static size_t skip_dots(const char *text, struct scan *scan, size_t at, size_t end,
                        unit_end *find_end, size_t *next)
{
    enum { SEEN = DOTS_MOST + LOOKAHEAD };
    while (may_be_dotted(text, *next, end)) {
        size_t from = *next, mark = from;
        while (mark < end && mark - from < DOTS_MOST && punctuation_blank(text, mark, end) == 0)
            mark++;
        if (!is_dotted(text, from, mark))
            return at;
        size_t unit = find_end(text, scan, from, end - from > SEEN ? from + SEEN : end);
        if (unit - from > DOTS_MOST || !is_dotted(text, from, unit))
            return at;
        at = unit;
        *next = punctuation_skip_blanks(text, at, end);
    }
    return at;
}

/* Gives out the paragraph's units; returns where the first undecided one begins, or where the
 * paragraph ends. */
static size_t add_units(struct story *story, struct scan *scan, struct open_paragraph *paragraph,
                        unit_end *find_end)
{
    const char *text = story->text;
    size_t end = trim_end(text, paragraph->start, paragraph->end);
    size_t start = paragraph->start;
    while (start < end) {
        size_t head = start, next;
        if (may_be_dotted(text, head, end))
            skip_dots(text, scan, start, end, find_end, &head);
        size_t stop = head < end ? find_end(text, scan, head, end) : end;
        next = punctuation_skip_blanks(text, stop, end);
        if (may_be_dotted(text, next, end) && !opens_quotation(text, next, end))
            stop = skip_dots(text, scan, stop, end, find_end, &next);
        if (!paragraph->closed && next + DOTS_MOST + LOOKAHEAD > end)
            return start;
        add_unit(story, paragraph, start, stop, true);
        start = next;
    }
    return paragraph->end;
}

/* Nothing could be decided in all that can be held: a piece that ends with a blank, where possible,
 * becomes a unit as it is. */
static size_t cut_sentence(struct story *story, struct open_paragraph *paragraph)
{
    const char *text = story->text;
    size_t start = paragraph->start, end = story->length;
    while (end > start && end > story->length / 2 && !ascii_is_blank(text[end - 1]))
        end--;
    if (end <= start || end <= story->length / 2)
        end = story->length;
    size_t trimmed = trim_end(text, start, end);
    if (trimmed > start)
        add_unit(story, paragraph, start, trimmed, true);
    layout_keep(story, paragraph, end);
    return end;
}

/* What the paragraph is, by its first line. One that is a field is reduced to what stands between
 * the field's marks. */
static enum wireline narrow_field(const struct story *story, struct open_paragraph *paragraph)
{
    const char *text = story->text;
    size_t start = paragraph->start;
    enum wireline kind = wirelines_at(text, start, story->length, story->last);
    if (kind != WIRELINE_FIELD)
        return kind;
    if (!paragraph->closed)
        return WIRELINE_OPEN;
    paragraph->start++;
    paragraph->end =
        wirelines_field_end(text, start + 1, trim_end(text, start + 1, paragraph->end));
    return kind;
}

static size_t add_paragraph(struct story *story, struct scan *scan,
                            struct open_paragraph *paragraph, unit_end *find_end)
{
    const char *text = story->text;
    size_t start = paragraph->start, end = paragraph->end;
    enum wireline kind = WIRELINE_NONE;
    if (!paragraph->joined && paragraph->alone)
        kind = narrow_field(story, paragraph);
    if ((kind == WIRELINE_NONE || kind == WIRELINE_FIELD) &&
        (paragraph->joined || has_word(text, start, end))) {
        size_t next = add_units(story, scan, paragraph, find_end);
        return kind == WIRELINE_FIELD ? end : next;
    }
    if (!paragraph->closed)
        return start;
    add_unit(story, paragraph, start, trim_end(text, start, end), false);
    return end;
}

/* The header stands in the first paragraph, in which text may follow it. What is kept of its line
 * is that none of it is gone yet. */
static size_t add_header(struct story *story)
{
    if (!story->first || story->header.end == 0)
        return 0;
    struct open_paragraph paragraph = {0};
    add_unit(story, &paragraph, story->header.start, story->header.end, false);
    layout_lower_margin(story, 0);
    layout_keep_open(story, &paragraph, 0);
    return story->header.end;
}

static size_t take_apart(struct story *story, unit_end *find_end)
{
    const size_t header = add_header(story);
    size_t at = header;
    struct scan scan;
    scan_start(&scan, SCAN_SET(SCAN_STOPS) | SCAN_SET(SCAN_HEADS), story->text, story->length);
    struct open_paragraph paragraph;
    while (layout_find_paragraph(story, at, &paragraph)) {
        paragraph.closed = paragraph.closed || story->last;
        size_t next = add_paragraph(story, &scan, &paragraph, find_end);
        /* The blanks before text that is left tell how it is indented. */
        at = next > paragraph.start ? next : at;
        layout_keep(story, &paragraph, at);
        if (!paragraph.closed)
            break;
    }
    /* Blanks may be all that is left. */
    if (at > 0 && at == header)
        story->paragraph.column = at;
    if (at == 0 && story->full && !story->last)
        at = cut_sentence(story, &paragraph);
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
