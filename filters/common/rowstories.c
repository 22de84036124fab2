/* SPDX-License-Identifier: MIT */
#include "rowstories.h"

#include <stdlib.h>
#include <string.h>

#include "decimal.h"
#include "diag.h"

/* What all the rows of a part may take beside twice the length of its text. */
enum { ROWS_MOST = 1 << 22 };

/* What the fields of a row that is part of the text say. */
struct text_row {
    uint64_t paragraph;
    uint64_t number; /* 0 in a `text` row */
};

void rowstories_open(struct rowstories *stories)
{
    rowlines_open(&stories->lines);
    stories->continued = false;
}

/* Reports why the current line is malformed, and takes it. It keeps its place after the row before
 * it, at [start, end); with no story at hand, where `rows` is NULL, it is written at once. */
static void pass_malformed(struct rowstories *stories, struct rows *rows, const char *line,
                           size_t n, uint64_t start, uint64_t end, const char *why)
{
    rowlines_malformed(&stories->lines, stories->lines.line + 1, why);
    if (rows != NULL)
        rows_keep(rows, line, n, start, end);
    else
        rowlines_pass_line(&stories->lines, line, n);
    rowlines_take(&stories->lines, n);
}

static bool is_text(const struct row *row)
{
    return row_is(row, "sentence") || row_is(row, "text");
}

/* False of a row without text too: a unit of a story has some. */
static bool read_text_row(const struct row *row, struct text_row *text)
{
    size_t n;
    const char *column = row_column(row, 6, &n);
    if (column == NULL || row->text_length == 0 || !decimal_read(column, n, &text->paragraph) ||
        text->paragraph > UINT32_MAX)
        return false;
    text->number = 0;
    if (row_is(row, "text"))
        return true;
    column = row_column(row, 7, &n);
    return column != NULL && decimal_read(column, n, &text->number) && text->number > 0 &&
           text->number <= UINT32_MAX;
}

static const struct unit *last_unit(const struct story *story)
{
    return story->unit_count > 0 ? &story->units[story->unit_count - 1] : NULL;
}

/* Whether the row is of another story than the current one. Streams that were joined may give two
 * stories the same id: the second shows in that its sentences begin anew. */
static bool begins_story(const struct rowstories *stories, const struct story *story,
                         const struct row *row)
{
    if (stories->id.length != row->id_length + 1 ||
        memcmp(stories->id.data, row->id, row->id_length) != 0)
        return true;
    struct text_row text;
    const struct unit *last = last_unit(story);
    return last != NULL && is_text(row) && read_text_row(row, &text) &&
           row->start < story->base + last->end &&
           (text.paragraph < last->paragraph || text.number <= last->number);
}

/* Whether this row would make the part too large: too long a text, by its sentences or by a gap, or
 * too many rows. */
static bool overfull(const struct rowstories *stories, const struct story *story,
                     const struct rows *rows, const struct row *row)
{
    if (rows_size(rows) > 2 * stories->lines.most + ROWS_MOST)
        return true;
    return story->unit_count > 0 && is_text(row) && row->end > story->base + stories->lines.most;
}

static void add_text(struct rowstories *stories, struct story *story, const struct row *row,
                     const struct text_row *fields)
{
    struct bytes *text = &stories->text;
    if (story->unit_count == 0)
        story->base = row->start;
    size_t start = (size_t)(row->start - story->base);
    size_t gap = start - text->length;
    if (gap > 0) {
        size_t at = bytes_room(text, gap);
        memset(text->data + at, ' ', gap);
    }
    bytes_add(text, row->text, row->text_length);
    story_add_unit(story, start, text->length, (uint32_t)fields->paragraph,
                   (uint32_t)fields->number);
    struct span place;
    struct date date;
    if (!story->first || story->unit_count > 1 || fields->number > 0 ||
        story_header(row->text, row->text_length, false, &place, &date) <= 0)
        return;
    story->header = (struct span){start + place.start, start + place.end};
    stories->latest = date;
    stories->latest_known = true;
}

static void add_upstream(struct rowstories *stories, struct story *story, const struct row *row,
                         size_t line, size_t n)
{
    stories->upstream = memory_grow(stories->upstream, &stories->upstream_capacity,
                                    story->row_count + 1, sizeof *stories->upstream);
    /* Lines still move: the offset stands in for the pointer until the story is whole. */
    stories->upstream[story->row_count++] =
        (struct story_row){.start = (size_t)row->start,
                           .end = (size_t)row->end,
                           .offset = line,
                           .text = (size_t)(row->text - row->id),
                           .number = stories->lines.line + 1,
                           .length = n};
}

/* Adds a well-formed row of the current story. False if its fields contradict the rows before. */
static bool add_row(struct rowstories *stories, struct story *story, struct rows *rows,
                    const struct row *row, const char *line, size_t n)
{
    if (!is_text(row)) {
        size_t at = rows_keep(rows, line, n, row->start, row->end);
        add_upstream(stories, story, row, at, n);
        return true;
    }
    struct text_row fields;
    const struct unit *last = last_unit(story);
    if (!read_text_row(row, &fields))
        return false;
    if (last != NULL && row->start < story->base + last->end)
        return false;
    stories->text_row = rows->count;
    rows_keep(rows, line, n, row->start, row->end);
    add_text(stories, story, row, &fields);
    return true;
}

static void begin_story(struct rowstories *stories, struct story *story, const struct row *row)
{
    story->first = !stories->continued;
    stories->continued = false;
    story->header = (struct span){0, 0};
    story->unit_count = story->row_count = 0;
    story->base = 0;
    stories->text.length = stories->id.length = 0;
    bytes_add(&stories->id, row->id, row->id_length);
    bytes_add(&stories->id, "", 1);
}

/* Has the rows from the last paragraph's beginning on come first in the next part, unless the part
 * is one paragraph. */
static void carry_last_paragraph(struct rowstories *stories, struct story *story, struct rows *rows)
{
    size_t at = story->unit_count - 1;
    uint32_t paragraph = story->units[at].paragraph;
    while (at > 0 && story->units[at - 1].paragraph == paragraph)
        at--;
    if (at == 0)
        return;
    struct carry carry = {story->base + story->units[at].start, story->base + stories->text.length,
                          stories->text_row};
    rowlines_carry(&stories->lines, rows, &carry);
    story->unit_count = at;
    stories->text.length = story->units[at - 1].end;
    size_t kept = 0;
    for (size_t i = 0; i < story->row_count; i++)
        if (stories->upstream[i].start < carry.from)
            stories->upstream[kept++] = stories->upstream[i];
    story->row_count = kept;
}

/* Collects rows until the next is of another story, or of the next part: true for the latter. */
static bool collect(struct rowstories *stories, struct story *story, struct rows *rows)
{
    bool at_hand = false;
    uint64_t start = 0, end = 0;
    char *line;
    size_t n;
    for (enum line_state state; (state = rowlines_peek(&stories->lines, &line, &n)) != LINE_NONE;) {
        struct row row;
        if (state == LINE_OVERLONG) {
            rowlines_pass_overlong(&stories->lines, rows);
            continue;
        }
        rowlines_repair(&stories->lines, line, n);
        if (!row_parse(line, n, &row)) {
            pass_malformed(
                stories, at_hand ? rows : NULL, line, n, start, end,
                "it lacks a column, or its offsets are invalid or do not match its text");
            continue;
        }
        if (at_hand && begins_story(stories, story, &row))
            return false;
        if (at_hand && overfull(stories, story, rows, &row))
            return true;
        if (!at_hand)
            begin_story(stories, story, &row);
        at_hand = true;
        if (add_row(stories, story, rows, &row, line, n)) {
            start = row.start;
            end = row.end;
            rowlines_take(&stories->lines, n);
        } else {
            pass_malformed(stories, rows, line, n, start, end,
                           "it contradicts an earlier row, or its columns are invalid");
        }
    }
    return false;
}

static void warn_once(struct rowstories *stories)
{
    if (!stories->warned)
        diag_warn(stories->lines.input->name, stories->lines.line,
                  "no sentence rows in story %s; a chain starts with 'sentences'",
                  stories->id.data);
    stories->warned = true;
    diag_damaged();
}

/* Whether the row's text is that of the story. In the gaps between its units the story has blanks,
 * where the row may have others, such as a no-break space. */
static bool agrees(const char *story, const char *row, size_t n)
{
    if (memcmp(story, row, n) == 0)
        return true;
    for (size_t i = 0; i < n; i++)
        if (story[i] != row[i] && story[i] != ' ')
            return false;
    return true;
}

static void finish(struct rowstories *stories, struct story *story, const struct rows *rows)
{
    story->file = stories->lines.input->name;
    story->id = stories->id.data;
    story->text = stories->text.data;
    story->length = stories->text.length;
    story->date = stories->latest_known ? stories->latest : (struct date){0, 0, 0};
    size_t inside = 0;
    for (size_t i = 0; i < story->row_count; i++) {
        struct story_row row = stories->upstream[i];
        if (row.start < story->base || row.end > story->base + story->length)
            continue;
        row.line = rows->lines.data + row.offset;
        row.start -= (size_t)story->base;
        row.end -= (size_t)story->base;
        if (!agrees(story->text + row.start, row.line + row.text, row.end - row.start)) {
            rowlines_malformed(&stories->lines, row.number,
                               "its text differs from the text of the story");
            continue;
        }
        stories->upstream[inside++] = row;
    }
    story->rows = stories->upstream;
    story->row_count = inside;
}

bool rowstories_next(struct rowstories *stories, struct story *story, struct rows *rows)
{
    for (;;) {
        story->unit_count = story->row_count = 0;
        stories->id.length = 0;
        bool overflow = collect(stories, story, rows);
        if (stories->id.length == 0) {
            rowlines_end(&stories->lines);
            return false;
        }
        if (story->unit_count == 0) {
            warn_once(stories);
            rowlines_pass_rows(&stories->lines, rows);
            continue;
        }
        if (overflow) {
            if (story->first)
                story_warn_long(stories->id.data, stories->lines.input->name, stories->lines.line,
                                stories->lines.most);
            carry_last_paragraph(stories, story, rows);
        }
        stories->continued = overflow;
        story->last = !overflow;
        finish(stories, story, rows);
        return true;
    }
}

void rowstories_free(struct rowstories *stories)
{
    bytes_free(&stories->id);
    bytes_free(&stories->text);
    rowlines_free(&stories->lines);
    free(stories->upstream);
    stories->upstream = NULL;
}
