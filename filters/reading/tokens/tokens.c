/* SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <stdlib.h>
#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "pieces.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/bisect.h"
#include "reading/words/words.h"
#include "window.h"

bool tokens_has_capital_inside(const char *text, size_t from, size_t to)
{
    for (size_t at = from + 1; at < to; at++)
        if (ascii_is_upper(text[at]))
            return true;
    return false;
}

/* A window of a sentence whose tokens are read. */
struct reading {
    const char *text, *bytes; /* the window's begin in the text */
    size_t begin, to;         /* the window's, the sentence's end */
    unsigned brief;           /* the longest word that words_of_short() takes there */
    struct window window;
};

static inline bool has(uint64_t bits, unsigned place)
{
    return (bits >> place & 1) != 0;
}

/* The kind of a word in a window that has these capitals; *capital becomes true if it has one. */
static enum token_kind kind_of_capitals(uint64_t capitals, unsigned place, unsigned end,
                                        bool *capital)
{
    uint64_t all = UINT64_MAX >> (WINDOW_BYTES - (end - place)) << place;
    capitals &= all;
    *capital = capitals != 0;
    if (!has(capitals, place))
        return TOKEN_LOWER;
    return capitals == all && end - place > 1 ? TOKEN_UPPER : TOKEN_CAPITAL;
}

/* Reads a word of ASCII letters. Nearly all have no capital but the first letter. */
static inline void put_plain(const struct reading *reading, unsigned place, unsigned end,
                             bool spaced, struct token *token)
{
    const struct window *window = &reading->window;
    bool capital = has(window->capitals, place);
    unsigned n = end - place;
    *token = (struct token){.start = (uint32_t)reading->begin + place,
                            .end = (uint32_t)reading->begin + end,
                            .kind = capital ? TOKEN_CAPITAL : TOKEN_LOWER,
                            .spaced = spaced,
                            .capital = capital};
    if (window->inner != 0)
        token->kind = (uint8_t)kind_of_capitals(window->capitals, place, end, &token->capital);
    const char *behind = reading->bytes + end;
    if (n <= reading->brief)
        token->classes = words_of_short(behind, n, capital);
    else if (n > WORDS_SHORT)
        token->classes = words_of_longer(behind, n, capital);
    else
        token->classes = words_classes(behind - n, 0, n);
}

/* Reads what is no word of ASCII letters with a plain end. */
static void put_other(const char *text, size_t at, size_t letters, size_t to, struct token *token)
{
    enum token_kind kind = TOKEN_MARK;
    size_t end = pieces_read(text, at, letters, to, token->spaced, &kind);
    token->start = (uint32_t)at;
    token->end = (uint32_t)end;
    token->classes = kind <= TOKEN_UPPER ? words_classes(text, at, end) : 0;
    token->kind = (uint8_t)kind;
    token->first = false;
    token->capital = token_is_capital(token) ||
                     (kind == TOKEN_LOWER && tokens_has_capital_inside(text, at, end));
}

/* Marks of one byte, whatever is after them. */
static inline bool is_plain_mark(char c)
{
    return c == ',' || c == '.' || c == '"';
}

/* Where in a window something begins, where plain words end, other runs of letters; where the last
 * token ended; where the next window begins; where the next token is put. */
struct progress {
    uint64_t starts, plain, others;
    int last, next;
    struct token *token;
};

/* Those of the ends of runs in the window after which no more of the word can be. */
static inline uint64_t plain_ends(const struct reading *reading)
{
    const struct window *window = &reading->window;
    uint64_t plain = window->ends & window->blanks;
    for (uint64_t ends = window->ends & ~plain; ends != 0; ends &= ends - 1) {
        unsigned end = (unsigned)__builtin_ctzll(ends);
        if (reading->bytes[end] == ',' ||
            pieces_is_plain_end(reading->text, reading->begin, reading->begin + end, reading->to))
            plain |= ends & -ends;
    }
    return plain;
}

/* Reads the words that come before what is odd. */
static inline void put_words(const struct reading *reading, struct progress *progress)
{
    uint64_t odd = (progress->starts & ~reading->window.letters) | progress->others;
    uint64_t ends = progress->plain & (odd ^ (odd - 1));
    progress->plain &= ~ends;
    for (; ends != 0; ends &= ends - 1) {
        unsigned place = (unsigned)__builtin_ctzll(progress->starts);
        unsigned end = (unsigned)__builtin_ctzll(ends);
        put_plain(reading, place, end, (int)place != progress->last, progress->token++);
        progress->last = (int)end;
        progress->starts &= progress->starts - 1;
    }
}

/* What stands before a place is neither a start nor an end any more. */
static inline void go_on(struct progress *progress, int place)
{
    uint64_t behind = place < WINDOW_BYTES ? UINT64_MAX << place : 0;
    progress->starts &= behind;
    progress->plain &= behind << 1;
    progress->others &= behind << 1;
    if (progress->next < place)
        progress->next = place;
}

/* Reads what begins at the first start: a mark, or a word that is not plain. */
static inline void put_odd(const struct reading *reading, struct progress *progress)
{
    unsigned place = (unsigned)__builtin_ctzll(progress->starts), letters = 0;
    size_t at = reading->begin + place;
    bool spaced = (int)place != progress->last;
    if (is_plain_mark(reading->bytes[place])) {
        *progress->token++ = (struct token){
            .start = (uint32_t)at, .end = (uint32_t)at + 1, .kind = TOKEN_MARK, .spaced = spaced};
        progress->last = (int)place + 1;
        progress->starts &= progress->starts - 1;
        return;
    }
    size_t blank = punctuation_wide_blank(reading->text, at, reading->to);
    if (blank > 0) {
        go_on(progress, (int)(place + blank));
        return;
    }
    if (has(reading->window.letters, place))
        letters = (unsigned)__builtin_ctzll(progress->others) - place;
    progress->token->spaced = spaced;
    put_other(reading->text, at, letters, reading->to, progress->token);
    progress->last = (int)(progress->token++->end - reading->begin);
    go_on(progress, progress->last);
}

/* Marks the first of the tokens from `i` on, which are a sentence's: marks don't count. */
static void mark_first(struct tokens *tokens, size_t i)
{
    while (i < tokens->count && tokens->items[i].kind == TOKEN_MARK)
        i++;
    if (i < tokens->count)
        tokens->items[i].first = true;
}

void tokens_add(struct tokens *tokens, const char *text, size_t from, size_t to)
{
    size_t begin = tokens->count;
    struct progress progress = {.last = -1};
    words_prepare();
    for (size_t at = from; at < to;) {
        struct reading reading = {
            text, text + at, at, to, at < WORDS_SHORT ? 0 : WORDS_SHORT, window_load(text, at, to)};
        tokens->items = memory_grow(tokens->items, &tokens->capacity, tokens->count + WINDOW_BYTES,
                                    sizeof *tokens->items);
        progress.token = tokens->items + tokens->count;
        progress.starts = reading.window.starts;
        progress.plain = plain_ends(&reading);
        progress.others = reading.window.ends & ~progress.plain;
        progress.next = (int)reading.window.next;
        for (;;) {
            put_words(&reading, &progress);
            if (progress.starts == 0)
                break;
            put_odd(&reading, &progress);
        }
        tokens->count = (size_t)(progress.token - tokens->items);
        at += (size_t)progress.next;
        progress.last -= progress.next;
    }
    mark_first(tokens, begin);
}

void tokens_close(struct tokens *tokens, size_t end)
{
    enum { BEHIND = 2 };
    tokens->items = memory_grow(tokens->items, &tokens->capacity, tokens->count + BEHIND,
                                sizeof *tokens->items);
    for (size_t i = 0; i < BEHIND; i++)
        tokens->items[tokens->count + i] = (struct token){
            .start = (uint32_t)end, .end = (uint32_t)end, .kind = TOKEN_MARK, .first = true};
}

void tokens_free(struct tokens *tokens)
{
    free(tokens->items);
    *tokens = (struct tokens){0};
}

static inline bool begins_before(const struct bisected *sought, size_t number)
{
    return ((const struct token *)sought->items)[number].start < sought->at;
}

size_t tokens_from(const struct token *items, size_t low, size_t high, size_t at)
{
    return low < high ? low + bisect(high - low, begins_before, (struct bisected){items + low, at})
                      : low;
}

bool token_is_capital(const struct token *token)
{
    return token->kind == TOKEN_CAPITAL || token->kind == TOKEN_UPPER;
}

bool token_is(const char *text, const struct token *token, const char *word)
{
    size_t n = token->end - token->start;
    return strlen(word) == n && memcmp(word, text + token->start, n) == 0;
}

bool token_is_either(const char *text, const struct token *token, const char *word)
{
    size_t n = token->end - token->start;
    return strlen(word) == n && (text[token->start] | 0x20) == word[0] &&
           memcmp(word + 1, text + token->start + 1, n - 1) == 0;
}

bool token_is_mark(const char *text, const struct token *token, const char *marks)
{
    return token->kind == TOKEN_MARK && token->end - token->start == 1 &&
           strchr(marks, text[token->start]) != NULL;
}

bool token_has(const struct token *token, unsigned classes)
{
    return (token->classes & classes) != 0;
}
