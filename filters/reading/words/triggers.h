/* SPDX-License-Identifier: MIT */
/* Triggers: words of which one must stand in a paragraph for it to be read at all. They are
 * searched for all at once, in a whole text at a time. */
#ifndef WIREDESK_TRIGGERS_H
#define WIREDESK_TRIGGERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/search.h"
#include "common/story.h"
#include "setphrases.h"

/* The words that a set may have; they may not need more than SEARCH_PAIRS pairs. */
enum { TRIGGERS_MOST = 16 };

/* All zero is an empty set, which triggers_add() fills once. */
struct triggers {
    struct {
        const char *words;
        size_t length;
        size_t rare;   /* where in the words the pair stands that is looked for ... */
        uint16_t pair; /* ... and its bytes: words may share one */
    } items[TRIGGERS_MOST];
    size_t count;
    struct search_pairs pairs;
};

/* Adds phrases of two bytes at least. What is beyond TRIGGERS_MOST of them, or needs more than
 * SEARCH_PAIRS pairs, is a mistake in the program, and ends it. */
void triggers_add(struct triggers *triggers, const struct setphrases *phrases);

/* Whether one of them stands in text[from..to) of the story. Calls must come in the order of
 * `from`. *next is where the next one stands, as far as that is known; the caller sets it to 0 when
 * a new text begins. */
bool triggers_stand(const struct triggers *triggers, size_t *next, const struct story *story,
                    size_t from, size_t to);

/* The same of any text, in any order. */
bool triggers_in(const struct triggers *triggers, const char *text, size_t from, size_t to);

#endif
