/* SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <stdlib.h>
#include <string.h>

#include "abbreviations.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "window.h"
#include "words.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_ascii(char c)
{
    return (unsigned char)c < 0x80;
}

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* The length of the letter at `at`: of Latin script, or any other sign of two bytes or more that is
 * no mark. General punctuation and most symbols begin with E2 or C2. */
static size_t letter_length(const char *text, size_t at, size_t to)
{
    unsigned char c = at < to ? (unsigned char)text[at] : 0;
    if (c < 0x80)
        return is_ascii_letter((char)c);
    if (c == 0xC2 || c == 0xE2)
        return 0;
    return utf8_length(text + at, to - at);
}

static size_t apostrophe_length(const char *text, size_t at, size_t to)
{
    if (at < to && text[at] == '\'')
        return 1;
    return to - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

static bool is_word_part(const char *text, size_t at, size_t to)
{
    return letter_length(text, at, to) > 0 || (at < to && is_digit(text[at]));
}

/* `'s` at `at`, with nothing of the word behind it. */
static size_t possessive_length(const char *text, size_t at, size_t to)
{
    size_t n = apostrophe_length(text, at, to);
    if (n == 0 || at + n >= to || (text[at + n] | 0x20) != 's' ||
        is_word_part(text, at + n + 1, to))
        return 0;
    return n + 1;
}

/* The length of what joins two parts of a word at `at`: a hyphen, an apostrophe, `&`, the full stop
 * of an initialism. 0 if the word ends there. */
static size_t joint_length(const char *text, size_t at, size_t to)
{
    size_t n = 0;
    switch (at < to ? text[at] : ' ') {
    case '-':
    case '&':
    case '.': return is_word_part(text, at + 1, to);
    case '\'':
    case '\xE2':
        n = apostrophe_length(text, at, to);
        return n > 0 && is_word_part(text, at + n, to) && possessive_length(text, at, to) == 0 ? n
                                                                                               : 0;
    default: return 0;
    }
}

/* Whether the stop at `at` ends the sentence behind a letter or a Roman number, and belongs to that
 * no more than to other words: `Malcolm X.`, `Henry V.`, `World War II."` */
static bool ends_behind_number(const char *text, size_t from, size_t at, size_t to)
{
    enum { CLOSERS_MOST = 4 }; /* bytes of quotation marks and brackets behind the stop */
    size_t numerals = strspn(text + from, "IVX");
    return to - at <= 1 + CLOSERS_MOST && memchr(text + at, ' ', to - at) == NULL &&
           (from + numerals == at || from + letter_length(text, from, at) == at);
}

/* Where the word ends of which text[from..at) is letters. */
static size_t word_end(const char *text, size_t from, size_t at, size_t to)
{
    for (size_t n;; at += n) {
        while (at < to && (is_ascii_letter(text[at]) || is_digit(text[at])))
            at++;
        n = letter_length(text, at, to);
        if (n == 0)
            n = joint_length(text, at, to);
        if (n == 0)
            break;
    }
    if (at < to && text[at] == '.' && abbreviations_has_stop(text, from, at) &&
        !ends_behind_number(text, from, at, to))
        at++;
    return at;
}

/* Whether a word of ASCII letters ends at `end`, which began at `from` or behind it: nothing that
 * is there joins it to more or belongs to it. A word of which that is hard to tell may seem not to.
 */
static bool is_plain_end(const char *text, size_t from, size_t end, size_t to)
{
    char c = end < to ? text[end] : ' ';
    if (c == '.') {
        bool alone = end + 1 == to || text[end + 1] == ' ';
        return alone && end - from >= 3 && is_ascii_letter(text[end - 2]) &&
               (is_ascii_letter(text[end - 3]) || text[end - 3] == ' ') &&
               !abbreviations_may_be(text, end);
    }
    if (c == '\'' || c == '\xE2' || c == '-' || c == '&')
        return joint_length(text, end, to) == 0;
    return is_ascii(c) && !is_ascii_letter(c) && !is_digit(c);
}

static bool has_ascii_lower(const char *text, size_t from, size_t to)
{
    for (size_t at = from; at < to; at++)
        if (text[at] >= 'a' && text[at] <= 'z')
            return true;
    return false;
}

static enum token_kind word_kind(const char *text, size_t from, size_t to)
{
    size_t letters = 0, upper = 0, n;
    if (text[from] >= 'a' && text[from] <= 'z')
        return TOKEN_LOWER;
    if (text[from] >= 'A' && text[from] <= 'Z' && has_ascii_lower(text, from + 1, to))
        return TOKEN_CAPITAL;
    for (size_t at = from; at < to; at += n) {
        n = letter_length(text, at, to);
        letters += n > 0;
        upper += n > 0 && utf8_is_upper(text + at, n);
        if (n == 0)
            n = 1;
    }
    if (!utf8_is_upper(text + from, to - from))
        return TOKEN_LOWER;
    return letters > 1 && upper == letters ? TOKEN_UPPER : TOKEN_CAPITAL;
}

/* `2,500`, `3.5`, `21st`: digits with what is between and right behind them. */
static size_t number_end(const char *text, size_t at, size_t to)
{
    for (size_t n; at < to; at += n) {
        bool point = (text[at] == ',' || text[at] == '.') && at + 1 < to && is_digit(text[at + 1]);
        n = is_digit(text[at]) || point ? 1 : letter_length(text, at, to);
        if (n == 0)
            break;
    }
    return at;
}

/* The no-break space. */
static bool is_nbsp(const char *text, size_t at, size_t to)
{
    return to - at >= 2 && memcmp(text + at, "\xC2\xA0", 2) == 0;
}

static size_t mark_length(const char *text, size_t at, size_t to)
{
    if (to - at >= 2 && is_ascii(text[at]) && text[at] != text[at + 1])
        return 1;
    size_t n = utf8_length(text + at, to - at);
    bool doubled = to - at >= 2 && text[at] == text[at + 1] && strchr("`'-", text[at]) != NULL;
    return doubled ? 2 : n > 0 ? n : 1;
}

bool tokens_has_capital_inside(const char *text, size_t from, size_t to)
{
    for (size_t at = from + 1; at < to; at++)
        if (text[at] >= 'A' && text[at] <= 'Z')
            return true;
    return false;
}

/* What is read in one go: where it ends, its kind, and whether it is a word with a capital inside.
 */
struct piece {
    size_t end;
    enum token_kind kind;
    bool inner;
};

/* Reads the word that begins with so many letters of ASCII. */
static struct piece read_word(const char *text, size_t at, size_t letters, size_t to)
{
    size_t end = word_end(text, at, at + letters, to);
    enum token_kind kind = word_kind(text, at, end);
    bool inner = kind == TOKEN_LOWER && tokens_has_capital_inside(text, at, end);
    return (struct piece){end, kind, inner};
}

/* What begins at `at`, where there is no blank, with so many letters of ASCII. */
static struct piece read_piece(const char *text, size_t at, size_t letters, size_t to, bool spaced)
{
    if (letters > 0 || letter_length(text, at, to) > 0)
        return read_word(text, at, letters, to);
    if (is_digit(text[at]))
        return (struct piece){number_end(text, at, to), TOKEN_NUMBER, false};
    size_t possessive = spaced ? 0 : possessive_length(text, at, to);
    if (possessive > 0)
        return (struct piece){at + possessive, TOKEN_POSSESSIVE, false};
    return (struct piece){at + mark_length(text, at, to), TOKEN_MARK, false};
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

/* The kind of a word in a window that has these capitals; `inner` becomes true if one that a small
 * letter begins has a capital. */
static enum token_kind kind_of_capitals(uint64_t capitals, unsigned place, unsigned end,
                                        bool *inner)
{
    uint64_t all = UINT64_MAX >> (WINDOW_BYTES - (end - place)) << place;
    capitals &= all;
    if (!has(capitals, place)) {
        *inner = capitals != 0;
        return TOKEN_LOWER;
    }
    return capitals == all && end - place > 1 ? TOKEN_UPPER : TOKEN_CAPITAL;
}

/* Reads a word of ASCII letters. Nearly all have no capital but the first letter. */
static inline void put_plain(const struct reading *reading, unsigned place, unsigned end,
                             bool spaced, struct token *token)
{
    const struct window *window = &reading->window;
    bool capital = has(window->capitals, place), inner = false;
    unsigned n = end - place;
    *token = (struct token){.start = (uint32_t)reading->begin + place,
                            .end = (uint32_t)reading->begin + end,
                            .kind = capital ? TOKEN_CAPITAL : TOKEN_LOWER,
                            .spaced = spaced};
    if (window->inner != 0) {
        token->kind = (uint8_t)kind_of_capitals(window->capitals, place, end, &inner);
        token->inner = inner;
    }
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
    struct piece piece = read_piece(text, at, letters, to, token->spaced);
    token->start = (uint32_t)at;
    token->end = (uint32_t)piece.end;
    token->classes = piece.kind <= TOKEN_UPPER ? words_classes(text, at, piece.end) : 0;
    token->kind = (uint8_t)piece.kind;
    token->first = false;
    token->inner = piece.inner;
}

/* Marks of one byte, whatever is behind them. */
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

/* Those of the ends of runs in the window behind which no more of the word can be. */
static inline uint64_t plain_ends(const struct reading *reading)
{
    const struct window *window = &reading->window;
    uint64_t plain = window->ends & window->blanks;
    for (uint64_t ends = window->ends & ~plain; ends != 0; ends &= ends - 1) {
        unsigned end = (unsigned)__builtin_ctzll(ends);
        if (reading->bytes[end] == ',' ||
            is_plain_end(reading->text, reading->begin, reading->begin + end, reading->to))
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
    if (is_nbsp(reading->text, at, reading->to)) {
        go_on(progress, (int)place + 2);
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

void tokens_free(struct tokens *tokens)
{
    free(tokens->items);
    *tokens = (struct tokens){0};
}

size_t tokens_from(const struct token *items, size_t low, size_t high, size_t at)
{
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (items[middle].start < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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

bool token_is_mark(const char *text, const struct token *token, const char *marks)
{
    return token->kind == TOKEN_MARK && token->end - token->start == 1 &&
           strchr(marks, text[token->start]) != NULL;
}

bool token_has(const struct token *token, unsigned classes)
{
    return (token->classes & classes) != 0;
}
