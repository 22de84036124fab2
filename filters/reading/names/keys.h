/* SPDX-License-Identifier: MIT */
/* Mentions of a story, sorted by words under which they are looked up. */
#ifndef WIREDESK_KEYS_H
#define WIREDESK_KEYS_H

#include <stddef.h>
#include <stdint.h>

struct bytes;   /* common/memory.h */
struct mention; /* reading/names/names.h */

/* A word under which mentions are looked up: a surname, an acronym, a whole name. Sorted, so that
 * no choice of names can make the search slow. */
struct key {
    uint64_t head; /* in sorted keys, the first bytes of the text as a number: they mostly tell
                      which key is first */
    const char *text;
    size_t length;
    struct mention *mention;
};

/* All zero is an empty set; keys_free() frees what it holds. */
struct keys {
    struct key *items;
    size_t count;
    size_t capacity;
    struct key *merged; /* room to sort in */
    size_t merged_capacity;
};

/* Adds a key: `n` bytes at `text`, which stays the caller's and has to last as long as the keys. It
 * may be NULL if it is set, in `items`, before they are sorted: a pool still moves. */
void keys_add(struct keys *keys, const char *text, size_t n, struct mention *mention);

/* Sets the text of all keys to what the pool holds: that of one key behind the other, in the order
 * in which they were added. The pool must not change as long as the keys are looked at. */
void keys_point_into(struct keys *keys, const struct bytes *pool);

/* Sorts the keys. Of one key the longest mention comes first, of equally long ones the earliest. */
void keys_sort(struct keys *keys);

/* The first of the sorted keys with that text, `n` bytes; NULL if there is none. */
const struct key *keys_find(const struct keys *keys, const char *text, size_t n);

/* The index of the first of the sorted keys that is that text, or behind it; how many keys there
 * are if none is. */
size_t keys_from(const struct keys *keys, const char *text, size_t n);

/* The order of two sorted keys' texts, as memcmp() gives it back. */
int keys_compare(const struct key *a, const struct key *b);

/* The index behind the last of the sorted keys that have the text of the one at `first`. */
static inline size_t keys_group_end(const struct keys *keys, size_t first)
{
    size_t last = first + 1;
    while (last < keys->count && keys_compare(&keys->items[first], &keys->items[last]) == 0)
        last++;
    return last;
}

/* Makes the set an empty one, which keeps its memory if that is little. */
void keys_clear(struct keys *keys);

/* Frees the keys, not the mentions. */
void keys_free(struct keys *keys);

#endif
