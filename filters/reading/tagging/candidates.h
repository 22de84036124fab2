/* SPDX-License-Identifier: MIT */
/* Parts of a sentence that may hold names: only those are looked at closely. */
#ifndef WIREDESK_CANDIDATES_H
#define WIREDESK_CANDIDATES_H

#include <stdbool.h>
#include <stddef.h>

#include "clues.h"

/* A candidate: a part of a sentence that may hold names: tokens first..last. It begins and ends
 * with a capitalized token, a number beside one, or the particle of a listed name; no two
 * capitalized tokens in it are more than a few tokens apart. */
struct candidate {
    size_t first;
    size_t last;
};

/* The first candidate at or behind the token `from`, which is no less than it was before; gives
 * back false if there is none. */
bool candidates_next(struct sentence *sentence, size_t from, struct candidate *candidate);

/* False if the sentence text[from..to) has no candidates, as is seen before it is taken apart: no
 * capital stands in it but that of a word of the closed classes that begins it. */
bool candidates_possible(const char *text, size_t from, size_t to);

/* Whether the token may be of a name by its capitals. */
bool candidates_is_name(const struct sentence *sentence, size_t at);

#endif
