/* SPDX-License-Identifier: MIT */
/* Whom `who` and `it` mean where no name answers to them. Each of these sets the quotation's
 * `resolved`, and leaves it as it is where nothing does. */
#ifndef WIREDESK_PRONOUNS_H
#define WIREDESK_PRONOUNS_H

#include "recall.h"

/* `who` is the noun phrase right before it, with its determiner or its names: `two dam officials
 * who`, `lawmakers, who`. */
void pronouns_relative(const struct recall *recall, struct quotation *quotation);

/* `it` is the body or document that spoke last, in the same paragraph or the one before: `The
 * report said ... It said`. */
void pronouns_body(const struct recall *recall, struct quotation *quotation);

#endif
