/* SPDX-License-Identifier: MIT */
/* What all lists together say of a name, the classes of words, and the words that are unambiguous:
 * three tables made from filters/english/ when the suite is built (filters/generate/gazetteer.c). A
 * key is found by its hash alone: about one in 130,000 names that are in no list is taken for one
 * that is. */
#ifndef WIREDESK_GAZETTEER_H
#define WIREDESK_GAZETTEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

enum gazetteer_bit {
    GAZETTEER_FIRST_NAME = 1 << 0,
    GAZETTEER_SURNAME = 1 << 1,
    GAZETTEER_COUNTRY = 1 << 2,
    GAZETTEER_REGION = 1 << 3,
    GAZETTEER_CITY = 1 << 4,
    GAZETTEER_LARGE_CITY = 1 << 5, /* of half a million people, or known without its country */
    GAZETTEER_LANDMARK = 1 << 6,
    GAZETTEER_NORP = 1 << 7,
    GAZETTEER_ORGANIZATION = 1 << 8,
    GAZETTEER_DOUBTFUL = 1 << 9, /* an organization's name that is a word, a name or a place too */
    GAZETTEER_TEAM = 1 << 10,    /* of organizations */
    GAZETTEER_TITLE = 1 << 11,
    GAZETTEER_CALENDAR = 1 << 12,
    GAZETTEER_HEAD_BEFORE = 1 << 13, /* begins names of organizations: `University` */
    GAZETTEER_HEAD_COMPANY = 1 << 14,
    GAZETTEER_HEAD_BODY = 1 << 15,
    GAZETTEER_HEAD_MEDIA = 1 << 16,
    GAZETTEER_HEAD_TEAM = 1 << 17,
    GAZETTEER_HEAD_SITE = 1 << 18,     /* ends names of buildings and sites: `Airport` */
    GAZETTEER_HEAD_LANDMARK = 1 << 19, /* begins names of places: `Mount` */
    GAZETTEER_AGENCY = 1 << 20,
    GAZETTEER_FUNCTION = 1 << 21,
    GAZETTEER_SHARE = 7 << 22,     /* how often it stands in lower case: gazetteer_share() */
    GAZETTEER_SPORT = 1 << 25,     /* a word that reports of sports are made of */
    GAZETTEER_ROLE = 1 << 26,      /* a role that is no title: only the search of titles asks */
    GAZETTEER_LEAD = 1 << 27,      /* a verb that leads to a role, and is no part of it */
    GAZETTEER_PLURAL = 1 << 28,    /* a role of several persons: `Sens.` */
    GAZETTEER_ROLE_TAIL = 1 << 29, /* ends a role of several words */
    GAZETTEER_LONGER = 1 << 30,    /* an entry of more words begins with these */
};

enum {
    /* Names of organizations, whatever else they may be. */
    GAZETTEER_ORGANIZATIONS = GAZETTEER_ORGANIZATION | GAZETTEER_DOUBTFUL,
    /* Words that begin or end names of organizations, sites and places. */
    GAZETTEER_HEADS = GAZETTEER_HEAD_BEFORE | GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_BODY |
                      GAZETTEER_HEAD_MEDIA | GAZETTEER_HEAD_TEAM | GAZETTEER_HEAD_SITE |
                      GAZETTEER_HEAD_LANDMARK,
    /* What says nothing of a name. */
    GAZETTEER_NO_NAME = GAZETTEER_LONGER | GAZETTEER_SPORT | GAZETTEER_ROLE | GAZETTEER_LEAD |
                        GAZETTEER_PLURAL | GAZETTEER_ROLE_TAIL
};

/* A name of none but the kind `other`: a law, an event, an award, a work. */
#define GAZETTEER_OTHER_NAME (UINT32_C(1) << 31)

/* The steps of how often a common word stands in lower case: for steps 2 to 5 the least number of
 * times of a thousand inside a sentence. Other common words are of step 1, all other words of step
 * 0. */
enum { GAZETTEER_OFTEN = 200 };
#define GAZETTEER_STEPS                                                                            \
    {                                                                                              \
        1, 50, GAZETTEER_OFTEN, 600                                                                \
    }
enum { GAZETTEER_SOMETIMES_LOWER = 3, GAZETTEER_OFTEN_LOWER, GAZETTEER_MOSTLY_LOWER };
enum { GAZETTEER_SHARE_SHIFT = 22 };

/* The step of a word of which lists say `bits`. */
static inline uint32_t gazetteer_share(uint32_t bits)
{
    return (bits & GAZETTEER_SHARE) >> GAZETTEER_SHARE_SHIFT;
}

/* Whether a word of which lists say `bits` is of the highest step. */
static inline bool gazetteer_is_mostly_lower(uint32_t bits)
{
    return gazetteer_share(bits) >= GAZETTEER_MOSTLY_LOWER;
}

/* A table with open addressing whose slots are grouped into lines of the processor's cache. A slot
 * is 0 if it is empty; else its upper bits are the key's check (gazetteer_check()) and its lower
 * ones the index of its value in `values`, since many keys share a value. values[0] is 0. The slots
 * of a line are in falling order. A key is in the line that its hash names; but if that is full of
 * greater slots it is in the next line, and so on. */
enum { GAZETTEER_LINE = 16, GAZETTEER_VALUE_BITS = 11 };
struct gazetteer_line {
    _Alignas(GAZETTEER_LINE * sizeof(uint32_t)) uint32_t slots[GAZETTEER_LINE];
};
struct gazetteer_table {
    const struct gazetteer_line *lines; /* the last has room */
    const uint32_t *values;
    uint32_t count; /* of lines that hashes name; others may stand after them */
};

/* A hash that can go on where it stopped: FNV-1a with 64 bits (RFC 9923). */
#define GAZETTEER_BASIS 0xCBF29CE484222325u
uint64_t gazetteer_hash(uint64_t hash, const char *s, size_t n);

/* As gazetteer_hash(), of the bytes as utf8_fold() folds them. */
uint64_t gazetteer_fold(uint64_t hash, const char *s, size_t n);

/* The value of the key with that hash; 0 if it is not in the table. */
uint32_t gazetteer_find(const struct gazetteer_table *table, uint64_t hash);

/* The line of `count` where a key with that hash is looked for first. */
static inline size_t gazetteer_place(uint64_t hash, uint32_t count)
{
    return (size_t)((hash * 0x9E3779B97F4A7C15u >> 32) * count >> 32);
}

/* What its slot has in its upper bits; never 0. */
static inline uint32_t gazetteer_check(uint64_t hash)
{
    uint32_t check = (uint32_t)(hash >> 32) >> GAZETTEER_VALUE_BITS;
    return (check != 0 ? check : 1) << GAZETTEER_VALUE_BITS;
}

/* Has the processor fetch the line of the key with that hash, for a look-up that follows. */
static inline void gazetteer_prefetch(const struct gazetteer_table *table, uint64_t hash)
{
    __builtin_prefetch(&table->lines[gazetteer_place(hash, table->count)]);
}

/* Folded names, their words separated by one blank: bits of enum gazetteer_bit. */
extern const struct gazetteer_table gazetteer_names;

/* What lists say of the name that is the `n` bytes at `s`, in whatever case. */
static inline uint32_t gazetteer_name(const char *s, size_t n)
{
    return gazetteer_find(&gazetteer_names, gazetteer_fold(GAZETTEER_BASIS, s, n));
}

/* The same of the name text[name). */
static inline uint32_t gazetteer_span(const char *text, struct span name)
{
    return gazetteer_name(text + name.start, name.end - name.start);
}

/* Words as they are printed: their fine class in the lower 16 bits, from 1, and the coarse one
 * above. */
extern const struct gazetteer_table gazetteer_words;

/* Candidates that no context changes, as they are printed: unambiguous_value(). */
extern const struct gazetteer_table gazetteer_unambiguous;

#endif
