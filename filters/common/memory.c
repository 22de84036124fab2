/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"

void *memory_grow(void *array, size_t *capacity, size_t wanted, size_t size)
{
    if (wanted <= *capacity)
        return array;
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

size_t bytes_room(struct bytes *bytes, size_t n)
{
    size_t at = bytes->length;
    if (n > SIZE_MAX - at)
        diag_die("out of memory");
    bytes->data = memory_grow(bytes->data, &bytes->capacity, at + n, 1);
    bytes->length = at + n;
    return at;
}

size_t bytes_add(struct bytes *bytes, const void *data, size_t n)
{
    size_t at = bytes_room(bytes, n);
    if (n > 0)
        memcpy(bytes->data + at, data, n);
    return at;
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){0};
}
