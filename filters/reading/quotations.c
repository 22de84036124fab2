/* SPDX-License-Identifier: MIT */
#include "quotations.h"

#include <stdint.h>
#include <stdlib.h>

#include "common/memory.h"

void quotations_add(struct passage *passage, struct span span, enum quote_kind kind,
                    struct source source)
{
    struct speech *speech = passage->speech;
    speech->items =
        memory_grow(speech->items, &speech->capacity, speech->count + 1, sizeof *speech->items);
    speech->items[speech->count++] = (struct quotation){.span = span,
                                                        .kind = kind,
                                                        .speaker = source.speaker,
                                                        .cue = source.cue,
                                                        .number = (uint32_t)source.id};
}

void quotations_give_source(struct speech *speech, size_t id, struct source source)
{
    for (size_t i = speech->count; i-- > 0 && speech->items[i].number == (uint32_t)id;) {
        speech->items[i].speaker = source.speaker;
        speech->items[i].cue = source.cue;
        speech->items[i].number = (uint32_t)source.id;
    }
}

static int compare(const void *left, const void *right)
{
    const struct quotation *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

/* Only those of one paragraph may stand out of it: they have few steps to go. */
void quotations_sort(struct speech *speech)
{
    enum { STEPS_MOST = 8 }; /* of each, on average */
    size_t steps = 0, most = STEPS_MOST * speech->count;
    for (size_t i = 1; i < speech->count && steps < most; i++) {
        struct quotation quotation = speech->items[i];
        size_t at = i;
        for (; at > 0 && compare(&speech->items[at - 1], &quotation) > 0; at--, steps++)
            speech->items[at] = speech->items[at - 1];
        if (at < i)
            speech->items[at] = quotation;
    }
    if (steps >= most && speech->count > 1)
        qsort(speech->items, speech->count, sizeof *speech->items, compare);
}

struct numbered {
    uint32_t source;
    uint32_t number;
};

/* Sources grow along the story but for pieces of one paragraph, so that looking back over a few
 * finds the one. */
void quotations_number(struct speech *speech)
{
    enum { BACK = 64 };
    struct numbered seen[BACK];
    size_t count = 0;
    uint32_t last = 0;
    for (size_t i = 0; i < speech->count; i++) {
        struct quotation *quotation = &speech->items[i];
        size_t k = 0, most = count < BACK ? count : BACK;
        if (quotation->number > last)
            k = most;
        last = quotation->number > last ? quotation->number : last;
        while (k < most && seen[(count - 1 - k) % BACK].source != quotation->number)
            k++;
        if (k == most)
            seen[count++ % BACK] = (struct numbered){quotation->number, ++speech->numbers};
        quotation->number = k == most ? speech->numbers : seen[(count - 1 - k) % BACK].number;
    }
}
