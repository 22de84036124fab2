/* SPDX-License-Identifier: MIT */
/* Stretches: the parts of a paragraph between quotation marks. All numbers are offsets in the text.
 */
#ifndef WIREDESK_MARKS_H
#define WIREDESK_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

struct stretch {
    struct span span;  /* with its marks */
    size_t inside;     /* behind the opening mark and blanks */
    size_t inside_end; /* before the closing mark, span.end where there is none, and blanks */
    bool open;         /* it has no closing mark and ends with its paragraph */
};

struct stretches {
    struct stretch *items;
    size_t count;
    size_t capacity;
};

/* Where in a text quotation marks may stand, in order: found once for both searches below. A single
 * mark is among them only if it may open, by what stands before it. */
struct mark_places {
    uint32_t *items;
    size_t count;
    size_t capacity;
    bool singles; /* whether there are single marks among them */
};

/* Finds the places in text[0..length), in place of those before. */
void marks_places(const char *text, size_t length, struct mark_places *places);

/* Whether single marks are quotation marks in the story text[0..length). Beside double ones they
 * mark terms and titles, unless there are more of them, as in British copy, where double ones are
 * nested. */
bool marks_single(const char *text, size_t length, const struct mark_places *places);

/* Finds the stretches of the paragraph text[from..to), in place of those before. Marks are paired
 * by kind: straight, curly, `` with '', guillemets and, if `single`, single marks that no double
 * ones enclose and that an apostrophe does not close. Nested ones stay inside. *next is the index
 * of the first place that may stand in the paragraph, and becomes that for the next paragraph.
 * Takes time in proportion to the paragraph's length. */
void marks_find(const char *text, size_t from, size_t to, bool single,
                const struct mark_places *places, size_t *next, struct stretches *stretches);

#endif
