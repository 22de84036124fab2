/* SPDX-License-Identifier: MIT */
/* Candidates whose tags no context changes in news: names that are of one kind, with words before
 * them or without, and capitalized words that are no names (filters/english/unambiguous.txt). */
#ifndef WIREDESK_UNAMBIGUOUS_H
#define WIREDESK_UNAMBIGUOUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kinds.h"

/* The longest of them, in bytes. */
enum { UNAMBIGUOUS_MOST = 40 };

/* What the `n` bytes at `s`, all of a candidate, are found by; has the place fetched where they
 * would be. */
uint64_t unambiguous_hash(const char *s, size_t n);

/* What such a candidate is: a name of that kind (enum name_kind) behind so many tokens; NAME_KINDS
 * if it has none. */
struct unambiguous {
    unsigned kind;
    size_t before;
};

/* As one number, from 1 on, for the table. */
static inline uint32_t unambiguous_value(struct unambiguous what)
{
    return 1 + what.kind + (uint32_t)what.before * (NAME_KINDS + 1);
}

/* Whether the candidate with that hash is one of them, and what it is. */
bool unambiguous_find(uint64_t hash, struct unambiguous *what);

#endif
