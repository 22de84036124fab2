/* SPDX-License-Identifier: MIT */
/* Which body a noun means: `the ministry`, `the newspaper`. */
#ifndef WIREDESK_INSTITUTIONS_H
#define WIREDESK_INSTITUTIONS_H

#include "recall.h"

/* The body that a definite phrase means whose noun is `head`, of at most WORDING_HEAD_MOST bytes:
 * the last one with that word in its name; else, for a noun in body-words.txt, the one of that kind
 * that spoke last, or is the subject of a sentence shortly before, or is the only one there known
 * to be of the kind; else the only body that the story has named so far. NULL if there is none, or
 * one without a name has been introduced since. */
const struct mention *institutions_meant(const struct recall *recall, struct span head,
                                         struct span phrase);

#endif
