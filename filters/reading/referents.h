/* SPDX-License-Identifier: MIT */
/* Whom a speaker's phrase means that names nobody: roles, bodies, `it`, `who`. Each of these sets
 * the quotation's `resolved`, and leaves it as it is where nobody answers to the phrase. */
#ifndef WIREDESK_REFERENTS_H
#define WIREDESK_REFERENTS_H

#include <stdbool.h>

#include "recall.h"

/* `the minister`, `the ministry`, which is the phrase: false if nobody in the story answers to
 * it. */
bool referents_definite(struct recall *recall, struct quotation *quotation, struct span phrase);

/* `It` is the body that the sentence before, in the same paragraph, begins with. */
void referents_body(struct recall *recall, struct quotation *quotation);

/* `who` is the person named right before it, or before what says more of him. */
void referents_relative(struct recall *recall, struct quotation *quotation);

#endif
