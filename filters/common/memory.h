/* SPDX-License-Identifier: MIT */
/* Memory that grows. A filter that runs out of memory says so and exits with status 1: no caller
 * has to look for NULL. */
#ifndef WIREDESK_MEMORY_H
#define WIREDESK_MEMORY_H

#include <stddef.h>

/* Gives back `array`, moved if need be, with room for `wanted` elements of `size` bytes each.
 * `*capacity` (in elements) is raised to what there is then; it at least doubles, so that appending
 * one by one is linear. `array` may be NULL where `*capacity` is 0. The caller owns the result and
 * frees it with free(). Never returns NULL. */
void *memory_grow(void *array, size_t *capacity, size_t wanted, size_t size);

/* Bytes that are collected one piece after the other: an arena whose pieces are named by their
 * offset, since growing moves them. All zero is an empty one. */
struct bytes {
    char *data;
    size_t length;
    size_t capacity;
};

/* Appends `n` bytes and gives back the offset at which they stand. */
size_t bytes_add(struct bytes *bytes, const void *data, size_t n);

/* Appends room for `n` bytes whose content is undefined, and gives back its offset. */
size_t bytes_room(struct bytes *bytes, size_t n);

/* Frees what it holds and makes it an empty one. */
void bytes_free(struct bytes *bytes);

#endif
