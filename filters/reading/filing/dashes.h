/* SPDX-License-Identifier: MIT */
/* The dash that parts a dateline from its story, in the forms that wires and papers print. */
#ifndef WIREDESK_DASHES_H
#define WIREDESK_DASHES_H

#include <stdbool.h>
#include <stddef.h>

/* What parts the dateline from the story: its place, and length (0 where there is none). One that
 * is loose (`Feb 26- `) is a dash only after a date. */
struct dash {
    size_t at;
    size_t length;
    bool loose;
};

/* The length of the dash at text[at], before `to`: an em or en dash, two hyphens, or a hyphen or
 * underscore between blanks; 0 if there is none. */
size_t dashes_length(const char *text, size_t at, size_t to);

/* Finds the first dash in text[from..to), or a loose one. */
struct dash dashes_find(const char *text, size_t from, size_t to);

#endif
