/* SPDX-License-Identifier: MIT */
/* Verbs of speech and what they take. */
#ifndef WIREDESK_VERBS_H
#define WIREDESK_VERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "wordsieve.h"

enum verb_form { VERB_BASE, VERB_THIRD, VERB_PAST, VERB_ING, VERB_PARTICIPLE };

/* What may follow a verb as the words that it reports: bits. */
enum verb_complement {
    VERB_CLAUSE = 1 << 0,   /* a clause without `that` */
    VERB_THAT = 1 << 1,     /* a clause with `that` */
    VERB_TELL = 1 << 2,     /* a person, then a clause */
    VERB_OBJECT = 1 << 3,   /* a noun phrase: `announced an inquiry` */
    VERB_TO = 1 << 4,       /* an infinitive: `vowed to stay` */
    VERB_QUESTION = 1 << 5, /* a question: `asked whether` */
    VERB_ORDER = 1 << 6,    /* a person, then an infinitive: `urged voters to stay` */
    VERB_OUT = 1 << 7,      /* `out` goes with it: `pointed out` */
    VERB_NAME = 1 << 8,     /* somebody or something, then what it is called */
    VERB_FINDING = 1 << 9,  /* quoted words of a poll, a study or the like: `found` */
    /* A noun phrase after a preposition: `warned of a flood`. */
    VERB_ABOUT = 1 << 10,
    VERB_OF = 1 << 11,
    VERB_AT = 1 << 12,
    VERB_FOR = 1 << 13,
    VERB_AGAINST = 1 << 14,
    VERB_TO_WHAT = 1 << 15, /* `pointed to the flood` */
    VERB_SOMEONE = 1 << 16, /* an infinitive of persons and bodies alone: `threatened to leave` */
    VERB_TOPIC = VERB_ABOUT | VERB_OF | VERB_AT | VERB_FOR | VERB_AGAINST | VERB_TO_WHAT
};

struct verb {
    enum verb_form form;
    unsigned takes; /* bits of enum verb_complement */
    bool noun_like; /* the form is a noun as well (`claims`, `reports`) */
};

/* Whether the form is one that tells what somebody says, and nothing else: `said`, `says`. */
static inline bool verb_tells(const struct verb *verb)
{
    return (verb->form == VERB_PAST || verb->form == VERB_THIRD) && !verb->noun_like;
}

/* Lets all forms of verbs of speech through the sieve as well. */
void verbs_add_to(struct wordsieve *sieve);

/* Whether the user has added any: only then a word of the closed classes may be one. */
bool verbs_user_added(void);

/* What text[from..to) is as a form of a verb of speech; false if it is none. */
bool verbs_find(const char *text, size_t from, size_t to, struct verb *verb);

/* The same, for a word that is likely to be one: verbs_find() is faster for others. */
bool verbs_look_up(const char *text, size_t from, size_t to, struct verb *verb);

/* Takes a user's form of a verb: FORM TAB classes (filters/english/reporting-verbs.txt; none: it
 * takes quotation marks only). An entry with an unknown class is reported and skipped. For
 * listfile_read(). */
void verbs_add_entry(const char *file, size_t line, char *form, char *classes);

#endif
