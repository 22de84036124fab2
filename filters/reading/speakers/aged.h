/* SPDX-License-Identifier: MIT */
/* Whom a speaker's phrase means that only says how old somebody is: `the 34-year-old`. */
#ifndef WIREDESK_AGED_H
#define WIREDESK_AGED_H

#include <stdbool.h>

#include "quotations.h"
#include "recall.h"

/* Sets the quotation's `resolved` to the person of that age, or else to whom the nearest sentence
 * before is about, unless another age is told of that person. False, with nothing set, if the
 * phrase is none such, or means nobody. */
bool aged_find(struct recall *recall, struct quotation *quotation);

#endif
