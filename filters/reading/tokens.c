/* SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <stdlib.h>
#include <string.h>

#include "abbreviations.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "words.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
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
    size_t n = apostrophe_length(text, at, to);
    if (n > 0)
        return possessive_length(text, at, to) == 0 && is_word_part(text, at + n, to) ? n : 0;
    if (at < to && strchr("-&.", text[at]) != NULL && is_word_part(text, at + 1, to))
        return 1;
    return 0;
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

static size_t word_end(const char *text, size_t from, size_t to)
{
    size_t at = from;
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

/* A bit of each of eight bytes: the lowest, the top one. */
#define ONES 0x0101010101010101u
#define TOPS (0x80 * ONES)

/* Of eight bytes, the first in the lowest place, the top bit of each that is no ASCII letter. */
static uint64_t other_bytes(uint64_t bytes)
{
    uint64_t low = (bytes | 0x20 * ONES) & ~TOPS;
    uint64_t letters = (low + (0x80 - 'a') * ONES) ^ (low + (0x7F - 'z') * ONES);
    return (bytes | ~letters) & TOPS;
}

/* The letters of ASCII that a word begins with: where they end; not 0 if there are capitals among
 * them, if there are small letters. */
struct letters {
    size_t end;
    uint64_t capitals, small;
};

/* Reads letters eight at a time. */
static struct letters read_letters(const char *text, size_t at, size_t to)
{
    struct letters letters = {at, 0, 0};
    for (; to - letters.end >= 8; letters.end += 8) {
        uint64_t bytes;
        memcpy(&bytes, text + letters.end, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        bytes = __builtin_bswap64(bytes);
#endif
        uint64_t others = other_bytes(bytes), before = ((others & -others) - 1) & TOPS;
        letters.capitals |= ~(bytes << 2) & before;
        letters.small |= bytes << 2 & before;
        if (others != 0) {
            letters.end += (size_t)__builtin_ctzll(others) / 8;
            return letters;
        }
    }
    for (; letters.end < to && is_ascii_letter(text[letters.end]); letters.end++) {
        letters.capitals |= text[letters.end] <= 'Z';
        letters.small |= text[letters.end] >= 'a';
    }
    return letters;
}

/* Whether a word of ASCII letters ends at `end`, with nothing there that may join it to more. */
static bool is_plain_end(const char *text, size_t from, size_t end, size_t to)
{
    if (end == to || text[end] == ' ' || text[end] == ',')
        return true;
    bool alone = text[end] == '.' && (end + 1 == to || text[end + 1] == ' ');
    return alone && end - from >= 3 && !abbreviations_may_be(text, end);
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
        bool point = strchr(",.", text[at]) != NULL && at + 1 < to && is_digit(text[at + 1]);
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
    if (to - at >= 2 && text[at] > 0 && text[at] != text[at + 1])
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

/* Reads a word: most are letters of ASCII, with nothing behind them that may belong to them. */
static enum token_kind read_word(const char *text, size_t at, size_t to, size_t *end, bool *inner)
{
    struct letters letters = read_letters(text, at, to);
    if (letters.end > at && is_plain_end(text, at, letters.end, to)) {
        bool small = text[at] >= 'a';
        *end = letters.end;
        *inner = small && letters.capitals != 0;
        if (small)
            return TOKEN_LOWER;
        return letters.small == 0 && letters.end - at > 1 ? TOKEN_UPPER : TOKEN_CAPITAL;
    }
    *end = word_end(text, at, to);
    enum token_kind kind = word_kind(text, at, *end);
    *inner = kind == TOKEN_LOWER && tokens_has_capital_inside(text, at, *end);
    return kind;
}

/* What begins at `at`, where there is no blank: its kind, where it ends, and whether it is a word
 * with a capital inside. */
static enum token_kind read_token(const char *text, size_t at, size_t to, bool spaced, size_t *end,
                                  bool *inner)
{
    *inner = false;
    if (is_ascii_letter(text[at]) || letter_length(text, at, to) > 0)
        return read_word(text, at, to, end, inner);
    if (is_digit(text[at])) {
        *end = number_end(text, at, to);
        return TOKEN_NUMBER;
    }
    size_t possessive = spaced ? 0 : possessive_length(text, at, to);
    *end = at + (possessive > 0 ? possessive : mark_length(text, at, to));
    return possessive > 0 ? TOKEN_POSSESSIVE : TOKEN_MARK;
}

void tokens_add(struct tokens *tokens, const char *text, size_t from, size_t to)
{
    bool first = true, spaced = true, inner;
    for (size_t at = from, end; at < to; at = end) {
        if (text[at] == ' ' || is_nbsp(text, at, to)) {
            spaced = true;
            end = at + (text[at] == ' ' ? 1 : 2);
            continue;
        }
        enum token_kind kind = read_token(text, at, to, spaced, &end, &inner);
        if (tokens->count == tokens->capacity)
            tokens->items = memory_grow(tokens->items, &tokens->capacity, tokens->count + 1,
                                        sizeof *tokens->items);
        tokens->items[tokens->count++] =
            (struct token){.start = (uint32_t)at,
                           .end = (uint32_t)end,
                           .kind = (uint8_t)kind,
                           .spaced = spaced,
                           .inner = inner,
                           .classes = kind <= TOKEN_UPPER ? words_classes(text, at, end) : 0,
                           .first = first && kind != TOKEN_MARK};
        first = first && kind == TOKEN_MARK;
        spaced = false;
    }
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
