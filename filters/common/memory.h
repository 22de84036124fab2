/* SPDX-License-Identifier: MIT */
/* Memory that grows. A filter that runs out of memory says so and exits with status 1: no caller
 * has to look for NULL. */
#ifndef WIREDESK_MEMORY_H
#define WIREDESK_MEMORY_H

#include <stddef.h>
#include <string.h>

/* Returns `array`, moved if need be, with room for `wanted` elements of `size` bytes each.
 * `*capacity` (in elements) is raised to what there is then; it at least doubles, so that appending
 * one by one is linear. `array` may be NULL where `*capacity` is 0. The caller owns the result and
 * frees it with free(). Never returns NULL. */
static inline void *memory_grow(void *array, size_t *capacity, size_t wanted, size_t size);

/* As memory_grow(), where `wanted` is more than there is room for. */
void *memory_enlarge(void *array, size_t *capacity, size_t wanted, size_t size);

/* `count` elements of `size` bytes each, all zero. The caller owns them and frees them with free().
 * Never returns NULL. */
void *memory_zeros(size_t count, size_t size);

/* Bytes that are collected one piece after the other: an arena whose pieces are named by their
 * offset, since growing moves them. All zero is an empty one. */
struct bytes {
    char *data;
    size_t length;
    size_t capacity;
};

/* Appends `n` bytes and returns the offset at which they stand. */
static inline size_t bytes_add(struct bytes *bytes, const void *data, size_t n);

/* Appends room for `n` bytes whose content is undefined, and returns its offset. */
static inline size_t bytes_room(struct bytes *bytes, size_t n);

/* Makes room for `n` bytes after those there are, without appending them. */
void bytes_enlarge(struct bytes *bytes, size_t n);

/* Frees what it holds and makes it an empty one. */
void bytes_free(struct bytes *bytes);

static inline void *memory_grow(void *array, size_t *capacity, size_t wanted, size_t size)
{
    return wanted <= *capacity ? array : memory_enlarge(array, capacity, wanted, size);
}

static inline size_t bytes_room(struct bytes *bytes, size_t n)
{
    size_t at = bytes->length;
    if (n > bytes->capacity - at)
        bytes_enlarge(bytes, n);
    bytes->length = at + n;
    return at;
}

static inline size_t bytes_add(struct bytes *bytes, const void *data, size_t n)
{
    size_t at = bytes_room(bytes, n);
    if (n > 0)
        memcpy(bytes->data + at, data, n);
    return at;
}

#endif
