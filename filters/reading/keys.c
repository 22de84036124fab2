/* SPDX-License-Identifier: MIT */
#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"

/* The first eight bytes, or those there are with NULs behind them, in the order of memcmp(). */
static uint64_t head_of(const char *text, size_t length)
{
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++)
        head = head << 8 | (i < length ? (unsigned char)text[i] : 0);
    return head;
}

int keys_compare(const struct key *a, const struct key *b)
{
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    size_t n = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, n);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static int compare(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    int order = keys_compare(a, b);
    if (order != 0)
        return order;
    size_t a_length = mention_length(a->mention), b_length = mention_length(b->mention);
    if (a_length != b_length)
        return a_length > b_length ? -1 : 1;
    return (a->mention > b->mention) - (a->mention < b->mention);
}

void keys_add(struct keys *keys, const char *text, size_t n, struct mention *mention)
{
    keys->items = memory_grow(keys->items, &keys->capacity, keys->count + 1, sizeof *keys->items);
    keys->items[keys->count++] = (struct key){0, text, n, mention};
}

void keys_sort(struct keys *keys)
{
    for (size_t i = 0; i < keys->count; i++)
        keys->items[i].head = head_of(keys->items[i].text, keys->items[i].length);
    if (keys->count > 1)
        qsort(keys->items, keys->count, sizeof *keys->items, compare);
}

const struct key *keys_find(const struct keys *keys, const char *text, size_t n)
{
    struct key wanted = {head_of(text, n), text, n, NULL};
    size_t low = 0, high = keys->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (keys_compare(&keys->items[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < keys->count && keys_compare(&keys->items[low], &wanted) == 0)
        return &keys->items[low];
    return NULL;
}

void keys_free(struct keys *keys)
{
    free(keys->items);
    *keys = (struct keys){0};
}
