/* SPDX-License-Identifier: MIT */
/* Binary search in whatever is in order. */
#ifndef WIREDESK_BISECT_H
#define WIREDESK_BISECT_H

#include <stdbool.h>
#include <stddef.h>

/* What is sought, and among which items. */
struct bisected {
    const void *items;
    size_t at;
};

/* How many of the `count` items stand before what is sought. `before` says whether the item of a
 * number does; items for which it holds stand before all others. A processor could not predict
 * which way the search goes: the steps have no branches. */
static inline size_t bisect(size_t count, bool (*before)(const struct bisected *, size_t number),
                            struct bisected sought)
{
    size_t low = 0;
    for (size_t half; count > 0; count -= half) {
        half = count - count / 2;
        low += half & -(size_t)before(&sought, low + half - 1);
    }
    return low;
}

#endif
