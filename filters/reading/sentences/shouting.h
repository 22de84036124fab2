/* SPDX-License-Identifier: MIT */
/* Texts that are in capitals throughout, as wires sent them: `ACME CORP. SAID ITS NET ROSE.` */
#ifndef WIREDESK_SHOUTING_H
#define WIREDESK_SHOUTING_H

#include <stddef.h>

/* The classes (reading/words/abbreviations.h) of the word text[from..at) before the full stop at
 * `at`, if it and its neighbors are in capitals: the word before it in its sentence, which begins
 * at `start`, and the next, text[next..next_end), which may also be a number. The text is known up
 * to `end`. NULL if they are not, or if the word is no abbreviation. */
const char *shouting_abbreviation(const char *text, size_t start, size_t from, size_t at,
                                  size_t next, size_t next_end, size_t end);

#endif
