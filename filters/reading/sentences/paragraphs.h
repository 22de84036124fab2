/* SPDX-License-Identifier: MIT */
/* The paragraphs of a story, as its units tell them. */
#ifndef WIREDESK_PARAGRAPHS_H
#define WIREDESK_PARAGRAPHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

/* A stretch of sentences with the same paragraph number. All zero stands before the first. */
struct paragraph {
    size_t start; /* of its first sentence, in the story's text */
    size_t end;   /* of its last */
    size_t first_unit;
    size_t next_unit; /* just past its last */
};

/* Moves on to the next paragraph that has a sentence; false when there is none. Units that are no
 * sentences (a header, a rule) belong to none. */
bool paragraphs_next(const struct story *story, struct paragraph *paragraph);

/* The index of the last unit that begins at `at` or before it; 0 if none does. */
size_t paragraphs_unit(const struct story *story, size_t at);

#endif
