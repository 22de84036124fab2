/* SPDX-License-Identifier: MIT */
#include "mutate.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "common/ascii.h"
#include "draft.h"
#include "lines.h"

/* Of libFuzzer: mutates bytes, and puts in what its dictionary has. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t most);

static struct piece any_mark(struct draft *draft)
{
    static const char *const marks[] = {
        "-",  ".",      "'",      "\"",     "(",      ")",      ",",      "?",          "!",
        ":",  ";",      "/",      "&",      "--",     "...",    "[",      "]",          "@",
        "#",  "$",      "%",      "*",      "_",      "|",      "`",      "``",         "''",
        "'s", "s'",     "n't",    "\u2019", "\u2018", "\u201C", "\u201D", "\u2019s",    "\u2013",
        "=",  "\u2014", "\u2026", "\u00AB", "\u00BB", "\u00AD", "\u00E9", "\u00C9",     "\u0130",
        "A.", "\u200B", "\u202F", "\uFEFF", "\xC2",   "\xE2",   "\xFF",   "\U0001F600", "\\"};
    return DRAFT_ONE_OF(draft, marks);
}

/* The blanks behind a word. */
static struct span any_gap(struct draft *draft)
{
    size_t start = draft_word(draft).end;
    return (struct span){start, draft_blanks_end(draft, start)};
}

static void delete_word(struct draft *draft)
{
    struct span word = draft_word(draft);
    word.end = draft_blanks_end(draft, word.end);
    draft_erase(draft, word);
}

static void double_word(struct draft *draft)
{
    struct span word = draft_word(draft);
    word.end = draft_blanks_end(draft, word.end);
    draft_insert(draft, word.end, draft_copy(draft, word));
}

static void swap_words(struct draft *draft)
{
    struct span word = draft_word(draft), other = draft_word(draft);
    draft_swap(draft, word, other);
}

static void put_word(struct draft *draft)
{
    struct span word = draft_word(draft);
    struct piece other = draft_other_word(draft);
    if (draft_below(draft, 2) == 0) {
        draft_splice(draft, word, other);
        return;
    }
    draft_insert(draft, word.start, (struct piece){" ", 1});
    draft_insert(draft, word.start, other);
}

/* Leaves its first bytes, or its last; a hyphen may stand for the others. */
static void cut_word(struct draft *draft)
{
    struct span word = draft_word(draft), rest = word;
    size_t kept = draft_below(draft, 2) == 0 ? draft_below(draft, 4)
                                             : draft_below(draft, word.end - word.start);
    if (kept > word.end - word.start)
        return;
    if (draft_below(draft, 2) == 0)
        rest.start += kept;
    else
        rest.end -= kept;
    draft_splice(draft, rest, (struct piece){"-", draft_below(draft, 2)});
}

static void change_case(struct draft *draft)
{
    struct span word = draft_word(draft);
    if (draft_below(draft, 2) == 0 && word.end > word.start)
        word.end = word.start + 1;
    bool up = draft_below(draft, 2) == 0;
    for (size_t i = word.start; i < word.end; i++)
        if (up ? ascii_is_lower(draft->data[i]) : ascii_is_upper(draft->data[i]))
            draft->data[i] ^= 0x20;
}

static void put_mark(struct draft *draft)
{
    struct span word = draft_word(draft);
    size_t at = draft_below(draft, 3) == 0 ? word.start
                : draft_below(draft, 2) == 0
                    ? word.end
                    : word.start + draft_below(draft, word.end - word.start);
    draft_insert(draft, at, any_mark(draft));
}

/* Marks around some words. */
static void enclose(struct draft *draft)
{
    static const char *const openers[] = {"\"", "'", "(", "[", "``", "\u201C", "\u2018", "\u00AB"};
    static const char *const closers[] = {"\"", "'", ")", "]", "''", "\u201D", "\u2019", "\u00BB"};
    size_t count = sizeof openers / sizeof *openers, kind = draft_below(draft, count);
    struct span from = draft_word(draft), to = draft_word(draft);
    size_t other = draft_below(draft, 8) == 0 ? draft_below(draft, count) : kind;
    draft_insert(draft, to.end, (struct piece){closers[other], strlen(closers[other])});
    draft_insert(draft, from.start, (struct piece){openers[kind], strlen(openers[kind])});
}

/* Joins two words, or parts lines and paragraphs there. */
static void change_gap(struct draft *draft)
{
    static const char *const gaps[] = {"-",      "-",  "",   "/",    "'",     ".",      ",",
                                       "\u2019", " ",  "  ", "\n",   "\n\n",  "\n    ", "\t",
                                       "\u00A0", ", ", ". ", "\r\n", " -- ",  "\" ",    ".\" ",
                                       " \"",    "; ", ": ", "|",    " and ", " of ",   "\n\n\""};
    draft_splice(draft, any_gap(draft), DRAFT_ONE_OF(draft, gaps));
}

static void change_number(struct draft *draft)
{
    static const char *const numbers[] = {"0",
                                          "1",
                                          "2",
                                          "7",
                                          "12",
                                          "31",
                                          "1999",
                                          "2021",
                                          "4.5",
                                          "1,000",
                                          "256",
                                          "64K",
                                          "65536",
                                          "4294967296",
                                          "999999999999999999",
                                          "18446744073709551615"};
    size_t at = draft_below(draft, draft->n), end;
    while (at < draft->n && !ascii_is_digit(draft->data[at]))
        at++;
    for (end = at; end < draft->n && ascii_is_digit(draft->data[end]);)
        end++;
    draft_splice(draft, (struct span){at, end}, DRAFT_ONE_OF(draft, numbers));
}

static void change_lines(struct draft *draft)
{
    struct span lines = draft_lines(draft);
    struct piece piece = draft_copy(draft, lines);
    switch (draft_below(draft, 4)) {
    case 0: draft_erase(draft, lines); break;
    case 1: draft_swap(draft, lines, draft_lines(draft)); break;
    case 2: draft_insert(draft, lines.end, piece); break;
    default: draft_insert(draft, draft_lines(draft).start, piece);
    }
}

static struct line any_row(struct draft *draft)
{
    return line_read(draft->data + draft_lines(draft).start, draft->data + draft->n);
}

/* Where the draft has a column, from 1, of a row that line_read() has taken apart. */
static struct span place(const struct draft *draft, const struct line *line, size_t column)
{
    size_t start = (size_t)(line->column[column] - draft->data);
    return (struct span){start, start + line->width[column]};
}

static void put_column(struct draft *draft)
{
    struct line line = any_row(draft), other = any_row(draft);
    size_t column = 1 + draft_below(draft, line.columns);
    bool there = column <= other.columns && draft_below(draft, 4) > 0;
    draft_splice(draft, place(draft, &line, column),
                 there ? draft_copy(draft, place(draft, &other, column)) : draft_other_word(draft));
}

static void cut_columns(struct draft *draft)
{
    struct line line = any_row(draft);
    size_t start = place(draft, &line, 1 + draft_below(draft, line.columns)).start;
    size_t end = place(draft, &line, line.columns).end;
    draft_erase(draft, (struct span){start, end});
}

static void put_number(struct draft *draft, const struct line *line, size_t column, uint64_t number)
{
    char digits[32];
    int n = snprintf(digits, sizeof digits, "%" PRIu64, number);
    draft_splice(draft, place(draft, line, column), (struct piece){digits, (size_t)n});
}

/* A little more or less, of one of the offsets or of both. */
static void change_offsets(struct draft *draft)
{
    struct line line = any_row(draft);
    if (!line.row)
        return;
    uint64_t by = draft_below(draft, 2) == 0 ? 1 : draft_below(draft, 50);
    by = draft_below(draft, 2) == 0 ? by : -by;
    size_t which = draft_below(draft, 3);
    if (which != 1)
        put_number(draft, &line, 3, line.end + by);
    if (which != 0)
        put_number(draft, &line, 2, line.start + by);
}

/* Moves the rows of the story that stand behind the text that has another length now. */
static void move_behind(struct draft *draft, size_t at, struct piece id, uint64_t end, uint64_t by)
{
    while (at < draft->n) {
        struct line line = line_read(draft->data + at, draft->data + draft->n);
        bool same = line.width[1] == id.n && memcmp(line.column[1], id.s, id.n) == 0;
        if (same && line.row && line.start >= end) {
            put_number(draft, &line, 3, line.end + by);
            put_number(draft, &line, 2, line.start + by);
        }
        while (at < draft->n && draft->data[at++] != '\n')
            continue;
    }
}

static void (*const of_text[])(struct draft *) = {
    delete_word, double_word, swap_words, put_word,   put_word,   cut_word,      change_case,
    put_mark,    put_mark,    enclose,    change_gap, change_gap, change_number, change_lines};

/* Changes the text of a row, so that it stays one, and its story's rows in order. */
static void change_text(struct draft *draft)
{
    static char text[1 << 14];
    struct line line = any_row(draft);
    if (!line.row || line.width[5] == 0 || line.width[5] > sizeof text / 2)
        return;
    struct draft inner = {text, line.width[5], sizeof text, draft->chance};
    memcpy(text, line.column[5], inner.n);
    of_text[draft_below(&inner, sizeof of_text / sizeof *of_text)](&inner);
    draft->chance = inner.chance;
    for (size_t i = 0; i < inner.n; i++)
        text[i] = (unsigned char)text[i] < ' ' ? ' ' : text[i];
    struct piece id = draft_copy(draft, place(draft, &line, 1));
    if (!draft_splice(draft, place(draft, &line, 5), (struct piece){text, inner.n}))
        return;
    put_number(draft, &line, 3, line.start + inner.n);
    size_t behind = (size_t)(line.column[5] - draft->data) + inner.n;
    move_behind(draft, behind, id, line.end, inner.n - line.width[5]);
}

static void (*const of_rows[])(struct draft *) = {
    change_lines,   change_lines,  put_column,  put_column,  cut_columns,
    change_offsets, change_number, change_text, change_text, change_text};

static size_t mutate(uint8_t *data, size_t n, size_t most, unsigned seed,
                     void (*const changes[])(struct draft *), size_t count)
{
    struct draft draft = {(char *)data, n, most, (seed + 1ull) * 0x9E3779B97F4A7C15u};
    if (n == 0 || draft_below(&draft, 2) == 0)
        return LLVMFuzzerMutate(data, n, most);
    do
        changes[draft_below(&draft, count)](&draft);
    while (draft.n > 0 && draft_below(&draft, 3) > 0);
    return draft.n;
}

size_t mutate_text(uint8_t *data, size_t n, size_t most, unsigned seed)
{
    return mutate(data, n, most, seed, of_text, sizeof of_text / sizeof *of_text);
}

size_t mutate_rows(uint8_t *data, size_t n, size_t most, unsigned seed)
{
    return mutate(data, n, most, seed, of_rows, sizeof of_rows / sizeof *of_rows);
}
