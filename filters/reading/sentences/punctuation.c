/* SPDX-License-Identifier: MIT */
#include "punctuation.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "reading/words/spans.h"

/* The longest slug. */
enum { SLUG_MOST = 16 };

size_t punctuation_rare_blank(const char *text, size_t at, size_t end)
{
    if (end - at >= 2 && memcmp(text + at, "\xC2\xA0", 2) == 0)
        return 2;
    unsigned char last = punctuation_general(text, at, end);
    bool general = (last >= 0x80 && last <= 0x8A) || last == 0xAF;
    return general || (end - at >= 3 && memcmp(text + at, "\xE3\x80\x80", 3) == 0) ? 3 : 0;
}

size_t punctuation_stop(const char *text, size_t at, size_t end)
{
    if (at < end && (text[at] == '.' || text[at] == '!' || text[at] == '?'))
        return 1;
    return punctuation_general(text, at, end) == PUNCTUATION_ELLIPSIS ? 3 : 0;
}

/* Marks that close what stands before them: also the straight quotes, the curly single and double
 * ones, and guillemets. */
static size_t closer_length(const char *text, size_t at, size_t end)
{
    if (at >= end)
        return 0;
    switch ((unsigned char)text[at]) {
    case '\'': return at + 1 < end && text[at + 1] == '\'' ? 2 : 1;
    case ')':
    case ']':
    case '}':
    case '"': return 1;
    case 0xC2: return spans_starts(text, at, end, "\xC2\xBB") ? 2 : 0;
    case 0xE2: break;
    default: return 0;
    }
    unsigned char last = punctuation_general(text, at, end);
    return last == PUNCTUATION_RIGHT_DOUBLE || last == PUNCTUATION_RIGHT_SINGLE ||
                   last == PUNCTUATION_RIGHT_ANGLE
               ? 3
               : 0;
}

/* Marks that open what stands after them; curly ones are turned the wrong way now and then. */
size_t punctuation_opener(const char *text, size_t at, size_t end)
{
    if (at >= end)
        return 0;
    switch ((unsigned char)text[at]) {
    case '`': return at + 1 < end && text[at + 1] == '`' ? 2 : 1;
    case '\'':
    case '(':
    case '[':
    case '{':
    case '"': return 1;
    case 0xC2: return spans_starts(text, at, end, "\xC2\xAB") ? 2 : 0;
    case 0xE2: break;
    default: return 0;
    }
    switch (punctuation_general(text, at, end)) {
    case PUNCTUATION_LEFT_DOUBLE:
    case PUNCTUATION_LEFT_SINGLE:
    case PUNCTUATION_LEFT_ANGLE:
    case PUNCTUATION_RIGHT_DOUBLE:
    case PUNCTUATION_RIGHT_SINGLE: return 3;
    default: return 0;
    }
}

bool punctuation_ends_in_stop(const char *text, size_t start, size_t end)
{
    while (end > start && (ascii_is_blank(text[end - 1]) || strchr("\"')", text[end - 1]) != NULL))
        end--;
    if (end > start && strchr(".!?", text[end - 1]) != NULL)
        return true;
    return end >= start + 4 && strchr(".!?", text[end - 4]) != NULL &&
           punctuation_general(text, end - 3, end) == PUNCTUATION_RIGHT_DOUBLE;
}

size_t punctuation_dash(const char *text, size_t at, size_t end)
{
    if (punctuation_long_dash(text, at, end) > 0)
        return 3;
    if (at + 1 >= end || (text[at] != '-' && text[at] != '_'))
        return 0;
    if (text[at] == '-' && text[at + 1] == '-')
        return 2;
    return ascii_is_blank(text[at + 1]) ? 1 : 0;
}

/* The run of stops that begins at `at`, with the blanks of a spaced ellipsis; *dots counts them. */
size_t punctuation_run_end(const char *text, size_t at, size_t end, size_t *dots)
{
    size_t n;
    *dots = 0;
    for (;;) {
        while ((n = punctuation_stop(text, at, end)) > 0) {
            *dots += n == 3 ? 3 : text[at] == '.';
            at += n;
        }
        n = at < end && text[at] == ' ' ? 1 : punctuation_wide_blank(text, at, end);
        bool spaced = *dots > 0 && n > 0 && end - at > n + 1 && text[at + n] == '.' &&
                      (text[at + n + 1] == ' ' || text[at + n + 1] == '.' || *dots > 1 ||
                       punctuation_wide_blank(text, at + n + 1, end) > 0);
        if (!spaced)
            return at;
        at += n;
    }
}

/* A note's number, as in `born in 1912. [3]`, or a wire's slug, `on Friday. [nL1N1K60C4]`: the
 * length of the blanks before it and of itself. */
static size_t note_length(const char *text, size_t at, size_t end)
{
    size_t from = at;
    while (at < end && ascii_is_blank(text[at]) && at - from < 2)
        at++;
    if (at >= end || text[at] != '[')
        return 0;
    size_t inside = ++at, digits = 0;
    bool slug = at < end && text[at] == 'n';
    while (at < end && at - inside < SLUG_MOST &&
           (ascii_is_digit(text[at]) || (slug && utf8_is_letter(text + at, end - at))))
        digits += ascii_is_digit(text[at++]);
    bool number = digits == at - inside && digits <= 4;
    return digits > 0 && (slug || number) && at < end && text[at] == ']' ? at + 1 - from : 0;
}

/* `He left. )`: a bracket that ends the paragraph, with a blank between it and the end of what it
 * closes. */
static bool is_parted_bracket(const char *text, size_t at, size_t end)
{
    return at + 2 == end && text[at] == ' ' && (text[at + 1] == ')' || text[at + 1] == ']');
}

/* A mark that can only close although a blank stands before it, or that is turned the wrong way:
 * the blank or the end after it shows that. */
static size_t odd_closer_length(const char *text, size_t at, size_t end)
{
    if (is_parted_bracket(text, at, end))
        return 2;
    size_t blanks = at < end && text[at] == ' ' ? 1 : 0;
    unsigned char last = punctuation_general(text, at + blanks, end);
    bool tex = blanks > 0 && spans_starts(text, at + blanks, end, "''");
    bool curly = blanks > 0 ? last == PUNCTUATION_RIGHT_DOUBLE
                            : last == PUNCTUATION_LEFT_DOUBLE || last == PUNCTUATION_LEFT_SINGLE;
    size_t after = at + blanks + (tex ? 2 : 3);
    if ((!tex && !curly) || (after < end && !ascii_is_blank(text[after])))
        return 0;
    return after - at;
}

size_t punctuation_closers_end(const char *text, size_t at, size_t end)
{
    size_t n;
    for (; (n = closer_length(text, at, end)) > 0; at += n)
        if (n == 1 && text[at] == '\'' && utf8_is_letter(text + at + 1, end - (at + 1)))
            break;
    at += odd_closer_length(text, at, end);
    while ((n = note_length(text, at, end)) > 0)
        at += n;
    return at;
}

size_t punctuation_skip_blanks(const char *text, size_t at, size_t end)
{
    for (size_t n; (n = punctuation_blank(text, at, end)) > 0;)
        at += n;
    return at;
}
