/* SPDX-License-Identifier: MIT */
/* The body that a noun means which names none: `the ministry`, `the newspaper`. */
#ifndef WIREDESK_INSTITUTIONS_H
#define WIREDESK_INSTITUTIONS_H

#include "recall.h"

/* The body that a definite phrase means whose noun is `head`, of no more than WORDING_HEAD_MOST
 * bytes: the one named last that has the word in its name; else, for the nouns in body-words.txt,
 * the one of that kind that spoke last, or that a sentence not far before begins with, or the only
 * one known to be of it there; else the only body that the story has named so far. NULL if there is
 * none, or one without a name has been introduced since. */
const struct mention *institutions_meant(const struct recall *recall, struct span head,
                                         struct span phrase);

#endif
