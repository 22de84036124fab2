/* SPDX-License-Identifier: MIT */
#include "lastagencies.h"

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/spans.h"

/* No agency that ends a caption so has more bytes; nor the name of a photographer before it, or
 * more words. */
enum { AGENCY_MOST = 24, NAME_MOST = 40, NAME_WORDS = 4 };

/* Where the words begin that end at `to`, which nothing but blanks parts: letters only, and the
 * last word with a capital; else `to`. */
static size_t words_start(const char *text, size_t from, size_t to)
{
    size_t at = to, least = to - from > AGENCY_MOST ? to - AGENCY_MOST : from;
    while (at > least && ascii_is_letter(text[at - 1]))
        at--;
    if (!ascii_is_upper(text[at]))
        return to;
    while (at > least && (ascii_is_letter(text[at - 1]) || text[at - 1] == ' '))
        at--;
    return at;
}

/* Where the longest agency's name begins that ends at `to`, of the words from `at` on; `to` if none
 * does. */
static size_t agency_start(const char *text, size_t at, size_t to)
{
    size_t length;
    for (; at < to; at++)
        if (ascii_is_upper(text[at]) && !ascii_is_letter(text[at - 1]) &&
            agencies_find(text + at, to - at, &length) != NULL)
            return at;
    return to;
}

static bool is_of_class(const char *text, size_t start, size_t end, const char *class)
{
    return creditparts_agency_is(text + start, end - start, class);
}

/* Whether a sentence ends before the blank at `at`: with a stop that is no initial's, and no
 * quotation mark, after which the agency would be the speaker's. */
static bool is_after_sentence(const char *text, size_t from, size_t at)
{
    return at > from + 2 && text[at] == ' ' && text[at - 1] == '.' &&
           !ascii_is_upper(text[at - 2]) && (unsigned char)text[at - 2] < 0x80 &&
           text[at - 2] != '"' && text[at - 2] != '.';
}

/* Whether the paragraph begins with a quotation: whose it is may stand after it as a credit does.
 */
static bool is_quotation(const char *text, size_t from, size_t to)
{
    return text[from] == '"' || punctuation_double(text, from, to) > 0;
}

/* Where the photographer's name begins that ends at `end`, after a sentence; `end` if there is
 * none. */
static size_t name_start(const char *text, size_t from, size_t end)
{
    size_t words = 1;
    for (size_t at = end; at > from + 3 && end - at < NAME_MOST && words <= NAME_WORDS; at--) {
        if (text[at - 1] != ' ')
            continue;
        if (!utf8_is_upper(text + at, end - at))
            return end;
        if (is_after_sentence(text, from, at - 1))
            return words > 1 ? at : end;
        words++;
    }
    return end;
}

static bool take(const char *text, size_t start, size_t end, struct span span,
                 struct credit *credit)
{
    *credit = (struct credit){.span = span};
    creditparts_read(text, (struct span){start, end}, credit);
    return true;
}

/* `(Getty Images)`, or that of any agency after a year, or as the whole paragraph. */
static bool in_brackets(const char *text, size_t from, size_t to, struct credit *credit)
{
    size_t end = to - 1;
    while (end > from && text[end - 1] == ' ')
        end--;
    size_t open = words_start(text, from, end);
    if (open == from || (text[open - 1] != '(' && text[open - 1] != '['))
        return false;
    size_t start = agency_start(text, open, end);
    if (start != spans_skip_blanks(text, open, end) || start == end)
        return false;
    open--;
    size_t before = open > from + 1 && text[open - 2] == '.' ? open - 2 : open - 1;
    bool year = open > from + 6 && text[open - 1] == ' ' && ascii_is_digit(text[before - 1]) &&
                ascii_is_digit(text[before - 2]) && ascii_is_digit(text[before - 3]);
    return (open == from || year || is_of_class(text, start, end, "alone")) &&
           take(text, start, end, (struct span){open, to}, credit);
}

/* Not inlined: what is done for few paragraphs would take registers from what is done for all. */
__attribute__((noinline)) bool lastagencies_find(const char *text, size_t from, size_t to,
                                                 struct credit *credit)
{
    if (!ascii_is_letter(text[to - 1]))
        return in_brackets(text, from, to, credit);
    if (to - from < AGENCY_MOST + 4)
        return false;
    size_t words = words_start(text, from, to), start = words + 1;
    bool stopped = strchr(".,:", text[words - 1]) != NULL && text[words] == ' ';
    if (!stopped || agency_start(text, start, to) != start || is_quotation(text, from, to))
        return false;
    if (text[words - 1] == ':') {
        struct span label = spans_last_word(text, (struct span){from, words - 1});
        return is_of_class(text, label.start, label.end, "loud") &&
               take(text, start, to, (struct span){label.start, to}, credit);
    }
    if (text[words - 1] == '.')
        return is_after_sentence(text, from, words) && is_of_class(text, start, to, "bare") &&
               take(text, start, to, (struct span){start, to}, credit);
    size_t name = name_start(text, from, words - 1);
    return name < words - 1 && take(text, name, to, (struct span){name, to}, credit) &&
           credit->photographer.end > 0;
}
