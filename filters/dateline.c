/* SPDX-License-Identifier: MIT */
/* dateline: finds where, when and by whom a story was filed. */
#include <string.h>

#include "common/filter.h"
#include "reading/filing/agencies.h"
#include "reading/filing/filings.h"
#include "reading/sentences/paragraphs.h"
#include "reading/sentences/segment.h"
#include "reading/words/dates.h"

static const struct option_entry options[] = {
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("agencies and places"),
    FILTER_OPTIONS_END,
};

/* What has been read of the current story. */
static struct filings filings;

/* Columns that may hold several values, joined by `; `; those that find no room are left out. */
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

static void add_filing(const struct story *story, struct rows *rows, const struct filing *filing)
{
    switch (filing->kind) {
    case FILING_DATELINE: add_dateline(story, rows, &filing->dateline); break;
    case FILING_BYLINE: add_byline(story, rows, filing->span, "byline", &filing->byline); break;
    case FILING_SIGNOFF: add_byline(story, rows, filing->span, "signoff", &filing->byline); break;
    }
}

static void work(const struct story *story, struct rows *rows)
{
    struct filing found[FILINGS_MOST];
    struct paragraph paragraph = {0};
    filings_begin(&filings, story);
    if (story->header.end > 0)
        add_header(story, rows);
    for (bool more = paragraphs_next(story, &paragraph); more;) {
        struct span span = {paragraph.start, paragraph.end};
        more = paragraphs_next(story, &paragraph);
        struct span next = {more ? paragraph.start : 0, more ? paragraph.end : 0};
        size_t count = filings_read(&filings, story, span, next, found);
        for (size_t i = 0; i < count; i++)
            add_filing(story, rows, &found[i]);
    }
}

static const struct filter dateline = {
    .about =
        "Find headers, datelines, bylines and sign-offs in each FILE (default: standard input)",
    .options = options,
    .list = agencies_add_entry,
    .segment = segment_paragraphs,
    .work = work,
};

int main(int argc, char **argv)
{
    return filter_main(&dateline, argc, argv);
}
