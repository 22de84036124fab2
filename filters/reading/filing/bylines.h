/* SPDX-License-Identifier: MIT */
/* Bylines: `By KATHY GANNON, Associated Press`. */
#ifndef WIREDESK_BYLINES_H
#define WIREDESK_BYLINES_H

#include <stdbool.h>
#include <stddef.h>

#include "bywords.h"
#include "common/story.h"

/* Whether the paragraph text[from..to), which begins with `By` before the names at `names`
 * (bywords_after_by()), is a byline. Reporters and places that find no room in the arrays are left
 * out. */
bool bylines_read(const char *text, size_t from, size_t names, size_t to, struct byline *byline);

/* Takes the outlet's name from the paragraph `next` after a byline that names none; false if it is
 * no outlet's. */
bool bylines_read_next(const char *text, struct span next, struct byline *byline);

/* Whether the paragraph, near the head of a story, is a byline without `By`: names of persons,
 * whose outlet is named in the paragraph `next`, or an agency's name before a dateline there. *end
 * becomes where the byline ends: with `next`, or with the names if `next` is only a label of the
 * site (`USA TODAY`). */
bool bylines_read_bare(const char *text, struct span paragraph, struct span next,
                       struct byline *byline, size_t *end);

/* Where the dateline begins that is glued to a byline at the beginning of the paragraph
 * text[from..to), whose names begin at `names`: `By ANN ROE Staff Writer OSLO (AP) - `. `from` if
 * there is none. */
size_t bylines_glued_end(const char *text, size_t from, size_t names, size_t to);

#endif
