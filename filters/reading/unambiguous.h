/* SPDX-License-Identifier: MIT */
/* Candidates whose tags no context changes in news: names that are of one kind, and capitalized
 * words that are no names (filters/english/unambiguous.txt). */
#ifndef WIREDESK_UNAMBIGUOUS_H
#define WIREDESK_UNAMBIGUOUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The longest of them, in bytes. */
enum { UNAMBIGUOUS_MOST = 40 };

/* What the `n` bytes at `s`, all of a candidate, are found by; has the place fetched where they
 * would be. */
uint64_t unambiguous_hash(const char *s, size_t n);

/* Whether the candidate with that hash is one of them; *kind is set to that of the name (enum
 * name_kind) that the whole is, NAME_KINDS if it is none. */
bool unambiguous_find(uint64_t hash, unsigned *kind);

#endif
