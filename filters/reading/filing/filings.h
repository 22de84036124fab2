/* SPDX-License-Identifier: MIT */
/* What tells where, when and by whom a story was filed: its datelines, bylines and sign-offs, which
 * are recognized with the help of where in the story they stand. */
#ifndef WIREDESK_FILINGS_H
#define WIREDESK_FILINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"
#include "datelines.h"

/* What has been read of a story. All zero before the first. */
struct filings {
    size_t paragraphs, datelines; /* how many of them */
    bool begun;                   /* whether a paragraph ended as sentences do */
    /* Of the current text: where its latest byline ends, and its next sign-off may stand. */
    size_t byline_end, next_signoff;
};

struct filing {
    enum { FILING_BYLINE, FILING_SIGNOFF, FILING_DATELINE } kind;
    struct span span;
    union {
        struct byline byline; /* of bylines and sign-offs */
        struct dateline dateline;
    };
};

/* Begins a new text, whose paragraphs are then read in order. */
void filings_begin(struct filings *filings, const struct story *story);

/* The most filings that a paragraph holds. */
enum { FILINGS_MOST = 2 };

/* Reads the next paragraph of the story, `next` being the one after it (empty if it is the last),
 * and returns how many filings it has put into `found`, in the order of the text. The span of a
 * byline may include the next paragraph. */
size_t filings_read(struct filings *filings, const struct story *story, struct span paragraph,
                    struct span next, struct filing found[static FILINGS_MOST]);

#endif
