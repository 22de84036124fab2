/* SPDX-License-Identifier: MIT */
#include "pieces.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/abbreviations.h"
#include "reading/words/spans.h"

static bool is_ascii(char c)
{
    return (unsigned char)c < 0x80;
}

/* The length of the letter at `at`: of Latin script, or any other sign of two bytes or more that is
 * no mark. General punctuation and most symbols begin with E2 or C2. */
static size_t letter_length(const char *text, size_t at, size_t to)
{
    unsigned char c = at < to ? (unsigned char)text[at] : 0;
    if (c < 0x80)
        return ascii_is_letter((char)c);
    if (c == 0xC2 || c == 0xE2)
        return 0;
    return utf8_length(text + at, to - at);
}

static bool is_word_part(const char *text, size_t at, size_t to)
{
    return letter_length(text, at, to) > 0 || (at < to && ascii_is_digit(text[at]));
}

/* `'s` at `at`, with nothing of the word after it. */
static size_t possessive_length(const char *text, size_t at, size_t to)
{
    size_t n = punctuation_apostrophe(text, at, to);
    if (n == 0 || at + n >= to || (text[at + n] | 0x20) != 's' ||
        is_word_part(text, at + n + 1, to))
        return 0;
    return n + 1;
}

/* The length of what joins two parts of a word at `at`: a hyphen, a soft one, an apostrophe, `&`,
 * the full stop of an initialism. 0 if the word ends there. */
static size_t joint_length(const char *text, size_t at, size_t to)
{
    size_t n = 0;
    switch (at < to ? text[at] : ' ') {
    case '-':
    case '&':
    case '.': return is_word_part(text, at + 1, to);
    case '\xC2':
        return to - at > 2 && text[at + 1] == '\xAD' && is_word_part(text, at + 2, to) ? 2 : 0;
    case '\'':
    case '\xE2':
        n = punctuation_apostrophe(text, at, to);
        return n > 0 && is_word_part(text, at + n, to) && possessive_length(text, at, to) == 0 ? n
                                                                                               : 0;
    default: return 0;
    }
}

/* Whether the stop at `at` ends the sentence after a letter or a Roman number, and belongs to that
 * no more than to other words: `Malcolm X.`, `Henry V.`, `World War II."` */
static bool ends_after_number(const char *text, size_t from, size_t at, size_t to)
{
    enum { CLOSERS_MOST = 4 }; /* bytes of quotation marks and brackets after the stop */
    size_t numerals = strspn(text + from, "IVX");
    return to - at <= 1 + CLOSERS_MOST && memchr(text + at, ' ', to - at) == NULL &&
           (from + numerals == at || from + letter_length(text, from, at) == at);
}

/* Where the word ends of which text[from..at) is letters. */
static size_t word_end(const char *text, size_t from, size_t at, size_t to)
{
    for (size_t n;; at += n) {
        while (at < to && (ascii_is_letter(text[at]) || ascii_is_digit(text[at])))
            at++;
        n = letter_length(text, at, to);
        if (n == 0)
            n = joint_length(text, at, to);
        if (n == 0)
            break;
    }
    if (at < to && text[at] == '.' && abbreviations_has_stop(text, from, at) &&
        !ends_after_number(text, from, at, to))
        at++;
    return at;
}

bool pieces_is_plain_end(const char *text, size_t from, size_t end, size_t to)
{
    char c = end < to ? text[end] : ' ';
    if (c == '.') {
        bool alone = end + 1 == to || text[end + 1] == ' ';
        return alone && end - from >= 3 && ascii_is_letter(text[end - 2]) &&
               (ascii_is_letter(text[end - 3]) || text[end - 3] == ' ') &&
               !abbreviations_may_be(text, end);
    }
    if (c == '\'' || c == '\xE2' || c == '-' || c == '&')
        return joint_length(text, end, to) == 0;
    return is_ascii(c) && !ascii_is_letter(c) && !ascii_is_digit(c);
}

static enum token_kind word_kind(const char *text, size_t from, size_t to)
{
    size_t letters = 0, upper = 0, n;
    if (ascii_is_lower(text[from]))
        return TOKEN_LOWER;
    if (ascii_is_upper(text[from]) && spans_has_lower(text, (struct span){from + 1, to}))
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

/* `2,500`, `3.5`, `21st`: digits with what is between and right after them. */
static size_t number_end(const char *text, size_t at, size_t to)
{
    for (size_t n; at < to; at += n) {
        bool point =
            (text[at] == ',' || text[at] == '.') && at + 1 < to && ascii_is_digit(text[at + 1]);
        n = ascii_is_digit(text[at]) || point ? 1 : letter_length(text, at, to);
        if (n == 0)
            break;
    }
    return at;
}

static size_t mark_length(const char *text, size_t at, size_t to)
{
    if (to - at >= 2 && is_ascii(text[at]) && text[at] != text[at + 1])
        return 1;
    size_t n = utf8_length(text + at, to - at);
    bool doubled = to - at >= 2 && text[at] == text[at + 1] && strchr("`'-", text[at]) != NULL;
    return doubled ? 2 : n > 0 ? n : 1;
}

size_t pieces_read(const char *text, size_t at, size_t letters, size_t to, bool spaced,
                   enum token_kind *kind)
{
    if (letters > 0 || letter_length(text, at, to) > 0) {
        size_t end = word_end(text, at, at + letters, to);
        *kind = word_kind(text, at, end);
        return end;
    }
    *kind = TOKEN_NUMBER;
    if (ascii_is_digit(text[at]))
        return number_end(text, at, to);
    size_t possessive = spaced ? 0 : possessive_length(text, at, to);
    *kind = possessive > 0 ? TOKEN_POSSESSIVE : TOKEN_MARK;
    return at + (possessive > 0 ? possessive : mark_length(text, at, to));
}
