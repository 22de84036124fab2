/* SPDX-License-Identifier: MIT */
/* Who said what: quotations with and without marks, their cues and speakers. */
#ifndef WIREDESK_SPEECH_H
#define WIREDESK_SPEECH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cast.h"
#include "common/story.h"
#include "names.h"

enum quote_kind { QUOTE_DIRECT, QUOTE_PARTIAL, QUOTE_INDIRECT, QUOTE_KINDS };

/* What the kinds are called in rows. */
extern const char *const quote_kind_names[QUOTE_KINDS];

/* One contiguous piece of a quotation. */
struct quotation {
    struct span span; /* with its marks, if it has any */
    enum quote_kind kind;
    struct span speaker;  /* the whole noun phrase; empty where nobody is named */
    struct span cue;      /* empty where there is none */
    const char *resolved; /* the speaker's fullest name in the story; NULL where it is not known */
    size_t resolved_length;
    uint32_t person; /* of the cast, from 1, whose name that is; 0 if nobody's of it is */
    uint32_t number; /* of the quotation in the story; its pieces share it */
};

struct speech {
    bool posts;              /* asked for: posts that are signed are quotations as a whole */
    struct quotation *items; /* ordered by start, then the longer first */
    size_t count;
    size_t capacity;
    uint32_t numbers; /* quotations in the story so far */
    struct cast cast;
    struct passage *passage; /* what the search keeps for the next story's */
};

/* Finds the quotations in the story, whose names are `names`, in place of those found before.
 * `resolved` points into the story's text or to a canonical name. All zero is an empty set. */
void speech_find(const struct story *story, const struct names *names, struct speech *speech);
void speech_free(struct speech *speech);

#endif
