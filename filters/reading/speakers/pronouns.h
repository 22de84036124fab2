/* SPDX-License-Identifier: MIT */
/* Whom `who`, `which`, `it`, `they`, `he` and `she` mean where no name answers to them. Each
 * function sets the quotation's `resolved`, and leaves it alone if nothing answers. */
#ifndef WIREDESK_PRONOUNS_H
#define WIREDESK_PRONOUNS_H

#include "recall.h"

/* `who` and `which` mean the noun phrase right before them, with its determiner or its names: `two
 * dam officials who`, `lawmakers, who`. `person`: the word means persons (`who`), and so may mean
 * somebody named nearby instead. */
void pronouns_relative(const struct recall *recall, struct quotation *quotation, bool person);

/* `it` means the document that spoke last, in the same paragraph or the one before, or the body
 * that spoke in the previous sentence: `The report said ... It said`. */
void pronouns_body(const struct recall *recall, struct quotation *quotation);

/* `they` means the several who spoke last, in the same sentence or the previous one: `Officials
 * said ... They said`. */
void pronouns_several(const struct recall *recall, struct quotation *quotation);

/* `he` and `she` mean the one without a name who spoke right before: `A spokeswoman said ... She
 * said`; one who may be a woman or a man (`A dealer said ... She said`) only if nobody else is
 * named there. False if there is no such. */
bool pronouns_person(const struct recall *recall, struct quotation *quotation, enum gender gender);

#endif
