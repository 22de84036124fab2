/* SPDX-License-Identifier: MIT */
/* The table of weights that the tagger uses (reading/tagging/tagger.h), made from what was trained.
 */
#ifndef WIREDESK_TABLE_H
#define WIREDESK_TABLE_H

#include "examples.h"

/* Puts the features of both sets of examples that matter most into the table, as many as find room,
 * and prints how many that are. tagger_weights is that table then. The trained weights are changed:
 * only their differences are kept. Ends the program if nothing was learned. */
void table_make(const struct examples *first, const struct examples *second);

/* Writes the table as the build reads it: the steps, 16 bits each with the low byte first, then the
 * rows as the tagger has them. Ends the program if it can't. */
void table_write(const char *file);

#endif
