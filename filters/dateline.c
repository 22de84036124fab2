/* SPDX-License-Identifier: MIT */
/* dateline: finds where, when and by whom a story was filed. */
#include <string.h>

#include "common/filter.h"
#include "reading/agencies.h"
#include "reading/bylines.h"
#include "reading/datelines.h"
#include "reading/dates.h"
#include "reading/paragraphs.h"
#include "reading/segment.h"
#include "reading/signoffs.h"

static const struct option_entry options[] = {
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("agencies and places"),
    FILTER_OPTIONS_END,
};

/* How near its head a story has its dateline: in paragraphs, or in bytes where those before it are
 * short (a list of highlights). */
enum { HEAD_PARAGRAPHS = 6, HEAD_BYTES = 1000 };

/* And its byline, which may have a headline before it. */
enum { BYLINE_PARAGRAPHS = 2 };

/* Of the story at hand. */
static size_t paragraphs_seen, datelines_seen;

/* Where the latest byline of the text at hand ends. */
static size_t byline_end;

/* The columns that may be many: joined by `; `. */
enum { JOINED_MOST = 2048 };

struct joined {
    char text[JOINED_MOST];
    size_t length;
};

static void join(struct joined *joined, const char *text, struct span span)
{
    size_t n = span.end - span.start;
    if (joined->length + n + 2 > JOINED_MOST)
        return;
    if (joined->length > 0) {
        memcpy(joined->text + joined->length, "; ", 2);
        joined->length += 2;
    }
    memcpy(joined->text + joined->length, text + span.start, n);
    joined->length += n;
}

static void add_date(struct rows *rows, struct date date)
{
    char iso[DATE_LENGTH];
    rows_column(rows, iso, dates_write(date, iso));
}

static void add_header(const struct story *story, struct rows *rows)
{
    rows_begin(rows, story, story->header.start, story->header.end, "dateline");
    rows_string(rows, "header");
    add_date(rows, story->date);
    for (unsigned column = 8; column <= 12; column++)
        rows_string(rows, "");
    rows_end(rows);
}

static void add_dateline(const struct story *story, struct rows *rows,
                         const struct dateline *dateline)
{
    rows_begin(rows, story, dateline->span.start, dateline->span.end, "dateline");
    rows_string(rows, "dateline");
    add_date(rows, dateline->date);
    rows_span(rows, story, dateline->place);
    rows_string(rows, dateline->country);
    rows_span(rows, story, dateline->agency);
    rows_string(rows, "");
    rows_span(rows, story, dateline->region);
    rows_end(rows);
}

/* A byline or sign-off. */
static void add_byline(const struct story *story, struct rows *rows, struct span span,
                       const char *kind, const struct byline *byline)
{
    struct joined places = {.length = 0}, names = {.length = 0};
    for (size_t i = 0; i < byline->place_count; i++)
        join(&places, story->text, byline->places[i].name);
    for (size_t i = 0; i < byline->name_count; i++)
        join(&names, story->text, byline->names[i]);
    const struct place *first = byline->place_count > 0 ? &byline->places[0] : NULL;
    rows_begin(rows, story, span.start, span.end, "dateline");
    rows_string(rows, kind);
    rows_string(rows, "");
    rows_column(rows, places.text, places.length);
    rows_string(rows, first != NULL ? first->country : "");
    rows_span(rows, story, byline->agency);
    rows_column(rows, names.text, names.length);
    rows_span(rows, story, first != NULL ? first->region : (struct span){0, 0});
    rows_end(rows);
}

/* A city before a dash alone is a dateline only where the story has had none, near its head:
 * further on it begins an item of a round-up. */
static bool is_expected(const struct dateline *dateline, uint64_t base)
{
    bool bare = dateline->agency.end == 0 && dateline->date.month == 0;
    bool near_head = paragraphs_seen <= HEAD_PARAGRAPHS || base + dateline->span.start < HEAD_BYTES;
    return !bare || (datelines_seen == 0 && near_head);
}

/* Bylines are told from other paragraphs by what they say, but near the head of a story a name is
 * one with less. Gives back whether there was one. */
static bool add_bylines(const struct story *story, struct rows *rows, struct span span,
                        struct span next)
{
    struct byline byline;
    if (bylines_read(story->text, span.start, span.end, &byline)) {
        add_byline(story, rows, span, "byline", &byline);
        return true;
    }
    if (paragraphs_seen > BYLINE_PARAGRAPHS || span.start < byline_end ||
        !bylines_read_bare(story->text, span, next, &byline, &byline_end))
        return false;
    add_byline(story, rows, (struct span){span.start, byline_end}, "byline", &byline);
    return true;
}

static void add_paragraph(const struct story *story, struct rows *rows, struct span span,
                          struct span next)
{
    struct dateline dateline;
    struct byline signoff;
    struct span part;
    const char *text = story->text;
    size_t glued = datelines_behind_byline(text, span.start, span.end);
    size_t end = glued;
    while (end > span.start && text[end - 1] == ' ')
        end--;
    if (end == span.start)
        end = span.end;
    paragraphs_seen++;
    if (!add_bylines(story, rows, (struct span){span.start, end}, next) && glued == span.start &&
        signoffs_read(story, span.start, span.end, &part, &signoff))
        add_byline(story, rows, part, "signoff", &signoff);
    if (!datelines_at(text, glued, span.end, story->date, &dateline) ||
        !is_expected(&dateline, story->base))
        return;
    add_dateline(story, rows, &dateline);
    datelines_seen++;
}

static void work(const struct story *story, struct rows *rows)
{
    struct paragraph paragraph = {0};
    signoffs_begin();
    byline_end = 0;
    if (story->first)
        paragraphs_seen = datelines_seen = 0;
    if (story->header.end > 0)
        add_header(story, rows);
    for (bool more = paragraphs_next(story, &paragraph); more;) {
        struct span span = {paragraph.start, paragraph.end};
        more = paragraphs_next(story, &paragraph);
        struct span next = {more ? paragraph.start : 0, more ? paragraph.end : 0};
        add_paragraph(story, rows, span, next);
    }
}

static const struct filter dateline = {
    .about = "Find the header, datelines, bylines and sign-offs of the stories in each FILE",
    .options = options,
    .list = agencies_add_entry,
    .segment = segment_paragraphs,
    .work = work,
};

int main(int argc, char **argv)
{
    return filter_main(&dateline, argc, argv);
}
