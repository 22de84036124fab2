/* SPDX-License-Identifier: MIT */
/* The dash between a dateline and its story, in the forms that wires and papers print. */
#ifndef WIREDESK_DASHES_H
#define WIREDESK_DASHES_H

#include <stdbool.h>
#include <stddef.h>

/* Such a dash: its place, and its length, 0 if there is none. A loose one (`Feb 26- `) counts only
 * after a date. */
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
