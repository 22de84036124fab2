/* SPDX-License-Identifier: MIT */
/* Interviews in which a name alone is a paragraph, and what that person says follows in the next
 * ones. */
#ifndef WIREDESK_INTERVIEWS_H
#define WIREDESK_INTERVIEWS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reading/names/names.h"
#include "reading/sentences/paragraphs.h"

enum { INTERVIEW_NAMES = 16 };

/* The names of those who speak in a story; none if it is no interview. All zero is none. */
struct interview {
    struct span names[INTERVIEW_NAMES];
    size_t turns[INTERVIEW_NAMES]; /* how often the paragraph is that name */
    bool person[INTERVIEW_NAMES];  /* it is known to be a person's */
    size_t count;
    size_t last, changes; /* whose turn it is, and how often that changes */
};

/* Whether the story is such an interview: two persons or more take turns, twice each at least, and
 * mostly not one twice in a row. */
bool interviews_find(const struct story *story, const struct names *names,
                     struct interview *interview);

/* Whether the paragraph is one of the names. */
bool interviews_is_name(const struct interview *interview, const char *text,
                        const struct paragraph *paragraph);

/* Whether the paragraph ends like a sentence, and so is no heading. */
bool interviews_is_prose(const char *text, const struct paragraph *paragraph);

#endif
