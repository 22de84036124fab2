/* SPDX-License-Identifier: MIT */
#include "lone.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"

void lone_add(struct lone_words *lone, size_t start, size_t end, bool likely)
{
    lone->items = memory_grow(lone->items, &lone->capacity, lone->count + 1, sizeof *lone->items);
    lone->items[lone->count++] = (struct lone_word){start, end, likely};
}

/* A word of a name, for the search of those that stand alone. */
struct name_word {
    const char *text;
    size_t length;
    size_t mention; /* which has it */
};

static int compare_words(const void *left, const void *right)
{
    const struct name_word *a = left, *b = right;
    int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static int compare_places(const void *left, const void *right)
{
    const struct name_word *a = left, *b = right;
    int order = compare_words(left, right);
    return order != 0 ? order : (a->mention > b->mention) - (a->mention < b->mention);
}

/* Sorts the words; of equal ones only the story's first stays. Gives back how many are left. */
static size_t sort_words(struct name_word *words, size_t count)
{
    size_t left = 0;
    if (count > 1)
        qsort(words, count, sizeof *words, compare_places);
    for (size_t i = 0; i < count; i++)
        if (left == 0 || compare_words(&words[left - 1], &words[i]) != 0)
            words[left++] = words[i];
    return left;
}

/* Adds the word as the kind of name that the mention `like` is, a person's if that is none. */
static void add_settled(struct names *names, const struct lone_word *word, size_t like, bool found)
{
    names->mentions =
        memory_grow(names->mentions, &names->capacity, names->count + 1, sizeof *names->mentions);
    struct mention mention = {.kind = NAME_PERSON, .span = {word->start, word->end}};
    if (found && names->mentions[like].kind == NAME_PLACE) {
        mention.kind = NAME_PLACE;
        memcpy(mention.country, names->mentions[like].country, sizeof mention.country);
    }
    names->mentions[names->count++] = mention;
}

void lone_settle(const char *text, const struct lone_words *lone, struct names *names)
{
    struct name_word *words = NULL;
    size_t count = 0, capacity = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        struct span name = mention->span;
        size_t start = name.end;
        while (start > name.start && text[start - 1] != ' ')
            start--;
        if (mention->kind != NAME_PERSON && (mention->kind != NAME_PLACE || start > name.start))
            continue;
        words = memory_grow(words, &capacity, count + 1, sizeof *words);
        words[count++] = (struct name_word){text + start, name.end - start, i};
    }
    count = sort_words(words, count);
    for (size_t i = 0; i < lone->count; i++) {
        struct name_word wanted = {text + lone->items[i].start,
                                   lone->items[i].end - lone->items[i].start, 0};
        const struct name_word *found =
            count > 0 ? bsearch(&wanted, words, count, sizeof *words, compare_words) : NULL;
        if (found != NULL || lone->items[i].likely)
            add_settled(names, &lone->items[i], found != NULL ? found->mention : 0, found != NULL);
    }
    free(words);
}
