/* SPDX-License-Identifier: MIT */
/* The parts of a dateline: its place with state or country, its date, its agency. Offsets and spans
 * are into `text`, of which nothing is looked at from `to` on. */
#ifndef WIREDESK_DATELINEPARTS_H
#define WIREDESK_DATELINEPARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* No agency's name in a dateline is longer than this. */
enum { AGENCY_MOST = 40 };

struct dateline {
    struct span span;   /* without the dash after it */
    struct span place;  /* as printed, without its state or country; empty where there is none */
    struct span region; /* the state or province, as printed */
    struct span agency; /* without its brackets */
    struct date date;   /* its year is 0 where none is printed or known */
    char country[3];    /* of the first place, ISO 3166-1 alpha-2; "" where it is not known */
};

/* text[from..to) without the blanks and commas at its ends. */
struct span datelineparts_trim(const char *text, size_t from, size_t to);

/* What stands in brackets at `at`, an agency or a place: *inside becomes that, without brackets and
 * the blanks beside them. Returns where the text goes on after them; 0 if there are none. */
size_t datelineparts_bracketed(const char *text, size_t at, size_t to, struct span *inside);

/* Whether the name is that of a known agency (reading/filing/agencies.h), or begins with one's
 * before a slash (`dpa/tca`). */
bool datelineparts_is_agency(const char *text, struct span agency);

/* Whether a place is in capitals: every word of it, but for small ones such as `de` or the `Mc` of
 * a name. */
bool datelineparts_in_capitals(const char *text, struct span span);

/* Whether the text begins with a word in capitals: its second letter is one, or its third
 * (`McLEAN`, `L'AQUILA`). */
bool datelineparts_begins_in_capitals(const char *text, size_t from, size_t to);

/* Whether a sentence begins at `at`: with a capital, a digit or a quotation mark. */
bool datelineparts_begins_sentence(const char *text, size_t at, size_t to);

/* The first of the places that a slash or `and` joins; all of `place` where nothing does. */
struct span datelineparts_first_place(const char *text, struct span place);

/* The last of those that a slash joins: the one whose state or country is printed. */
struct span datelineparts_last_place(const char *text, struct span place);

/* Reads what stands before the agency or the dash, text[from..to): PLACE[, STATE OR COUNTRY][,
 * DATE], into the dateline's fields but for `span`; its agency is set where one stands after the
 * date, or at the end without one. The date, if one is printed, takes the year nearest to
 * `reference`. False if it is none of a dateline; fields may be set then. */
bool datelineparts_read_head(const char *text, size_t from, size_t to, struct date reference,
                             struct dateline *dateline);

#endif
