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

/* How many of the `count` items come before what is sought. `before` tells that of an item by its
 * number; the items for which it holds come first. A processor could not predict which way the
 * search goes: its steps have no branches. */
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
