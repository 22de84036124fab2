/* SPDX-License-Identifier: MIT */
/* Verbs of speech and what they take. */
#ifndef WIREDESK_VERBS_H
#define WIREDESK_VERBS_H

#include <stdbool.h>
#include <stddef.h>

enum verb_form { VERB_BASE, VERB_THIRD, VERB_PAST, VERB_ING, VERB_PARTICIPLE };

struct verb {
    enum verb_form form;
    bool takes_clause; /* a clause, with or without `that` */
    bool takes_that;   /* a clause with `that` */
    bool takes_person; /* a person, then a clause */
    bool noun_like;    /* the form is a noun as well (`claims`, `reports`) */
};

/* What text[from..to) is as a form of a verb of speech; false if it is none. */
bool verbs_find(const char *text, size_t from, size_t to, struct verb *verb);

/* Takes a user's form of a verb: FORM TAB classes (filters/english/reporting-verbs.txt; none: it
 * takes quotation marks only). For wordlist_read(). */
void verbs_add_entry(const char *file, size_t line, char *form, char *classes);

#endif
