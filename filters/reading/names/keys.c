/* SPDX-License-Identifier: MIT */
#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "mentions.h"

/* Runs of so many keys are sorted by insertion, then merged. */
enum { RUN = 8 };

/* More keys than this are sorted with qsort(), which needs no room for merging, and their memory is
 * not kept: a story of nothing but names takes enough. */
enum { KEPT_MOST = 1 << 12 };

static uint64_t byte(const char *s, size_t i)
{
    return (unsigned char)s[i];
}

/* Four and eight bytes as a big-endian number, whose order is that of memcmp(). Compilers turn it
 * into a load. */
static uint64_t four(const char *s)
{
    return byte(s, 0) << 24 | byte(s, 1) << 16 | byte(s, 2) << 8 | byte(s, 3);
}

static uint64_t eight(const char *s)
{
    return byte(s, 0) << 56 | byte(s, 1) << 48 | byte(s, 2) << 40 | byte(s, 3) << 32 |
           byte(s, 4) << 24 | byte(s, 5) << 16 | byte(s, 6) << 8 | byte(s, 7);
}

/* The first eight bytes as a number in the order of memcmp(), a shorter text padded with NULs. The
 * loads for a short text overlap, with the same bytes in both. */
static uint64_t head_of(const char *text, size_t n)
{
    if (n >= 8)
        return eight(text);
    if (n >= 4)
        return four(text) << 32 | four(text + n - 4) << 8 * (8 - n);
    if (n == 0)
        return 0;
    return byte(text, 0) << 56 | byte(text, n / 2) << 8 * (7 - n / 2) |
           byte(text, n - 1) << 8 * (8 - n);
}

/* The order of texts whose heads are the same. */
static int compare_tails(const struct key *a, const struct key *b)
{
    size_t n = a->length < b->length ? a->length : b->length;
    int order = n > sizeof a->head ? memcmp(a->text, b->text, n) : 0;
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

int keys_compare(const struct key *a, const struct key *b)
{
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    return compare_tails(a, b);
}

/* The order of keys whose heads are the same. */
static int compare_rest(const struct key *a, const struct key *b)
{
    int order = compare_tails(a, b);
    if (order != 0)
        return order;
    size_t a_length = mention_length(a->mention), b_length = mention_length(b->mention);
    if (a_length != b_length)
        return a_length > b_length ? -1 : 1;
    return (a->mention > b->mention) - (a->mention < b->mention);
}

static int compare(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    return a->head != b->head ? (a->head > b->head) - (a->head < b->head) : compare_rest(a, b);
}

static inline bool is_before(const struct key *a, const struct key *b)
{
    return a->head != b->head ? a->head < b->head : compare_rest(a, b) < 0;
}

static void sort_run(struct key *keys, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        struct key key = keys[i];
        size_t at = i;
        for (; at > 0 && is_before(&key, &keys[at - 1]); at--)
            keys[at] = keys[at - 1];
        keys[at] = key;
    }
}

/* Merges the sorted halves from[0..middle) and from[middle..n) into `to`. */
static void merge(const struct key *from, size_t middle, size_t n, struct key *to)
{
    const struct key *left = from, *right = from + middle;
    const struct key *left_end = right, *right_end = from + n;
    while (left < left_end && right < right_end)
        *to++ = is_before(right, left) ? *right++ : *left++;
    while (left < left_end)
        *to++ = *left++;
    while (right < right_end)
        *to++ = *right++;
}

/* Merges sorted runs of `run` keys each into runs of twice as many. */
static void merge_runs(const struct key *from, size_t n, size_t run, struct key *to)
{
    for (size_t at = 0; at < n; at += 2 * run) {
        size_t rest = n - at, both = rest < 2 * run ? rest : 2 * run;
        merge(from + at, both < run ? both : run, both, to + at);
    }
}

void keys_add(struct keys *keys, const char *text, size_t n, struct mention *mention)
{
    keys->items = memory_grow(keys->items, &keys->capacity, keys->count + 1, sizeof *keys->items);
    keys->items[keys->count++] = (struct key){0, text, n, mention};
}

static void merge_sort(struct keys *keys)
{
    for (size_t at = 0; at < keys->count; at += RUN)
        sort_run(keys->items + at, keys->count - at < RUN ? keys->count - at : RUN);
    for (size_t run = RUN; run < keys->count; run *= 2) {
        keys->merged =
            memory_grow(keys->merged, &keys->merged_capacity, keys->count, sizeof *keys->merged);
        merge_runs(keys->items, keys->count, run, keys->merged);
        struct keys swapped = *keys;
        keys->items = swapped.merged;
        keys->capacity = swapped.merged_capacity;
        keys->merged = swapped.items;
        keys->merged_capacity = swapped.capacity;
    }
}

void keys_point_into(struct keys *keys, const struct bytes *pool)
{
    for (size_t i = 0, at = 0; i < keys->count; at += keys->items[i++].length)
        keys->items[i].text = pool->data + at;
}

void keys_sort(struct keys *keys)
{
    for (size_t i = 0; i < keys->count; i++)
        keys->items[i].head = head_of(keys->items[i].text, keys->items[i].length);
    if (keys->count <= KEPT_MOST)
        merge_sort(keys);
    else
        qsort(keys->items, keys->count, sizeof *keys->items, compare);
}

static inline size_t lower_bound(const struct keys *keys, const struct key *wanted)
{
    size_t low = 0, high = keys->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (keys_compare(&keys->items[middle], wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct key *keys_find(const struct keys *keys, const char *text, size_t n)
{
    struct key wanted = {head_of(text, n), text, n, NULL};
    size_t at = lower_bound(keys, &wanted);
    if (at < keys->count && keys_compare(&keys->items[at], &wanted) == 0)
        return &keys->items[at];
    return NULL;
}

size_t keys_from(const struct keys *keys, const char *text, size_t n)
{
    struct key wanted = {head_of(text, n), text, n, NULL};
    return lower_bound(keys, &wanted);
}

void keys_clear(struct keys *keys)
{
    if (keys->capacity > KEPT_MOST)
        keys_free(keys);
    keys->count = 0;
}

void keys_free(struct keys *keys)
{
    free(keys->items);
    free(keys->merged);
    *keys = (struct keys){0};
}
