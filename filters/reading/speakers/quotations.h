/* SPDX-License-Identifier: MIT */
/* The quotations of a story as they are found: added with their sources, put in order, numbered. */
#ifndef WIREDESK_QUOTATIONS_H
#define WIREDESK_QUOTATIONS_H

#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

enum quote_kind { QUOTE_DIRECT, QUOTE_PARTIAL, QUOTE_INDIRECT, QUOTE_KINDS };

/* Who speaks, and the cue that says so. Pieces that share a source share a number. */
struct source {
    struct span speaker;
    struct span cue;
    size_t id;
};

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

/* All zero is none. It owns its items. */
struct quotations {
    struct quotation *items; /* ordered by start, then the longer first, when they are sorted */
    size_t count;
    size_t capacity;
    uint32_t numbers; /* quotations in the story so far */
};

/* Appends a quotation, bytes of the text. Until quotations_number() its number is that of its
 * source. */
void quotations_add(struct quotations *quotations, struct span span, enum quote_kind kind,
                    struct source source);

/* Gives the last quotations, as many as have the source `id`, another one: a quotation over several
 * paragraphs may name its speaker in the last, and the pieces before get it. */
void quotations_give_source(struct quotations *quotations, size_t id, struct source source);

/* Puts them in order: by start, then the longer first. */
void quotations_sort(struct quotations *quotations);

/* Numbers the story's quotations, which are in order, anew: behind quotations->numbers, which
 * counts on, in the order in which the first pieces of their sources stand. */
void quotations_number(struct quotations *quotations);

/* Frees the items and makes it none. */
void quotations_free(struct quotations *quotations);

#endif
