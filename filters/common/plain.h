/* SPDX-License-Identifier: MIT */
/* Stories with plain blanks: words separated by one blank, whatever the layout of the text or the
 * program that it comes from has put between them or inside them (two blanks, an indented line,
 * CRLF, a no-break space, a soft hyphen). Units neither begin nor end with a blank. What a filter
 * finds in such a story is written with the offsets and the bytes of the text as it was read. */
#ifndef WIREDESK_PLAIN_H
#define WIREDESK_PLAIN_H

#include <stddef.h>

#include "memory.h"
#include "story.h"

/* All zero before the first story; plain_free() frees what it holds. */
struct plain {
    struct story story;         /* the one with plain blanks */
    const struct story *source; /* the one that it was made of */
    struct bytes text;
    struct left_out *left; /* what was left out of the text, in order */
    size_t left_count, left_capacity;
    struct story_row *rows;
    size_t row_capacity;
};

/* The story with plain blanks: itself, if no paragraph of it has others; else a copy in `plain`,
 * good until the next call or until the story changes. */
const struct story *plain_story(struct plain *plain, const struct story *story);

/* The story as it was read, and the place of a span in its text. */
const struct story *plain_source(const struct story *story);
struct span plain_origin(const struct story *story, struct span span);

void plain_free(struct plain *plain);

#endif
