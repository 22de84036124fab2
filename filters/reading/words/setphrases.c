/* SPDX-License-Identifier: MIT */
#include "setphrases.h"

#include <stdlib.h>
#include <string.h>

#include "commas.h"
#include "common/diag.h"
#include "common/search.h"

static int compare(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

struct setphrases setphrases_of(const struct wordtable *table, const char *class)
{
    struct setphrases set = {.count = 0};
    const char *key;
    for (size_t at = 0; (key = wordlist_key(table, &at)) != NULL;) {
        if (!commas_have_class(wordlist_value(key), class))
            continue;
        if (set.count == SETPHRASES_MOST)
            diag_die("no room for the phrase '%s'", key);
        set.items[set.count++] = key;
    }
    qsort(set.items, set.count, sizeof *set.items, compare);
    for (size_t i = 0; i < set.count; i++) {
        set.lengths[i] = strlen(set.items[i]);
        set.beginnings |= (uint64_t)1 << (set.items[i][0] & 63);
    }
    return set;
}

size_t setphrases_longest(const struct setphrases *set, const char *text, size_t at, size_t to)
{
    size_t longest = 0;
    for (size_t i = 0; i < set->count; i++)
        if (set->items[i][0] == text[at] && set->lengths[i] > longest &&
            to - at >= set->lengths[i] && memcmp(text + at, set->items[i], set->lengths[i]) == 0)
            longest = set->lengths[i];
    return longest;
}

/* Whether the words end right before text[at], after `from`. */
static bool stands_before(const char *words, const char *text, size_t from, size_t at)
{
    size_t n = strlen(words);
    return at - from >= n && memcmp(text + at - n, words, n) == 0;
}

size_t setphrases_find(const struct setphrases *set, const char *before, const char *text,
                       size_t from, size_t to)
{
    size_t first = to;
    for (size_t i = 0; i < set->count; i++)
        for (size_t at = from; at < to; at++) {
            at += search_words(text + at, to - at, set->items[i], set->lengths[i]);
            if (at < first && stands_before(before, text, from, at))
                first = at;
            if (at >= first)
                break;
        }
    return first;
}
