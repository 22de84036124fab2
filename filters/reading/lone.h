/* SPDX-License-Identifier: MIT */
/* Capitalized words that stand alone, which only the rest of the story can explain. */
#ifndef WIREDESK_LONE_H
#define WIREDESK_LONE_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"

struct lone_word {
    size_t start; /* in the story's text */
    size_t end;
    bool likely; /* taken for a person's name even if the story does not explain it */
};

struct lone_words {
    struct lone_word *items; /* freed by the owner with free() */
    size_t count;
    size_t capacity;
};

void lone_add(struct lone_words *lone, size_t start, size_t end, bool likely);

/* Adds mentions for the words that the story explains: a person's, if it has the word at the end of
 * a person's full name; a place's, if it has it as that with a state or country. Mentions are in no
 * order then. */
void lone_settle(const char *text, const struct lone_words *lone, struct names *names);

#endif
