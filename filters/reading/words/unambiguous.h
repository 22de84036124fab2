/* SPDX-License-Identifier: MIT */
/* Capitalized words whose tags no context changes in news: names that are of one kind, with words
 * before them or without, and words that are no names (filters/english/unambiguous.txt). */
#ifndef WIREDESK_UNAMBIGUOUS_H
#define WIREDESK_UNAMBIGUOUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kinds.h"

/* The longest of them, in bytes. */
enum { UNAMBIGUOUS_MOST = 40 };

/* The hash by which the `n` bytes at `s` are found: all of a candidate, or a run of capitalized
 * tokens in it. Also has the processor fetch where they would be in the table. */
uint64_t unambiguous_hash(const char *s, size_t n);

/* What such words are: `before` tokens and then a name of `kind` (enum name_kind); NAME_KINDS if
 * they are no name. `alone`: only if they are all of a candidate. */
struct unambiguous {
    unsigned kind;
    unsigned before;
    bool alone;
};

/* The same as one number, from 1 on, for the table. */
static inline uint32_t unambiguous_value(struct unambiguous what)
{
    return 1 + what.alone + 2 * (what.kind + what.before * (NAME_KINDS + 1));
}

/* Whether the words with that hash are unambiguous, and what they are. */
bool unambiguous_find(uint64_t hash, struct unambiguous *what);

#endif
