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

/* `the Democrat`, `the Kentucky Republican` is the person whom the nearest sentence before is
 * about, if no other one of the kind has been introduced since, and else the phrase as written:
 * false if the speaker is no such. */
bool referents_member(struct recall *recall, struct quotation *quotation);

/* `It` is the body that the sentence before, in the same paragraph, begins with. */
void referents_body(struct recall *recall, struct quotation *quotation);

/* `who` is the person named right before it, or before what says more of him. */
void referents_relative(struct recall *recall, struct quotation *quotation);

/* `which` is the body or thing named right before it. */
void referents_thing(struct recall *recall, struct quotation *quotation);

#endif
