/* SPDX-License-Identifier: MIT */
/* Halves of divided countries: `the North` for `North Korea`. */
#ifndef WIREDESK_HALFLANDS_H
#define WIREDESK_HALFLANDS_H

#include "keys.h"
#include "names.h"

/* Gives places that are only a word for half of a country (filters/english/half-lands.txt) the
 * canonical name that the story has for the half in full, and its country. `places` are the story's
 * places without a listed name, sorted as folded by utf8_fold(). */
void halflands_settle(const struct names *names, const struct keys *places);

#endif
