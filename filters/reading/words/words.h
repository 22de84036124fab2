/* SPDX-License-Identifier: MIT */
/* Words of the closed classes (filters/english/function-words.txt). */
#ifndef WIREDESK_WORDS_H
#define WIREDESK_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/packed.h"

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
    WORD_DEFINITE = 1 << 11,   /* the definite article */
    WORD_QUANTIFIER = 1 << 12, /* a determiner that can stand alone */
    WORD_CONJUNCTION = 1 << 13,
    WORD_JOINER = 1 << 14, /* joins clauses of one subject */
    WORD_OPENER = 1 << 15, /* begins a clause */
    WORD_RELATIVE = 1 << 16,
    WORD_PARTICLE = 1 << 17, /* inside a person's name */
    WORD_TIME = 1 << 18,
    WORD_GENERATION = 1 << 19,  /* after a person's name: `Jr.` */
    WORD_DAY = 1 << 20,         /* a day of the week */
    WORD_SUBORDINATE = 1 << 21, /* begins a clause that another, the main one, goes with: `while` */
    WORD_INDEFINITE = 1 << 22,  /* an indefinite article */
    WORD_POSSESSIVE = 1 << 23,  /* of the third person: `his` */
    WORD_LATELY = 1 << 24,      /* says when, with a word for a time after it: `last week` */
    WORD_MEASURED = 1 << 25,    /* stands after a measure of time: `hours before` */
    WORD_NUMERAL = 1 << 26,     /* of generations one that is a number: `III` */
    WORD_GERUND = 1 << 27,      /* a preposition that leads a clause in -ing: `In announcing it,` */
    WORD_COORDINATING = 1 << 28, /* a conjunction that joins words and clauses alike: `or` */
    WORD_OFFICE = 1 << 29,       /* a preposition that leads to an office: `Secretary of State` */
    WORD_INNER = 1 << 30,        /* a particle that begins no surname: `de la Vega` */
    WORD_ARTICLE = WORD_DEFINITE | WORD_INDEFINITE | WORD_POSSESSIVE
};

/* The classes of the word text[from..to), in whatever case it is printed, but that `May` and `Will`
 * are of none, and weekdays only with a capital; 0 if it is of none, as an empty one is. */
unsigned words_classes(const char *text, size_t from, size_t to);

/* Makes the table that words_of_short() looks words up in, if that is still to be done. */
void words_prepare(void);

/* The longest word that words_of_short() takes, in bytes; how many words the table has room for;
 * how many chains of short and of longer ones it has, as powers of two. */
enum { WORDS_SHORT = PACKED_TAIL, WORDS_ROOM = 1024, WORDS_CHAIN_BITS = 11, WORDS_LONGER_BITS = 6 };

/* The words of the closed classes and the days of the week, which count only with a capital. Word 0
 * is none, and of no class: that is where most chains begin. */
struct words_table {
    uint64_t tails[WORDS_ROOM];      /* folded (common/packed.h); of none 0 */
    uint32_t classes[WORDS_ROOM][2]; /* with a small letter, with a capital */
    uint16_t followers[WORDS_ROOM];  /* the next in the chain; 0: none */
    uint16_t chains[1 << WORDS_CHAIN_BITS];
    uint16_t longer[1 << WORDS_LONGER_BITS];
};
extern struct words_table words_table;

/* The place of a short word in the chain that begins at `place`; if it is not there, that of any
 * other. */
size_t words_follow(size_t place, uint64_t tail);

/* As words_classes(), of the word of `n` bytes, 1 to WORDS_SHORT, that ends right before `end`
 * and has that folded tail, when words_prepare() has been called. `capital`: one of ASCII begins
 * the word. */
static inline unsigned words_of_tail(uint64_t tail, const char *end, size_t n, bool capital)
{
    size_t place = words_table.chains[packed_tail_hash(tail, WORDS_CHAIN_BITS)];
    if (words_table.followers[place] != 0)
        place = words_follow(place, tail);
    uint32_t found = words_table.tails[place] == tail;
    if (end[-1] == 'y' && n > 4 && end[-2] == 'l' && !capital && !found)
        return WORD_ADVERB;
    /* A branch on whether the word is found could not be predicted: there is none. */
    return words_table.classes[place][capital] & -found;
}

/* The same, where WORDS_SHORT bytes are there before `end`. */
static inline unsigned words_of_short(const char *end, size_t n, bool capital)
{
    return words_of_tail(packed_short_before(end, n, PACKED_FOLDED), end, n, capital);
}

/* The classes of a word of more than WORDS_SHORT bytes whose chain begins at `place`. */
unsigned words_in_longer(size_t place, const char *end, size_t n, bool capital);

/* As words_of_short(), of a word of more than WORDS_SHORT bytes. Hardly any is of a class. */
static inline unsigned words_of_longer(const char *end, size_t n, bool capital)
{
    uint64_t tail = packed_short_before(end, WORDS_SHORT, PACKED_FOLDED);
    size_t place = words_table.longer[packed_tail_hash(tail, WORDS_LONGER_BITS)];
    return place == 0 && end[-1] != 'y' ? 0 : words_in_longer(place, end, n, capital);
}

#endif
