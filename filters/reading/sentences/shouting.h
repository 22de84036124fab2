/* SPDX-License-Identifier: MIT */
/* Texts that are in capitals throughout, as wires sent them: `ACME CORP. SAID ITS NET ROSE.` */
#ifndef WIREDESK_SHOUTING_H
#define WIREDESK_SHOUTING_H

#include <stddef.h>

/* The classes (reading/words/abbreviations.h) of the word text[from..at) before the full stop at
 * `at`, if it and the words to its sides are in capitals: the one before it in its sentence, which
 * begins at `start`, and the next, text[next..next_end), which may be a number, too; the text is
 * known up to `end`. NULL if they are not, or the word is no abbreviation. */
const char *shouting_abbreviation(const char *text, size_t start, size_t from, size_t at,
                                  size_t next, size_t next_end, size_t end);

#endif
