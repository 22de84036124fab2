/* SPDX-License-Identifier: MIT */
/* Gives the filter's arrays no room to spare, and each story's text an allocation of its own: what
 * is read behind their ends, or before their beginnings, is found by the sanitizer. */
#include <stdlib.h>
#include <string.h>

#include "common/filter.h"
#include "common/memory.h"
#include "reading/tokens/tokens.h"

/* The linker has these stand in for the filter's own, which are the __real ones. Not every filter
 * has tokens. */
void *__wrap_memory_enlarge(void *array, size_t *capacity, size_t wanted, size_t size);
int __wrap_filter_main(const struct filter *filter, int argc, char **argv);
int __real_filter_main(const struct filter *filter, int argc, char **argv);
void __wrap_tokens_close(struct tokens *tokens, size_t end);
__attribute__((weak)) void __real_tokens_close(struct tokens *tokens, size_t end);

static void (*work)(const struct story *story, struct rows *rows);

static void *exactly(const void *data, size_t n)
{
    void *own = malloc(n);
    if (own == NULL && n > 0)
        abort();
    if (n > 0)
        memcpy(own, data, n);
    return own;
}

void *__wrap_memory_enlarge(void *array, size_t *capacity, size_t wanted, size_t size)
{
    array = realloc(array, wanted * size);
    if (array == NULL)
        abort();
    *capacity = wanted;
    return array;
}

void __wrap_tokens_close(struct tokens *tokens, size_t end)
{
    enum { BEHIND = 2 }; /* the marks that it puts there */
    __real_tokens_close(tokens, end);
    struct token *items = tokens->items;
    tokens->capacity = tokens->count + BEHIND;
    tokens->items = exactly(items, tokens->capacity * sizeof *items);
    free(items);
}

static void work_tightly(const struct story *story, struct rows *rows)
{
    struct story own = *story;
    own.text = exactly(story->text, story->length);
    own.units = exactly(story->units, story->unit_count * sizeof *own.units);
    work(&own, rows);
    free(own.text);
    free(own.units);
}

int __wrap_filter_main(const struct filter *filter, int argc, char **argv)
{
    struct filter tight = *filter;
    work = filter->work;
    tight.work = work_tightly;
    return __real_filter_main(&tight, argc, argv);
}
