/* SPDX-License-Identifier: MIT */
/* Bylines (`By KATHY GANNON, Associated Press`) and sign-offs (`Gannon reported from Islamabad.`).
 */
#ifndef WIREDESK_BYLINES_H
#define WIREDESK_BYLINES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "places.h"

enum { BYLINE_NAMES = 32, BYLINE_PLACES = 16 };

struct byline {
    struct span agency;              /* empty where none is named */
    struct span names[BYLINE_NAMES]; /* the reporters */
    size_t name_count;
    struct place places[BYLINE_PLACES];
    size_t place_count;
};

/* To be called when a new text is at hand, before its sign-offs are read in order. */
void bylines_begin(void);

/* Whether the paragraph text[from..to) is a byline that says `By`. Reporters and places beyond what
 * the arrays hold are left out. */
bool bylines_read(const char *text, size_t from, size_t to, struct byline *byline);

/* Whether the paragraph text[from..to) of the story is a sign-off, or ends with one. *part becomes
 * its place: without a dash before it, the story before its bracket or label, and what stands
 * behind it of whom to follow. */
bool bylines_read_signoff(const struct story *story, size_t from, size_t to, struct span *part,
                          struct byline *byline);

/* Whether the paragraph, near the head of a story, is a byline without `By`: names of persons with
 * whom they work for in the paragraph `next`, or an agency's name before a dateline there. *end
 * becomes where the byline ends: behind `next`, or behind the names where that is a mere label of
 * the site (`USA TODAY`).
 */
bool bylines_read_bare(const char *text, struct span paragraph, struct span next,
                       struct byline *byline, size_t *end);

#endif
