/* SPDX-License-Identifier: MIT */
/* Whom `who`, `which`, `it`, `he` and `she` mean where no name answers to them. Each of these sets
 * the quotation's `resolved`, and leaves it as it is where nothing does. */
#ifndef WIREDESK_PRONOUNS_H
#define WIREDESK_PRONOUNS_H

#include "recall.h"

/* `who` and `which` are the noun phrase right before them, with its determiner or its names: `two
 * dam officials who`, `lawmakers, who`. `person`: no thing, but whoever else is named. */
void pronouns_relative(const struct recall *recall, struct quotation *quotation, bool person);

/* `it` is the document that spoke last, in the same paragraph or the one before, or the body that
 * spoke in the sentence before: `The report said ... It said`. */
void pronouns_body(const struct recall *recall, struct quotation *quotation);

/* `they` are the several who spoke last, in the same sentence or the one before: `Officials said
 * ... They said`. */
void pronouns_several(const struct recall *recall, struct quotation *quotation);

/* `he` and `she` are the one without a name who spoke right before: `A spokeswoman said ... She
 * said`; where either may be meant (`A dealer said ... She said`), if nobody is named there. False
 * if that is not so. */
bool pronouns_person(const struct recall *recall, struct quotation *quotation, enum gender gender);

#endif
