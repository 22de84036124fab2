/* SPDX-License-Identifier: MIT */
/* Whom a pronoun means that is the speaker of a quotation. */
#ifndef WIREDESK_ANTECEDENTS_H
#define WIREDESK_ANTECEDENTS_H

#include "recall.h"

/* `he`, `she`: the person who spoke or was named in the nearest sentence before, and whom the
 * pronoun's gender fits; not who signs the story, nor, where somebody else spoke before, who is
 * only spoken of. Sets the quotation's `resolved`, and leaves it as it is where nobody fits. */
void antecedents_find(struct recall *recall, struct quotation *quotation, enum gender gender);

/* The person, from 1, who spoke in the nearest sentence before the offset `at`, or is named first
 * in it, neither as an owner nor behind a preposition; 0 if nobody is, or it is open who that is.
 */
uint32_t antecedents_subject(const struct recall *recall, size_t at);

#endif
