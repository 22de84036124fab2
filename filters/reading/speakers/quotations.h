/* SPDX-License-Identifier: MIT */
/* The quotations of a story: collected with their sources, sorted, numbered. */
#ifndef WIREDESK_QUOTATIONS_H
#define WIREDESK_QUOTATIONS_H

#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

enum quote_kind { QUOTE_DIRECT, QUOTE_PARTIAL, QUOTE_INDIRECT, QUOTE_KINDS };

/* Who speaks, and the cue that says so; both empty if nobody is named. Pieces of one quotation
 * share a source and its `id`. */
struct source {
    struct span speaker;
    struct span cue;
    size_t id;
};

/* One contiguous piece of a quotation. */
struct quotation {
    struct span span; /* with its marks, if it has any */
    enum quote_kind kind;
    struct span speaker;  /* the whole noun phrase; empty where nobody is named, or at
                           too great length */
    struct span cue;      /* empty where there is none */
    const char *resolved; /* the speaker's fullest name in the story; NULL where it is not known */
    size_t resolved_length;
    uint32_t person; /* the person of the cast, from 1, with that name; 0 if it is no person's */
    uint32_t number; /* the quotation's number in the story, which its pieces share */
};

/* All zero is none. It owns its items. */
struct quotations {
    struct quotation *items; /* sorted by quotations_sort() */
    size_t count;
    size_t capacity;
    uint32_t numbers; /* the last number given in the story */
};

/* Appends a quotation of the bytes `span` of the text. Its `number` is the id of its source until
 * quotations_number() is called. */
void quotations_add(struct quotations *quotations, struct span span, enum quote_kind kind,
                    struct source source);

/* Gives another source to the last quotations, as far as they have the source `id`: a quotation
 * over several paragraphs may name its speaker in the last. */
void quotations_give_source(struct quotations *quotations, size_t id, struct source source);

/* Sorts them by start, then the longer first. */
void quotations_sort(struct quotations *quotations);

/* Numbers the sorted quotations in the order in which the first pieces of their sources stand, on
 * from quotations->numbers. */
void quotations_number(struct quotations *quotations);

/* Frees what it holds and empties it. */
void quotations_free(struct quotations *quotations);

#endif
