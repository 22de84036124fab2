/* SPDX-License-Identifier: MIT */
/* The text of stories without some of their paragraphs, written to standard output. */
#ifndef WIREDESK_PROSE_H
#define WIREDESK_PROSE_H

#include <stdbool.h>
#include <stddef.h>

#include "memory.h"
#include "story.h"

/* All zero before the first story; prose_free() frees what it holds. */
struct prose {
    struct bytes kept; /* the current text with its lines; empty where the story comes from rows */
    bool begun;        /* a story was begun */
    bool written;      /* something of the current story is written ... */
    bool open_line;    /* ... and its last line has no end yet */
};

/* Keeps the text as it is, with its lines, for prose_write(): before it is taken apart. */
void prose_keep(struct prose *prose, const struct story *story);

/* Writes the story, or the part of one that was taken apart last, without the `count` spans, which
 * are in order and each lie in one paragraph. Text comes out as it was offered (repaired), but for
 * the blank lines beside what is left out; a story that was rebuilt from rows has lost its lines,
 * and comes out one paragraph a line with blank lines between. Before a story without a header
 * comes a NUL, unless it is the first, so that the output is a stream of the same stories. */
void prose_write(struct prose *prose, const struct story *story, const struct span *spans,
                 size_t count);

/* Frees what was kept. */
void prose_free(struct prose *prose);

#endif
