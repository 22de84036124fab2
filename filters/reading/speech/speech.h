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

/* The names of the kinds in rows. */
extern const char *const quote_kind_names[QUOTE_KINDS];

/* All zero is an empty set. */
struct speech {
    bool posts; /* set by the owner: signed posts are quotations as a whole */
    struct quotations quotations;
    struct cast cast;
    struct passage passage; /* the search, whose arrays are kept for the next story */
};

/* Finds the quotations in the story, whose names are `names`, in place of those found before. Their
 * `resolved` points into the story's text or to a canonical name. speech->posts has been set. */
void speech_find(const struct story *story, const struct names *names, struct speech *speech);

/* Frees what it holds and empties it. */
void speech_free(struct speech *speech);

#endif
