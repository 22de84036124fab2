/* SPDX-License-Identifier: MIT */
#include "quotations.h"

#include <stdint.h>
#include <stdlib.h>

#include "common/memory.h"

/* The longest phrase for a speaker, in bytes: all pieces of a quotation are printed with it. */
enum { SPEAKER_MOST = 512 };

/* The phrase for the source's speaker; empty if it is longer than any. */
static struct span speaker_of(const struct source *source)
{
    struct span speaker = source->speaker;
    return speaker.end - speaker.start <= SPEAKER_MOST ? speaker : (struct span){0, 0};
}

void quotations_add(struct quotations *quotations, struct span span, enum quote_kind kind,
                    struct source source)
{
    quotations->items = memory_grow(quotations->items, &quotations->capacity, quotations->count + 1,
                                    sizeof *quotations->items);
    quotations->items[quotations->count++] = (struct quotation){.span = span,
                                                                .kind = kind,
                                                                .speaker = speaker_of(&source),
                                                                .cue = source.cue,
                                                                .number = (uint32_t)source.id};
}

void quotations_give_source(struct quotations *quotations, size_t id, struct source source)
{
    for (size_t i = quotations->count; i-- > 0 && quotations->items[i].number == (uint32_t)id;) {
        quotations->items[i].speaker = speaker_of(&source);
        quotations->items[i].cue = source.cue;
        quotations->items[i].number = (uint32_t)source.id;
    }
}

static int compare(const void *left, const void *right)
{
    const struct quotation *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

/* Insertion sort, since only quotations of one paragraph are out of order and move a few places;
 * qsort() if that takes too many steps. */
void quotations_sort(struct quotations *quotations)
{
    enum { STEPS_MOST = 8 }; /* steps per quotation */
    size_t steps = 0, most = STEPS_MOST * quotations->count;
    for (size_t i = 1; i < quotations->count && steps < most; i++) {
        struct quotation quotation = quotations->items[i];
        size_t at = i;
        for (; at > 0 && compare(&quotations->items[at - 1], &quotation) > 0; at--, steps++)
            quotations->items[at] = quotations->items[at - 1];
        if (at < i)
            quotations->items[at] = quotation;
    }
    if (steps >= most && quotations->count > 1)
        qsort(quotations->items, quotations->count, sizeof *quotations->items, compare);
}

struct numbered {
    uint32_t source;
    uint32_t number;
};

/* Ids of sources grow along the story but within a paragraph, so that the last few numbers given
 * suffice. */
void quotations_number(struct quotations *quotations)
{
    enum { BACK = 64 };
    struct numbered seen[BACK];
    size_t count = 0;
    uint32_t last = 0;
    for (size_t i = 0; i < quotations->count; i++) {
        struct quotation *quotation = &quotations->items[i];
        size_t k = 0, most = count < BACK ? count : BACK;
        if (quotation->number > last)
            k = most;
        last = quotation->number > last ? quotation->number : last;
        while (k < most && seen[(count - 1 - k) % BACK].source != quotation->number)
            k++;
        if (k == most)
            seen[count++ % BACK] = (struct numbered){quotation->number, ++quotations->numbers};
        quotation->number = k == most ? quotations->numbers : seen[(count - 1 - k) % BACK].number;
    }
}

void quotations_free(struct quotations *quotations)
{
    free(quotations->items);
    *quotations = (struct quotations){0};
}
