/* SPDX-License-Identifier: MIT */
/* Words of the closed classes (filters/english/function-words.txt). */
#ifndef WIREDESK_WORDS_H
#define WIREDESK_WORDS_H

#include <stddef.h>

/* A word may be of several classes: bits. */
enum word_class {
    WORD_AUXILIARY = 1 << 0,
    WORD_BE = 1 << 1,
    WORD_HAVE = 1 << 2,
    WORD_ADVERB = 1 << 3, /* also a word in -ly that is not known to be anything else */
    WORD_PREPOSITION = 1 << 4,
    WORD_ATTRIBUTIVE = 1 << 5,  /* a preposition that stays inside a noun phrase */
    WORD_CIRCUMSTANCE = 1 << 6, /* one that says when, where or how something was said */
    WORD_PLACE = 1 << 7,        /* one that leads to a place */
    WORD_PRONOUN = 1 << 8,      /* that can be a subject */
    WORD_PLURAL = 1 << 9,       /* a pronoun that takes a verb's base form */
    WORD_DETERMINER = 1 << 10,
    WORD_ARTICLE = 1 << 11,    /* or possessive */
    WORD_QUANTIFIER = 1 << 12, /* a determiner that can stand alone */
    WORD_CONJUNCTION = 1 << 13,
    WORD_JOINER = 1 << 14, /* joins clauses of one subject */
    WORD_OPENER = 1 << 15, /* begins a clause */
    WORD_RELATIVE = 1 << 16,
    WORD_PARTICLE = 1 << 17, /* inside a person's name */
    WORD_TIME = 1 << 18,
    WORD_GENERATION = 1 << 19, /* behind a person's name: `Jr.` */
    WORD_DAY = 1 << 20         /* a day of the week */
};

/* The classes of the word text[from..to), in whatever case it is printed; 0 if it is of none, as an
 * empty one is. */
unsigned words_classes(const char *text, size_t from, size_t to);

#endif
