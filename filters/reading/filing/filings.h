/* SPDX-License-Identifier: MIT */
/* What says where, when and by whom a story was filed: its datelines, bylines and sign-offs, as
 * they are told by where in the story they stand. */
#ifndef WIREDESK_FILINGS_H
#define WIREDESK_FILINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"
#include "datelines.h"

/* What has been read of a story. All zero is the beginning of the first. */
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

/* To be called when a new text is at hand, before its paragraphs are read in order. */
void filings_begin(struct filings *filings, const struct story *story);

/* No paragraph holds more. */
enum { FILINGS_MOST = 2 };

/* Reads the next paragraph of the story, `next` being the one after it (empty where it is the
 * last), and returns how many filings `found` has then, in the order of the text. A byline's span
 * may reach over the next paragraph. */
size_t filings_read(struct filings *filings, const struct story *story, struct span paragraph,
                    struct span next, struct filing found[static FILINGS_MOST]);

#endif
