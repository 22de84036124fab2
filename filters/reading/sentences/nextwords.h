/* SPDX-License-Identifier: MIT */
/* The word after a stop, and whether it begins a sentence. Offsets are into `text`, of which
 * nothing is looked at from `end` on. */
#ifndef WIREDESK_NEXTWORDS_H
#define WIREDESK_NEXTWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/words/abbreviations.h"

struct nextword {
    enum { NEXT_END, NEXT_LOWER, NEXT_UPPER, NEXT_DIGIT, NEXT_DASH, NEXT_OTHER } kind;
    size_t start; /* after opening marks */
    size_t end;
    bool quoted;    /* an opening quotation mark stands before it */
    bool bracketed; /* an opening bracket does */
    bool stopped;   /* a full stop stands right after the word */
};

/* Where the word that begins at `at` ends; `at` if none does. */
size_t nextwords_end(const char *text, size_t at, size_t end);

/* The word after the blanks, dash and opening marks at `at`. */
struct nextword nextwords_find(const char *text, size_t at, size_t end);

/* Whether it is a word in capitals. */
bool nextwords_is_upper(const char *text, const struct nextword *next);

/* Whether it is a title, with its stop: `Mr.`. */
bool nextwords_is_title(const char *text, const struct nextword *next);

/* Whether a capitalized word after an abbreviation of that habit begins a sentence. Days and months
 * do not, nor do words in capitals (`5 p.m. EST`) and single letters (`U. S.`). */
bool nextwords_begin_sentence(const char *text, const struct nextword *next, struct habit habit);

/* Whether the capitalized words from `at` on lead to a verb of speech: `"Why?" Mr. Smith asked.` */
bool nextwords_lead_to_speech(const char *text, size_t at, size_t end);

#endif
