/* SPDX-License-Identifier: MIT */
/* A clause with `that` that is reported, behind words that say when, where and to whom. */
#ifndef WIREDESK_THATCLAUSES_H
#define WIREDESK_THATCLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Finds a `that` from the token `at` on, behind nothing but what says when, where and to whom, as
 * far as a comma or a dash and what another of the kind closes: `told a crowd in Doha, its largest
 * yet, that`. *that is its token, before `end`. */
bool thatclause_find(const struct scene *scene, const struct cue *cue, size_t at, size_t end,
                     size_t *that);

#endif
