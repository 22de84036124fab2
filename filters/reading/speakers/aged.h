/* SPDX-License-Identifier: MIT */
/* Whom a speaker's phrase means that says nothing but how old somebody is: `the 34-year-old`. */
#ifndef WIREDESK_AGED_H
#define WIREDESK_AGED_H

#include <stdbool.h>

#include "quotations.h"
#include "recall.h"

/* Sets the quotation's `resolved` to the person of that age, or else to whom the nearest sentence
 * before is about, if no other age is told of that one; false, and nothing is set, if the phrase is
 * no such, or nobody answers to it. */
bool aged_find(struct recall *recall, struct quotation *quotation);

#endif
