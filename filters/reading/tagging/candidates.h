/* SPDX-License-Identifier: MIT */
/* Candidates: the parts of a sentence that may hold names. Nothing else is looked at closely. */
#ifndef WIREDESK_CANDIDATES_H
#define WIREDESK_CANDIDATES_H

#include <stdbool.h>
#include <stddef.h>

#include "clues.h"

/* Tokens first..last of a sentence. A candidate begins and ends with a capitalized token, a number
 * beside one, or the particle of a listed name; between two capitalized tokens in it stand no more
 * than a few others. */
struct candidate {
    size_t first;
    size_t last;
};

/* Finds the first candidate at the token `from` or behind it; false if there is none. `from` must
 * not decrease from call to call with the same sentence. */
bool candidates_next(struct sentence *sentence, size_t from, struct candidate *candidate);

/* False if the sentence text[from..to) has no candidates: no capital stands in it but that of a
 * word of the closed classes at its head. Cheap, since it needs no tokens. True may be wrong. */
bool candidates_possible(const char *text, size_t from, size_t to);

/* Whether the token is capitalized as a name or part of one is. */
bool candidates_is_name(const struct sentence *sentence, size_t at);

#endif
