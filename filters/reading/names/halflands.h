/* SPDX-License-Identifier: MIT */
/* Halves of divided lands: `the North` of `North Korea`. */
#ifndef WIREDESK_HALFLANDS_H
#define WIREDESK_HALFLANDS_H

#include "keys.h"
#include "names.h"

/* Calls places that are but a word for half of a land (filters/english/half-lands.txt) what the
 * story calls that in full, and lets them lie there. `places` are the story's places that no list
 * calls otherwise, sorted by their names as utf8_fold() folds them. */
void halflands_settle(const struct names *names, const struct keys *places);

#endif
