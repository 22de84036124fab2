/* SPDX-License-Identifier: MIT */
/* Reported clauses with `that`, behind words that say when, where and to whom. */
#ifndef WIREDESK_THATCLAUSES_H
#define WIREDESK_THATCLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Finds the `that` of a reported clause, from the token `at` on: only words that say when, where
 * and to whom stand before it, or what two commas or dashes enclose (`told a crowd in Doha, its
 * largest yet, that`). *that becomes its token, before `end`. */
bool thatclause_find(const struct scene *scene, const struct cue *cue, size_t at, size_t end,
                     size_t *that);

#endif
