/* SPDX-License-Identifier: MIT */
/* The fuzzer's target for rows: whatever comes in, all of it comes out, and the rows that the
 * filter adds are what wiredesk-rows(5) promises. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "mutate.h"
#include "run.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed);

struct line_set {
    struct line *lines;
    size_t count, capacity;
};

static void take_apart(struct line_set *set, const char *s, size_t n)
{
    set->count = 0;
    for (const char *at = s, *end = s + n; at < end;) {
        set->lines = memory_grow(set->lines, &set->capacity, set->count + 1, sizeof *set->lines);
        set->lines[set->count] = line_read(at, end);
        at += set->lines[set->count++].length + 1;
    }
}

static int compare(const void *left, const void *right)
{
    const struct line *a = left, *b = right;
    size_t n = a->length < b->length ? a->length : b->length;
    int order = n > 0 ? memcmp(a->at, b->at, n) : 0;
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static void sort(struct line_set *set)
{
    if (set->count > 1)
        qsort(set->lines, set->count, sizeof *set->lines, compare);
}

/* Whether the rows are what a filter of the suite could have written: well-formed, stories that
 * stay together with ids of their own, in order, sentences that don't overlap and count up. */
static bool is_clean(const struct line_set *set)
{
    uint64_t read = 0, number = 0, paragraph = 0, id = 0;
    for (size_t i = 0; i < set->count; i++) {
        const struct line *line = &set->lines[i], *before = line - 1;
        if (!line->row || line->width[1] > 6 ||
            strspn(line->column[1], "0123456789") < line->width[1])
            return false;
        bool first = i == 0 || line_number(line, 1) != id;
        if (first && i > 0 && line_number(line, 1) <= id)
            return false;
        if (!first && (line->start < before->start ||
                       (line->start == before->start && line->end > before->end)))
            return false;
        if (first)
            read = number = paragraph = 0;
        id = line_number(line, 1);
        if (!line_has(line, 4, "sentence") || line->columns < 7)
            return false;
        if (line->start < read || line->start == line->end || line->end > 10000 ||
            strspn(line->column[6], "0123456789") < line->width[6] || line->width[6] == 0 ||
            line->width[6] > 6 || strspn(line->column[7], "0123456789") < line->width[7] ||
            line->width[7] == 0 || line->width[7] > 6 || line_number(line, 6) < paragraph ||
            line_number(line, 7) <= number)
            return false;
        read = line->end;
        paragraph = line_number(line, 6);
        number = line_number(line, 7);
    }
    return true;
}

/* The rows of a story stay in order, and one of the filter's own has the text of the sentences that
 * it touches. */
static void check_clean(const struct line_set *set)
{
    const struct line *sentence = NULL;
    for (size_t i = 0; i < set->count; i++) {
        const struct line *line = &set->lines[i];
        bool first = i == 0 || line_number(line, 1) != line_number(line - 1, 1);
        if (first)
            sentence = NULL;
        else
            lines_check_order(line - 1, line);
        if (line_has(line, 4, "sentence"))
            sentence = line;
        if (sentence == NULL || sentence == line || line->start >= sentence->end)
            continue;
        uint64_t end = line->end < sentence->end ? line->end : sentence->end;
        if (memcmp(sentence->column[5] + (line->start - sentence->start), line->column[5],
                   (size_t)(end - line->start)) != 0)
            broken("text that the story does not have there", line->at, line->length);
    }
}

/* Each line of the input comes out; what comes out beside them is the filter's own. */
static void check_copied(struct line_set *in, struct line_set *out)
{
    sort(in);
    sort(out);
    size_t taken = 0;
    for (size_t i = 0; i < out->count; i++) {
        int order = taken < in->count ? compare(&out->lines[i], &in->lines[taken]) : -1;
        if (order > 0)
            broken("a row that was lost", in->lines[taken].at, in->lines[taken].length);
        if (order == 0) {
            taken++;
            continue;
        }
        lines_check_own(&out->lines[i]);
        if (!line_has(&out->lines[i], 4, TYPE))
            broken("a row of another type", out->lines[i].at, out->lines[i].length);
    }
    if (taken < in->count)
        broken("a row that was lost", in->lines[taken].at, in->lines[taken].length);
}

/* As in text.c, by the last byte. */
static struct way choose(uint8_t last)
{
    static const char *const sizes[] = {"--max-story=16M", "--max-story=16", "--max-story=100",
                                        "--max-story=700"};
    static const size_t pieces[] = {SIZE_MAX, 61, 7, 300};
    unsigned choice = last ^ (unsigned)'\n';
    return (struct way){pieces[choice >> 2 & 3], {sizes[choice & 3], "--input=rows", NULL}};
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static struct bytes repaired;
    static struct line_set in, out;
    struct way way = choose(n > 0 ? data[n - 1] : '\n');
    bytes_restart(&repaired);
    bytes_add(&repaired, data, n);
    bytes_add(&repaired, "", 1); /* is_clean() looks for the end of digits */
    lines_repair(repaired.data, n, false);
    take_apart(&in, repaired.data, n);

    struct outcome outcome = run_filter((const char *)data, n, &way);
    lines_check_bytes(outcome.out, outcome.out_length);
    lines_check_bytes(outcome.err, outcome.err_length);
    take_apart(&out, outcome.out, outcome.out_length);
    if (is_clean(&in))
        check_clean(&out);
    check_copied(&in, &out);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed)
{
    return mutate_rows(data, n, most, seed);
}
