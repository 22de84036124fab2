/* SPDX-License-Identifier: MIT */
/* The parts of a photo's credit: `AP Photo/NAME, Pool` has an agency, a photographer and a flag. */
#ifndef WIREDESK_CREDITPARTS_H
#define WIREDESK_CREDITPARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

enum credit_flag { CREDIT_FILE = 1, CREDIT_POOL = 2, CREDIT_HANDOUT = 4, CREDIT_PROVIDED = 8 };

enum { CREDIT_MOST = 200 };

struct credit {
    struct span span;    /* with brackets, labels and whatever repeats it to the paragraph's end */
    struct span printed; /* without brackets and labels */
    struct span photographer; /* empty where none is named, or a body */
    char agency[CREDIT_MOST]; /* the credit less photographer and flags; NUL-terminated */
    unsigned flags;           /* of enum credit_flag */
};

/* Reads the lists: once, before all else. */
void creditparts_prepare(void);

/* Whether the agency, whose short name is the `n` bytes at `name`, is of the class
 * (filters/english/credit-words.txt). */
bool creditparts_agency_is(const char *name, size_t n, const char *class);

/* Takes the credit text[printed) apart, which may have its brackets and the caption's full stop,
 * and sets all of *credit but its span; agency and flags must be empty before. */
void creditparts_read(const char *text, struct span printed, struct credit *credit);

#endif
