/* SPDX-License-Identifier: MIT */
#include "draft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"

static struct bytes letters; /* of the dictionary's words */
static struct span *words;
static size_t word_count, word_capacity;

size_t draft_below(struct draft *draft, size_t limit)
{
    draft->chance ^= draft->chance << 13;
    draft->chance ^= draft->chance >> 7;
    draft->chance ^= draft->chance << 17;
    return limit > 0 ? (size_t)(draft->chance >> 11) % limit : 0;
}

bool draft_splice(struct draft *draft, struct span span, struct piece piece)
{
    size_t gone = span.end - span.start;
    if (draft->n - gone + piece.n > draft->most)
        return false;
    memmove(draft->data + span.start + piece.n, draft->data + span.end, draft->n - span.end);
    if (piece.n > 0)
        memcpy(draft->data + span.start, piece.s, piece.n);
    draft->n += piece.n - gone;
    return true;
}

void draft_insert(struct draft *draft, size_t at, struct piece piece)
{
    draft_splice(draft, (struct span){at, at}, piece);
}

void draft_erase(struct draft *draft, struct span span)
{
    draft_splice(draft, span, (struct piece){NULL, 0});
}

struct piece draft_copy(const struct draft *draft, struct span span)
{
    static struct bytes copies[2];
    static size_t turn;
    struct bytes *bytes = &copies[turn = 1 - turn];
    bytes->length = 0;
    bytes_add(bytes, draft->data + span.start, span.end - span.start);
    return (struct piece){bytes->data, bytes->length};
}

struct piece draft_one_of(struct draft *draft, const char *const *strings, size_t count)
{
    const char *s = strings[draft_below(draft, count)];
    return (struct piece){s, strlen(s)};
}

static bool is_blank(const struct draft *draft, size_t at)
{
    return ascii_is_blank(draft->data[at]);
}

struct span draft_word(struct draft *draft)
{
    size_t start = draft_below(draft, draft->n), end;
    while (start < draft->n && is_blank(draft, start))
        start++;
    for (end = start; end < draft->n && !is_blank(draft, end);)
        end++;
    while (start > 0 && !is_blank(draft, start - 1))
        start--;
    return (struct span){start, end};
}

struct span draft_lines(struct draft *draft)
{
    size_t start = draft_below(draft, draft->n), end = start;
    while (start > 0 && draft->data[start - 1] != '\n')
        start--;
    for (size_t count = draft_below(draft, 4) == 0 ? 1 + draft_below(draft, 8) : 1; count > 0;
         count--)
        while (end < draft->n && draft->data[end++] != '\n')
            continue;
    return (struct span){start, end};
}

struct piece draft_other_word(struct draft *draft)
{
    if (word_count == 0 || draft_below(draft, 2) == 0)
        return draft_copy(draft, draft_word(draft));
    struct span word = words[draft_below(draft, word_count)];
    return (struct piece){letters.data + word.start, word.end - word.start};
}

void draft_swap(struct draft *draft, struct span a, struct span b)
{
    if (a.end > b.start)
        return;
    struct piece first = draft_copy(draft, a), second = draft_copy(draft, b);
    draft_splice(draft, b, (struct piece){NULL, 0});
    draft_splice(draft, a, second);
    draft_insert(draft, b.start + second.n - first.n, first);
}

size_t draft_blanks_end(const struct draft *draft, size_t at)
{
    while (at < draft->n && is_blank(draft, at))
        at++;
    return at;
}

/* A line `"word"`, with \xHH, \\ and \" in it. */
static void add_word(const char *s)
{
    struct span word = {letters.length, letters.length};
    if (*s++ != '"')
        return;
    for (; *s != '\0' && *s != '"'; s++) {
        unsigned code = (unsigned char)*s;
        if (*s == '\\' && sscanf(s, "\\x%2X", &code) == 1)
            s += 3;
        else if (*s == '\\' && s[1] != '\0')
            code = (unsigned char)*++s;
        word.end = 1 + bytes_add(&letters, &(char){(char)code}, 1);
    }
    words = memory_grow(words, &word_capacity, word_count + 1, sizeof *words);
    words[word_count++] = word;
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; i++) {
        static const char option[] = "-dict=";
        if (strncmp((*argv)[i], option, sizeof option - 1) != 0)
            continue;
        FILE *file = fopen((*argv)[i] + sizeof option - 1, "r");
        char line[512];
        while (file != NULL && fgets(line, sizeof line, file) != NULL)
            add_word(line);
        if (file != NULL)
            fclose(file);
    }
    return 0;
}
