/* SPDX-License-Identifier: MIT */
/* Whom a pronoun means that is a quotation's speaker. */
#ifndef WIREDESK_ANTECEDENTS_H
#define WIREDESK_ANTECEDENTS_H

#include "recall.h"

/* Sets the quotation's `resolved` to the person whom `he` or `she`, of that gender, means: the one
 * who spoke, or is named, in the nearest sentence before and has that gender. That is not who signs
 * the story; nor, where somebody else spoke before, who is only spoken of. `resolved` is left alone
 * if nobody fits. */
void antecedents_find(struct recall *recall, struct quotation *quotation, enum gender gender);

/* The person of the cast, from 1, who spoke in the nearest sentence before the offset `at`, or who
 * is named first in it, neither as an owner nor behind a preposition; 0 if there is none, or it is
 * open who that is. */
uint32_t antecedents_subject(const struct recall *recall, size_t at);

#endif
