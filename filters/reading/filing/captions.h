/* SPDX-License-Identifier: MIT */
/* Photo captions in the text of stories, taken apart. */
#ifndef WIREDESK_CAPTIONS_H
#define WIREDESK_CAPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "credits.h"
#include "reading/words/places.h"

struct caption {
    struct span span; /* without what the site has put after it */
    struct credit credit;
    struct span instructions; /* what a note to editors says */
    struct span description;  /* the caption without note and credit */
    struct date date;         /* its year is 0 where none is known */
    struct place place;       /* its name is empty where none is known */
};

/* Reads the lists and compiles the patterns: once, before all else. */
void captions_prepare(void);

/* Whether the paragraph text[from..to) of the story is a caption: it has a photo's credit.
 * Paragraphs must come in order; the caller sets *credits to zeros when a new text begins. */
bool captions_read(struct credits *credits, const struct story *story, size_t from, size_t to,
                   struct caption *caption);

#endif
