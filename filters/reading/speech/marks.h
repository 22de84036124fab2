/* SPDX-License-Identifier: MIT */
/* Stretches between quotation marks. */
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
    bool open;         /* it ends with its paragraph, without a closing mark */
};

struct stretches {
    struct stretch *items;
    size_t count;
    size_t capacity;
};

/* Where in a text a mark may stand, in order: found once, and asked for by both searches below. A
 * single mark is one of them where what stands before it lets it open. */
struct mark_places {
    uint32_t *items;
    size_t count;
    size_t capacity;
    bool singles; /* whether there are single marks among them */
};

/* Finds the places in text[0..length), in place of those found before. */
void marks_places(const char *text, size_t length, struct mark_places *places);

/* Whether single marks are quotation marks in the story text[0..length): where double ones stand
 * too, single ones mark terms and titles, unless there are more of them, as in British copy, where
 * double ones are nested. */
bool marks_single(const char *text, size_t length, const struct mark_places *places);

/* Finds the stretches of the paragraph text[from..to), in place of those found before. Marks are
 * paired by kind: straight, curly, `` with '', guillemets, and, if `single`, single marks where no
 * double ones are open and what closes them is no apostrophe. What is nested stays inside. *next is
 * the first of the places that may stand in the paragraph, and then in the next one. Takes time in
 * proportion to the paragraph's length. */
void marks_find(const char *text, size_t from, size_t to, bool single,
                const struct mark_places *places, size_t *next, struct stretches *stretches);

#endif
