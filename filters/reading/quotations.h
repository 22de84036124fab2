/* SPDX-License-Identifier: MIT */
/* The quotations of a story as they are found: added with their sources, put in order, numbered. */
#ifndef WIREDESK_QUOTATIONS_H
#define WIREDESK_QUOTATIONS_H

#include <stddef.h>

#include "passage.h"
#include "speech.h"

/* Appends a quotation, bytes of the text, to the passage's speech. Until quotations_number() its
 * number is that of its source. */
void quotations_add(struct passage *passage, struct span span, enum quote_kind kind,
                    struct source source);

/* Gives the last quotations, as many as have the source `id`, another one: a quotation over several
 * paragraphs may name its speaker in the last, and the pieces before get it. */
void quotations_give_source(struct speech *speech, size_t id, struct source source);

/* Puts them in order: by start, then the longer first. */
void quotations_sort(struct speech *speech);

/* Numbers the story's quotations, which are in order, anew: behind speech->numbers, which counts
 * on, in the order in which the first pieces of their sources stand. */
void quotations_number(struct speech *speech);

#endif
