/* SPDX-License-Identifier: MIT */
/* Learns which capitalized words have the same tags wherever they stand
 * (reading/words/unambiguous.h).
 *
 * usage: unambiguous <SENTENCES >unambiguous.txt
 *
 * SENTENCES has a sentence a line. Each is tagged by itself, by the weights that the tagger has.
 * Written are the runs of capitalized tokens that were met LEAST times or more in candidates and
 * had the same tags in PURE of a hundred of those, if they are no name or end with their only one;
 * and the candidates that are so as a whole. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "reading/tagging/candidates.h"
#include "reading/tagging/tagging.h"
#include "reading/words/kinds.h"
#include "reading/words/unambiguous.h"

enum { LEAST = 3, PURE = 92 };

/* What words were: unambiguous_value(), of at most so many tokens before the name; something else.
 */
enum { BEFORE_MOST = 3, MIXED = 0, OUTCOMES = 1 + 2 * (BEFORE_MOST + 1) * (NAME_KINDS + 1) };

struct met {
    size_t offset; /* in `strings` */
    uint8_t length;
    uint8_t outcome;
    bool whole; /* a candidate; if not, a run in one */
};

static struct bytes strings;
static struct met *all;
static size_t count, capacity;

/* What the first `n` of `room` tokens are. */
static unsigned outcome_of(const struct tagged *tokens, size_t n, size_t room)
{
    struct unambiguous what = {NAME_KINDS, 0, false};
    size_t before = 0;
    while (before < n && tokens[before].tag == TAG_NONE)
        before++;
    if (before < n) {
        if (before > BEFORE_MOST || tagged_name(tokens + before, room - before) != n - before)
            return MIXED;
        what = (struct unambiguous){tag_kind(tokens[before].tag), (unsigned)before, false};
    }
    return unambiguous_value(what);
}

/* A sentence's tokens first..last are met, which were tagged so; `room`: up to a candidate's end.
 */
static void meet(const struct sentence *sentence, size_t first, size_t last,
                 const struct tagged *tokens, size_t room, bool whole)
{
    size_t from = sentence->items[first].start, n = sentence->items[last].end - from;
    if (n > UNAMBIGUOUS_MOST)
        return;
    all = memory_grow(all, &capacity, count + 1, sizeof *all);
    all[count++] = (struct met){bytes_add(&strings, sentence->text + from, n), (uint8_t)n,
                                (uint8_t)outcome_of(tokens, last - first + 1, room), whole};
}

static void take_candidates(const struct sentence *sentence, const struct tagging *tagging)
{
    for (size_t i = 0; i < tagging->count; i++) {
        const struct tagging_candidate *candidate = &tagging->candidates[i];
        const struct tagged *tokens = tagging->tokens + candidate->tagged;
        size_t first = candidate->token, end = first + candidate->count;
        meet(sentence, first, end - 1, tokens, candidate->count, true);
        for (size_t at = first, last; at < end; at = last + 1) {
            last = at;
            if (!candidates_is_name(sentence, at))
                continue;
            while (last + 1 < end && candidates_is_name(sentence, last + 1))
                last++;
            meet(sentence, at, last, tokens + (at - first), end - at, false);
        }
    }
}

static int by_string(const void *left, const void *right)
{
    const struct met *a = left, *b = right;
    size_t n = a->length < b->length ? a->length : b->length;
    int order = memcmp(strings.data + a->offset, strings.data + b->offset, n);
    return order != 0 ? order : a->length - b->length;
}

/* What all but few of those from first to last are that are whole candidates or not; MIXED if they
 * are too few. */
static unsigned usual(const struct met *first, const struct met *last, bool whole)
{
    size_t times[OUTCOMES] = {0}, met = 0;
    for (const struct met *at = first; at <= last; at++) {
        times[at->outcome] += at->whole == whole;
        met += at->whole == whole;
    }
    for (unsigned outcome = 1; outcome < OUTCOMES && met >= LEAST; outcome++)
        if (times[outcome] * 100 >= met * PURE)
            return outcome;
    return MIXED;
}

/* Writes the words that were met from first to last, if they are unambiguous. */
static void write_words(const struct met *first, const struct met *last)
{
    unsigned run = usual(first, last, false), whole = usual(first, last, true);
    unsigned outcome = run != MIXED ? run : whole;
    if (outcome == MIXED)
        return;
    unsigned kind = (outcome - 1) / 2 % (NAME_KINDS + 1);
    unsigned before = (outcome - 1) / 2 / (NAME_KINDS + 1);
    printf("%.*s\t%s\t%u%s\n", first->length, strings.data + first->offset,
           kind < NAME_KINDS ? name_kind_names[kind] : "none", before,
           run == MIXED ? "\talone" : "");
}

static void write_all(void)
{
    qsort(all, count, sizeof *all, by_string);
    for (size_t first = 0, next; first < count; first = next) {
        for (next = first + 1; next < count && by_string(&all[first], &all[next]) == 0;)
            next++;
        write_words(&all[first], &all[next - 1]);
    }
}

int main(void)
{
    struct tokens tokens = {0};
    struct tagging tagging = {0};
    struct sentence sentence;
    char *line = NULL;
    size_t room = 0;
    diag_start("train-unambiguous");
    for (ssize_t n; (n = getline(&line, &room, stdin)) >= 0;) {
        size_t length = n > 0 && line[n - 1] == '\n' ? (size_t)n - 1 : (size_t)n;
        tokens.count = 0;
        tokens_add(&tokens, line, 0, length);
        tagging_begin(&tagging);
        tagging.thorough = true;
        tagging_read(&tagging, line, &tokens, 0, tokens.count);
        clues_begin(&tagging.clues, line, &tokens, 0, tokens.count, &sentence);
        take_candidates(&sentence, &tagging);
    }
    write_all();
    free(line);
    tokens_free(&tokens);
    tagging_free(&tagging);
    if (ferror(stdin) || ferror(stdout) || fclose(stdout) != 0)
        diag_die("could not read the sentences or write the candidates");
    return STATUS_OK;
}
