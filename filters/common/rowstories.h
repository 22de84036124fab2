/* SPDX-License-Identifier: MIT */
/* Stories rebuilt from rows: their text from the `sentence` and `text` rows by the offsets, blanks
 * in the gaps. */
#ifndef WIREDESK_ROWSTORIES_H
#define WIREDESK_ROWSTORIES_H

#include <stdbool.h>
#include <stddef.h>

#include "memory.h"
#include "rowlines.h"
#include "rows.h"
#include "story.h"

struct rowstories {
    struct rowlines lines; /* whose first three fields the owner sets */
    bool warned;           /* it has been said that a chain starts with `sentences` */
    bool continued;        /* the current story goes on with the next part */
    bool latest_known;     /* a header was met in the stream, with the date `latest` */
    struct date latest;
    struct bytes id; /* of the current story, ended by a NUL */
    struct bytes text;
    size_t text_row; /* the index, among the rows of the part, of the last that holds text */
    struct story_row *upstream;
    size_t upstream_capacity;
};

/* Begins to read the file that the lines' `input` has open. What is known of the stream stays. */
void rowstories_open(struct rowstories *stories);

/* Gives the next story whose text is known, or a part of it, in `story`, and all its rows in
 * `rows`, to which a filter adds its own before they are written. Rows of a story without text are
 * written at once. A story whose text is longer than `most` is given in parts that end with a
 * paragraph where possible. Malformed rows are reported and keep their place. False at the end of
 * the file. */
bool rowstories_next(struct rowstories *stories, struct story *story, struct rows *rows);

/* Frees what it holds. */
void rowstories_free(struct rowstories *stories);

#endif
