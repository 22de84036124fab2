/* SPDX-License-Identifier: MIT */
/* Abbreviations, initials and initialisms, and what their full stop does to a sentence. */
#ifndef WIREDESK_ABBREVIATIONS_H
#define WIREDESK_ABBREVIATIONS_H

#include <stdbool.h>
#include <stddef.h>

/* Whether an abbreviation ends a sentence before a capitalized word. With a `least` of STARTER_MOST
 * it never does. Else it does before a common word that begins sentences at least `least` times of
 * a thousand that it is capitalized; and before any other word, most likely a name, if
 * `before_names`. */
struct habit {
    int least;
    bool before_names;
};

enum { STARTER_MOST = 1000 };

/* The classes (filters/english/abbreviations.txt) of the word text[from..stop) that the full stop
 * at `stop` abbreviates; NULL if it is no known abbreviation. Of a word with hyphens the last part
 * may be one (`Lt.-Gov.`). */
const char *abbreviations_find(const char *text, size_t from, size_t stop);

/* The classes of the title or rank text[from..stop) that is printed in capitals (`SEN. ANN ROE`),
 * and that is no common word without its stop; NULL if it is none. */
const char *abbreviations_find_title(const char *text, size_t from, size_t stop);

/* The classes of any abbreviation text[from..stop) in a text that is all in capitals (`ACME
 * CORP.`), and that is no common word without its stop; NULL if it is none. */
const char *abbreviations_find_capitals(const char *text, size_t from, size_t stop);

/* Whether the word text[from..to) goes on with the abbreviation of those classes in front of it:
 * `the U.S. Consulate`. */
bool abbreviations_goes_on(const char *classes, const char *text, size_t from, size_t to);

/* Whether the word that ends at `stop`, of two letters or more with a blank before it, may be an
 * abbreviation with the full stop there: a quick answer that spares most words the search in the
 * list. It may be true of other words too. */
bool abbreviations_may_be(const char *text, size_t stop);

/* The habit of an abbreviation of these classes; of several classes, that of the first in the table
 * of abbreviations.c. */
struct habit abbreviations_habit(const char *classes);

/* Whether the word text[from..stop) before a full stop is a single capital; is letters in ones and
 * twos with stops between them (`U.S`, `a.m`, `Ph.D`). */
bool abbreviations_is_initial(const char *text, size_t from, size_t stop);
bool abbreviations_is_initialism(const char *text, size_t from, size_t stop);

/* Whether the full stop at `stop` belongs to the word text[from..stop), as any of these. */
bool abbreviations_has_stop(const char *text, size_t from, size_t stop);

/* Adds a user's abbreviation with its classes (none: it never ends a sentence). One without a mark
 * at its end, or of an unknown class, is reported and skipped. For listfile_read(). */
void abbreviations_add_entry(const char *file, size_t line, char *abbreviation, char *classes);

#endif
