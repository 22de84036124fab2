/* SPDX-License-Identifier: MIT */
#include "filings.h"

#include <string.h>

#include "bylines.h"
#include "datelinemarks.h"
#include "reading/sentences/punctuation.h"
#include "signoffs.h"

/* How near its head a story has its dateline: in paragraphs, or in bytes where those before it are
 * short (a list of highlights). */
enum { HEAD_PARAGRAPHS = 6, HEAD_BYTES = 1000 };

/* And one before another mark than a dash, with nothing but headlines and bylines before it. */
enum { MARK_PARAGRAPHS = 4 };

/* And its byline, which may have a headline before it. */
enum { BYLINE_PARAGRAPHS = 2 };

void filings_begin(struct filings *filings, const struct story *story)
{
    bywords_prepare();
    filings->byline_end = filings->next_signoff = 0;
    if (!story->first)
        return;
    filings->paragraphs = filings->datelines = 0;
    filings->begun = false;
}

/* A city before a dash alone is a dateline only where the story has had none, near its head:
 * further on it begins an item of a round-up. */
static bool is_expected(const struct filings *filings, const struct dateline *dateline,
                        uint64_t base)
{
    bool bare = dateline->agency.end == 0 && dateline->date.month == 0;
    bool near_head =
        filings->paragraphs <= HEAD_PARAGRAPHS || base + dateline->span.start < HEAD_BYTES;
    return !bare || (filings->datelines == 0 && near_head);
}

/* Bylines are told from other paragraphs by what they say, but near the head of a story a name is
 * one with less. */
static bool read_byline(struct filings *filings, const struct story *story, struct span span,
                        size_t names, struct span next, struct filing *found)
{
    found->kind = FILING_BYLINE;
    found->span = span;
    if (names > span.start &&
        bylines_read(story->text, span.start, names, span.end, &found->byline)) {
        if (bylines_read_next(story->text, next, &found->byline))
            filings->byline_end = next.end;
        return true;
    }
    if (filings->paragraphs > BYLINE_PARAGRAPHS || span.start < filings->byline_end ||
        !bylines_read_bare(story->text, span, next, &found->byline, &filings->byline_end))
        return false;
    found->span.end = filings->byline_end;
    return true;
}

static bool read_signoff(struct filings *filings, const struct story *story, struct span paragraph,
                         struct filing *found)
{
    found->kind = FILING_SIGNOFF;
    return signoffs_read(story, paragraph.start, paragraph.end, &filings->next_signoff,
                         &found->span, &found->byline);
}

/* The dateline that begins at `at`: not with the name of a reporter (`By ANN ROE ELY, Nev. (AP)`).
 */
static bool read_dateline(struct filings *filings, const struct story *story, size_t at, size_t to,
                          struct filing *found)
{
    found->kind = FILING_DATELINE;
    if (bywords_after_by(story->text, at, to) > at)
        return false;
    bool dashed = datelines_at(story->text, at, to, story->date, &found->dateline);
    bool head = !filings->begun && filings->datelines == 0;
    if (dashed ? !is_expected(filings, &found->dateline, story->base)
               : !(head && filings->paragraphs <= MARK_PARAGRAPHS &&
                   datelinemarks_at(story->text, at, to, story->date, &found->dateline)))
        return false;
    found->span = found->dateline.span;
    filings->datelines++;
    return true;
}

/* Whether the paragraph ends as sentences do: with a stop or a quotation mark. */
static bool ends_as_sentence(const char *text, struct span paragraph)
{
    size_t n = paragraph.end - paragraph.start;
    return strchr(".!?\"", text[paragraph.end - 1]) != NULL ||
           (n > 3 && punctuation_double(text, paragraph.end - 3, paragraph.end) > 0);
}

size_t filings_read(struct filings *filings, const struct story *story, struct span paragraph,
                    struct span next, struct filing found[static FILINGS_MOST])
{
    /* A byline that a dateline was glued to ends before it. */
    size_t names = bywords_may_have_by(story->text, paragraph.start, paragraph.end)
                       ? bywords_after_by(story->text, paragraph.start, paragraph.end)
                       : paragraph.start;
    size_t glued = names > paragraph.start
                       ? bylines_glued_end(story->text, paragraph.start, names, paragraph.end)
                       : paragraph.start;
    size_t end = glued, count = 0;
    while (end > paragraph.start && story->text[end - 1] == ' ')
        end--;
    if (end == paragraph.start)
        end = paragraph.end;
    filings->paragraphs++;
    if (glued > paragraph.start)
        next = (struct span){0, 0};
    if (read_byline(filings, story, (struct span){paragraph.start, end}, names, next, &found[0]) ||
        (glued == paragraph.start && read_signoff(filings, story, paragraph, &found[0])))
        count++;
    if (read_dateline(filings, story, glued, paragraph.end, &found[count]))
        count++;
    filings->begun = filings->begun || ends_as_sentence(story->text, paragraph);
    return count;
}
