/* SPDX-License-Identifier: MIT */
/* Keys: mentions of a story, sorted by words under which they are looked up. */
#ifndef WIREDESK_KEYS_H
#define WIREDESK_KEYS_H

#include <stddef.h>
#include <stdint.h>

struct bytes;   /* common/memory.h */
struct mention; /* reading/names/names.h */

/* A word under which a mention is looked up: a surname, an acronym, a whole name. A sorted array
 * instead of a hash table, so that no choice of names makes look-ups slow. */
struct key {
    uint64_t head; /* in sorted keys, the first bytes of the text as a number, which mostly decides
                      comparisons */
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

/* Adds a key: `n` bytes at `text`, which the caller keeps as long as the keys are used. `text` may
 * be NULL if it is set before sorting, as by keys_point_into() when the pool has stopped growing.
 */
void keys_add(struct keys *keys, const char *text, size_t n, struct mention *mention);

/* Sets the texts of all keys to the pool's content: one text right behind the other, in the order
 * in which the keys were added. The pool must not change as long as the keys are used. */
void keys_point_into(struct keys *keys, const struct bytes *pool);

/* Sorts the keys by text; equal ones by the length of the mention, the longest first, then by its
 * place, the earliest first. */
void keys_sort(struct keys *keys);

/* The first of the sorted keys with that text of `n` bytes; NULL if there is none. */
const struct key *keys_find(const struct keys *keys, const char *text, size_t n);

/* The index of the first of the sorted keys whose text is not less than that one of `n` bytes;
 * keys->count if there is none. */
size_t keys_from(const struct keys *keys, const char *text, size_t n);

/* Compares the texts of two sorted keys as memcmp() does. */
int keys_compare(const struct key *a, const struct key *b);

/* The index behind the last of the sorted keys with the same text as the one at `first`. */
static inline size_t keys_group_end(const struct keys *keys, size_t first)
{
    size_t last = first + 1;
    while (last < keys->count && keys_compare(&keys->items[first], &keys->items[last]) == 0)
        last++;
    return last;
}

/* Empties the set, which keeps its memory if that is not much. */
void keys_clear(struct keys *keys);

/* Frees the keys, not the mentions. */
void keys_free(struct keys *keys);

#endif
