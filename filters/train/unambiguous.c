/* SPDX-License-Identifier: MIT */
/* Learns which candidates have the same tags wherever they stand (reading/unambiguous.h).
 *
 * usage: unambiguous <SENTENCES >unambiguous.txt
 *
 * SENTENCES has a sentence a line. Each is tagged by itself, by the weights that the tagger has.
 * Written are the candidates that were met LEAST times or more and had the same tags in PURE of a
 * hundred of those, if they are none at all or end with their only name, in the order of their
 * bytes. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "reading/kinds.h"
#include "reading/tagging.h"
#include "reading/unambiguous.h"

enum { LEAST = 10, PURE = 99 };

/* What a candidate was: unambiguous_value(), of at most so many tokens before the name; something
 * else. */
enum { BEFORE_MOST = 3, OUTCOMES = (BEFORE_MOST + 1) * (NAME_KINDS + 1) + 1, MIXED = 0 };

struct met {
    size_t offset; /* in `strings` */
    uint8_t length;
    uint8_t outcome;
};

static struct bytes strings;
static struct met *all;
static size_t count, capacity;

static unsigned outcome_of(const struct tagged *tokens, size_t n)
{
    struct unambiguous what = {NAME_KINDS, 0};
    size_t before = 0;
    while (before < n && tokens[before].tag == TAG_NONE)
        before++;
    if (before < n) {
        if (before > BEFORE_MOST || tagged_name(tokens + before, n - before) < n - before)
            return MIXED;
        what = (struct unambiguous){tag_kind(tokens[before].tag), before};
    }
    return unambiguous_value(what);
}

static void take_candidates(const char *text, const struct tokens *tokens,
                            const struct tagging *tagging)
{
    for (size_t i = 0; i < tagging->count; i++) {
        const struct tagging_candidate *candidate = &tagging->candidates[i];
        size_t from = tokens->items[candidate->token].start;
        size_t n = tokens->items[candidate->token + candidate->count - 1].end - from;
        if (n > UNAMBIGUOUS_MOST)
            continue;
        all = memory_grow(all, &capacity, count + 1, sizeof *all);
        all[count++] = (struct met){
            bytes_add(&strings, text + from, n), (uint8_t)n,
            (uint8_t)outcome_of(tagging->tokens + candidate->tagged, candidate->count)};
    }
}

static int by_string(const void *left, const void *right)
{
    const struct met *a = left, *b = right;
    size_t n = a->length < b->length ? a->length : b->length;
    int order = memcmp(strings.data + a->offset, strings.data + b->offset, n);
    return order != 0 ? order : a->length - b->length;
}

/* Writes the candidate that was met from first to last, if it is unambiguous. */
static void write_candidate(const struct met *first, const struct met *last)
{
    size_t times[OUTCOMES] = {0}, met = (size_t)(last - first) + 1;
    for (const struct met *at = first; at <= last; at++)
        times[at->outcome]++;
    for (size_t value = 1; value < OUTCOMES && met >= LEAST; value++) {
        size_t kind = (value - 1) % (NAME_KINDS + 1), before = (value - 1) / (NAME_KINDS + 1);
        if (times[value] * 100 < met * PURE)
            continue;
        printf("%.*s\t%s", first->length, strings.data + first->offset,
               kind < NAME_KINDS ? name_kind_names[kind] : "none");
        printf(before > 0 ? "\t%zu\n" : "\n", before);
    }
}

static void write_all(void)
{
    qsort(all, count, sizeof *all, by_string);
    for (size_t first = 0, next; first < count; first = next) {
        for (next = first + 1; next < count && by_string(&all[first], &all[next]) == 0;)
            next++;
        write_candidate(&all[first], &all[next - 1]);
    }
}

int main(void)
{
    struct tokens tokens = {0};
    struct tagging tagging = {0};
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, stdin)) >= 0;) {
        size_t length = n > 0 && line[n - 1] == '\n' ? (size_t)n - 1 : (size_t)n;
        tokens.count = 0;
        tokens_add(&tokens, line, 0, length);
        tagging_begin(&tagging);
        tagging.thorough = true;
        tagging_read(&tagging, line, &tokens, 0, tokens.count);
        take_candidates(line, &tokens, &tagging);
    }
    write_all();
    free(line);
    tokens_free(&tokens);
    tagging_free(&tagging);
    return ferror(stdin) || ferror(stdout) || fclose(stdout) != 0 ? STATUS_USAGE : 0;
}
