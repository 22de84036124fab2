/* SPDX-License-Identifier: MIT */
/* Who said what: quotations with and without marks, their cues and speakers. */
#ifndef WIREDESK_SPEECH_H
#define WIREDESK_SPEECH_H

#include <stdbool.h>

#include "common/story.h"
#include "passage.h"
#include "reading/names/names.h"
#include "reading/speakers/cast.h"
#include "reading/speakers/quotations.h"

/* What the kinds are called in rows. */
extern const char *const quote_kind_names[QUOTE_KINDS];

/* All zero is an empty set. */
struct speech {
    bool posts; /* asked for: posts that are signed are quotations as a whole */
    struct quotations quotations;
    struct cast cast;
    struct passage passage; /* the search, which keeps its arrays for the next story's */
};

/* Finds the quotations in the story, whose names are `names`, in place of those found before.
 * `resolved` points into the story's text or to a canonical name. All zero is an empty set. */
void speech_find(const struct story *story, const struct names *names, struct speech *speech);

/* Frees what it holds, and makes it an empty set. */
void speech_free(struct speech *speech);

#endif
