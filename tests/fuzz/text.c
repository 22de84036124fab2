/* SPDX-License-Identifier: MIT */
/* The fuzzer's target for plain text: whatever the text, the rows are what wiredesk-rows(5)
 * promises, and the same however the text comes. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/story.h"
#include "lines.h"
#include "mutate.h"
#include "run.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed);

/* The stories of the input, as wiredesk-rows(5) parts them. */
static struct span *stories;
static size_t story_count, story_capacity;

/* A byte-order mark at the head of the file is counted, and is no text. */
static void add_story(const char *s, size_t start, size_t end)
{
    bool blank = true;
    size_t from = start == 0 && end >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : start;
    for (size_t i = from; blank && i < end; i++)
        blank = (unsigned char)s[i] <= ' ' || s[i] == 0x7F;
    if (blank)
        return;
    stories = memory_grow(stories, &story_capacity, story_count + 1, sizeof *stories);
    stories[story_count++] = (struct span){start, end};
}

static void part_stories(const char *s, size_t n)
{
    struct span place;
    struct date date;
    size_t start = 0;
    story_count = 0;
    for (size_t i = 0; i < n; i++) {
        bool nul = s[i] == '\0';
        if (!nul && (s[i] != '\n' || story_header(s + i + 1, n - i - 1, false, &place, &date) <= 0))
            continue;
        add_story(s, start, nul ? i : i + 1);
        start = i + 1;
    }
    add_story(s, start, n);
}

/* The row's text, and a speaker's, is what the story has there. */
static void check_spans(const struct line *line, const char *story, size_t n)
{
    if (line->end > n || memcmp(story + line->start, line->column[5], line->width[5]) != 0)
        broken("text that the story does not have there", line->at, line->length);
    if (!line_has(line, 4, "quote") || line_has(line, 10, "-"))
        return;
    if (line_number(line, 11) > n ||
        memcmp(story + line_number(line, 10), line->column[7], line->width[7]) != 0)
        broken("a speaker that the story does not have there", line->at, line->length);
}

/* Units don't overlap, and are counted one by one. */
static void check_unit(const struct line *line, const struct line *before, uint64_t *number)
{
    uint64_t paragraph = line_number(line, 6);
    uint64_t paragraph_before = before != NULL ? line_number(before, 6) : 0;
    if (before == NULL)
        *number = 0;
    if (before != NULL && line->start < before->end)
        broken("overlap", line->at, line->length);
    if (paragraph != paragraph_before + 1 && (before == NULL || paragraph != paragraph_before))
        broken("number of a paragraph", line->at, line->length);
    if (line_has(line, 4, "sentence") && line_number(line, 7) != ++*number)
        broken("number of a sentence", line->at, line->length);
}

static void check_rows(const struct outcome *outcome, const char *repaired)
{
    const char *at = outcome->out, *end = at + outcome->out_length;
    struct line before = {0};
    uint64_t number = 0;
    while (at < end) {
        struct line line = line_read(at, end);
        lines_check_own(&line);
        uint64_t id = line_number(&line, 1), id_before = before.row ? line_number(&before, 1) : 0;
        if (id < id_before || id == 0 || id > story_count)
            broken("number of a story", line.at, line.length);
        struct span story = stories[id - 1];
        check_spans(&line, repaired + story.start, story.end - story.start);
        bool first = id != id_before;
        if (!first)
            lines_check_order(&before, &line);
        if (line_has(&line, 4, "sentence") || line_has(&line, 4, "text"))
            check_unit(&line, first ? NULL : &before, &number);
        before = line;
        at += line.length + 1;
    }
}

/* How the text is given depends on its last byte; a newline there, the commonest, has it come as it
 * is in files. */
static struct way choose(uint8_t last)
{
    static const char *const sizes[] = {"--max-story=16M", "--max-story=16", "--max-story=100",
                                        "--max-story=700"};
    static const size_t pieces[] = {SIZE_MAX, 61, 7, 300};
    unsigned choice = last ^ (unsigned)'\n';
    struct way way = {pieces[choice >> 2 & 3], {sizes[choice & 3], NULL}};
    if (strcmp(FILTER, "sentences") != 0)
        way.options[1] = "--input=text";
    return way;
}

static void check_same(const struct outcome *a, const struct outcome *b)
{
    if (a->out_length != b->out_length || memcmp(a->out, b->out, a->out_length) != 0)
        broken("other rows when the text comes in pieces", b->out, b->out_length);
}

/* Adds the filter's own rows, without their text: what stands between two sentences of it is blank
 * in rows. That it is the story's check_rows() sees to. */
static void add_own(struct bytes *own, const struct outcome *outcome)
{
    const char *at = outcome->out, *end = at + outcome->out_length;
    while (at < end) {
        struct line line = line_read(at, end);
        if (line_has(&line, 4, TYPE)) {
            const char *behind = line.column[5] + line.width[5];
            bytes_add(own, at, (size_t)(line.column[5] - at));
            bytes_add(own, behind, (size_t)(at + line.length + 1 - behind));
        }
        at += line.length + 1;
    }
}

/* No-break spaces between sentences are blanks in rows, where marks may be read otherwise. */
static bool has_nbsp(const char *text, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++)
        if (memcmp(text + i, "\u00A0", 2) == 0)
            return true;
    return false;
}

/* The filter finds the same in the rows that sentences makes of the text. */
static void check_by_rows(const char *text, size_t n, const struct outcome *outcome)
{
    static const struct way plain = {SIZE_MAX, {"--max-story=16M", NULL}};
    static const struct way rows = {SIZE_MAX, {"--max-story=16M", "--input=rows", NULL}};
    static struct bytes by_text, by_rows;
    bytes_restart(&by_text);
    bytes_restart(&by_rows);
    add_own(&by_text, outcome);
    struct outcome sentences = run_sentences(text, n, &plain);
    struct outcome chained = run_filter(sentences.out, sentences.out_length, &rows);
    add_own(&by_rows, &chained);
    if (by_text.length != by_rows.length || memcmp(by_text.data, by_rows.data, by_text.length) != 0)
        broken("other rows by way of sentences", by_rows.data, by_rows.length);
}

/* Whether so many stories may begin the text that it is taken for UTF-16, with a message. */
static bool may_be_utf16(const char *text, size_t n)
{
    enum { LETTERS_LEAST = 8 };
    size_t ends = 0;
    for (size_t i = 0; i < n; i++)
        ends += text[i] == '\0';
    return ends + 1 >= LETTERS_LEAST;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static struct bytes repaired;
    const char *text = (const char *)data;
    struct way way = choose(n > 0 ? data[n - 1] : '\n');
    bool whole = strcmp(way.options[0], "--max-story=16M") == 0;
    bytes_restart(&repaired);
    bytes_add(&repaired, text, n);
    part_stories(text, n);
    size_t invalid = 0;
    for (size_t i = 0; i < story_count; i++)
        invalid +=
            lines_repair(repaired.data + stories[i].start, stories[i].end - stories[i].start, true);
    struct outcome outcome = run_filter(text, n, &way);
    lines_check_bytes(outcome.out, outcome.out_length);
    lines_check_bytes(outcome.err, outcome.err_length);
    if (invalid > 0 && (outcome.status == 0 || outcome.err_length == 0))
        broken("nothing said of invalid UTF-8", text, n);
    if (invalid == 0 && whole && outcome.err_length > 0 && !may_be_utf16(text, n))
        broken("a message about nothing", outcome.err, outcome.err_length);
    check_rows(&outcome, repaired.data);
    if (way.piece != SIZE_MAX) {
        way.piece = SIZE_MAX;
        struct outcome other = run_filter(text, n, &way);
        check_same(&other, &outcome);
    }
    if (n % 4 == 0 && whole && strcmp(FILTER, "sentences") != 0 && !has_nbsp(text, n))
        check_by_rows(text, n, &outcome);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed)
{
    return mutate_text(data, n, most, seed);
}
