/* SPDX-License-Identifier: MIT */
/* Interviews in which a name is a paragraph of its own, and what that person says follows in the
 * next ones. */
#ifndef WIREDESK_INTERVIEWS_H
#define WIREDESK_INTERVIEWS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reading/names/names.h"
#include "reading/sentences/paragraphs.h"

enum { INTERVIEW_NAMES = 16 };

/* The names of those who speak in an interview; none if a story is no interview. */
struct interview {
    struct span names[INTERVIEW_NAMES]; /* each as it is first printed, in the story's text */
    size_t count;
};

/* Finds the names if the story is such an interview: two persons or more take turns, each at least
 * twice, and mostly not one twice in a row. */
void interviews_find(const struct story *story, const struct names *names,
                     struct interview *interview);

/* Whether the paragraph is one of the names. */
bool interviews_is_name(const struct interview *interview, const char *text,
                        const struct paragraph *paragraph);

/* Whether the paragraph ends like a sentence, and so is no heading. */
bool interviews_is_prose(const char *text, const struct paragraph *paragraph);

#endif
