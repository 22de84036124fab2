/* SPDX-License-Identifier: MIT */
/* Whom a surname alone means, where a story names persons of that surname. */
#ifndef WIREDESK_SURNAMES_H
#define WIREDESK_SURNAMES_H

#include "keys.h"
#include "names.h"
#include "namesakes.h"

/* Gives those mentions of [first, last) that are the surname alone the canonical name of the person
 * they mean. Where that is open they keep their own: a wrong name is worse than none. `names` are
 * the story's, with their tokens, and have these mentions. */
void surnames_settle(const char *text, const struct names *names, const struct key *first,
                     const struct key *last, const struct namesakes *namesakes);

#endif
