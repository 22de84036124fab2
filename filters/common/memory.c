/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdint.h>
#include <stdlib.h>

#include "diag.h"

void *memory_enlarge(void *array, size_t *capacity, size_t wanted, size_t size)
{
    size_t room = *capacity > SIZE_MAX / 2 ? wanted : *capacity * 2;
    if (room < wanted)
        room = wanted;
    if (room < 16)
        room = 16;
    if (room > SIZE_MAX / size)
        diag_die("out of memory");
    void *moved = realloc(array, room * size);
    if (moved == NULL)
        diag_die("out of memory");
    *capacity = room;
    return moved;
}

void *memory_zeros(size_t count, size_t size)
{
    void *memory = calloc(count > 0 ? count : 1, size);
    if (memory == NULL)
        diag_die("out of memory");
    return memory;
}

void bytes_enlarge(struct bytes *bytes, size_t n)
{
    if (n > SIZE_MAX - bytes->length)
        diag_die("out of memory");
    bytes->data = memory_grow(bytes->data, &bytes->capacity, bytes->length + n, 1);
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){0};
}
