/* SPDX-License-Identifier: MIT */
/* Whom a speaker's phrase means that names nobody: roles, bodies, `it`, `who`. Each function sets
 * the quotation's `resolved`, and leaves it alone if nobody answers to the phrase. */
#ifndef WIREDESK_REFERENTS_H
#define WIREDESK_REFERENTS_H

#include <stdbool.h>

#include "recall.h"

/* Resolves the phrase `the minister` or `the ministry`: false if nobody in the story answers to it.
 */
bool referents_definite(struct recall *recall, struct quotation *quotation, struct span phrase);

/* Resolves `the Democrat` or `the Kentucky Republican` to the person whom the nearest sentence
 * before is about, unless another such person has been introduced since: then to the phrase as
 * written. False if the speaker is no such phrase. */
bool referents_member(struct recall *recall, struct quotation *quotation);

/* Resolves `It` to the body that the previous sentence, of the same paragraph, begins with. */
void referents_body(struct recall *recall, struct quotation *quotation);

/* Resolves `who` to the person named right before it, or before an apposition. */
void referents_relative(struct recall *recall, struct quotation *quotation);

/* Resolves `which` to the body or thing named right before it. */
void referents_thing(struct recall *recall, struct quotation *quotation);

#endif
