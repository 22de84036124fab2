/* SPDX-License-Identifier: MIT */
#include "wordings.h"

#include <string.h>

#include "common/ascii.h"
#include "reading/names/titlewords.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

/* The most bytes from the first name of a list to its `and`. */
enum { LIST_REACH = 240 };

/* What joins two who are named together. */
static const char joiner[] = " and ";
enum { JOINER = sizeof joiner - 1 };

size_t wording_word_end(const char *text, size_t at, size_t to)
{
    while (at < to && text[at] != ' ' && text[at] != ',')
        at++;
    return at;
}

struct span wording_without_article(const char *text, struct span span)
{
    size_t end = spans_word_end(text, span.start, span.end);
    if (end + 1 < span.end && (words_classes(text, span.start, end) & WORD_DEFINITE) != 0)
        span.start = end + 1;
    return span;
}

/* Whether the first word of text[from..to) is a plural that a preposition follows: `Critics of
 * Helen Marsh`. */
static bool leads_plural(const char *text, size_t from, size_t to)
{
    size_t end = spans_word_end(text, from, to), next = spans_word_end(text, end + 1, to);
    return end > from && next < to && text[end - 1] == 's' &&
           (words_classes(text, end + 1, next) & WORD_PREPOSITION) != 0;
}

/* Whether the word text[from..to) is the `of` of a title in capitals before the name at `start`:
 * `outgoing Chief of Staff Helen Marsh`. Before another title `of` leads to the name itself. */
static bool is_in_title(const char *text, size_t begin, size_t from, size_t to, size_t start)
{
    size_t before = from, next = to + 1, end = spans_word_end(text, next, start);
    if (to - from != 2 || memcmp(text + from, "of", 2) != 0 || from == begin || end >= start)
        return false;
    for (before--; before > begin && text[before - 1] != ' ';)
        before--;
    return ascii_is_upper(text[before]) && ascii_is_upper(text[next]) &&
           titlewords_classes(text + next, end - next) == NULL;
}

bool wording_is_complement(const char *text, struct span phrase, size_t start)
{
    size_t from = phrase.start, comma = phrase.start;
    for (size_t i = phrase.start; i < start; i++)
        if (text[i] == ',')
            comma = from = i + 1;
    while (from < start && text[from] == ' ')
        from++;
    if (comma == phrase.start && ascii_is_upper(text[from]) &&
        (words_classes(text, from, spans_word_end(text, from, phrase.end)) &
         (WORD_ARTICLE | WORD_QUANTIFIER)) == 0)
        return leads_plural(text, from, start);
    for (size_t i = from; i < start;) {
        size_t end = spans_word_end(text, i, start);
        if (end > i && (words_classes(text, i, end) & WORD_PREPOSITION) != 0 &&
            !is_in_title(text, from, i, end, start))
            return true;
        i = end + 1;
    }
    return false;
}

struct span wording_head(const char *text, struct span phrase)
{
    struct span body = wording_without_article(text, phrase), head = {0, 0};
    if (body.start == phrase.start)
        return head;
    for (size_t i = body.start; i < body.end;) {
        size_t end = i;
        while (end < body.end && text[end] != ' ' && text[end] != ',')
            end++;
        if (end == i || (words_classes(text, i, end) & (WORD_PREPOSITION | WORD_RELATIVE)) != 0)
            break;
        if ((text[i] < 'a' || text[i] > 'z') && head.end > head.start)
            return (struct span){0, 0};
        head = (struct span){i, end};
        i = end + (end < body.end && text[end] == ' ');
    }
    bool word = head.end - head.start <= WORDING_HEAD_MOST && ascii_is_lower(text[head.start]);
    return word ? head : (struct span){0, 0};
}

bool wording_are_capitals(const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if ((i == from || text[i - 1] == ' ') ? text[i] < 'A' || text[i] > 'Z'
                                              : strchr("',", text[i]) != NULL)
            return false;
    return true;
}

struct span wording_capital_head(const char *text, struct span phrase)
{
    struct span body = wording_without_article(text, phrase);
    size_t at = body.end;
    while (at > body.start && text[at - 1] != ' ')
        at--;
    bool word = body.start > phrase.start && body.end - at <= WORDING_HEAD_MOST &&
                body.end > at + 1 && !ascii_is_upper(text[at + 1]);
    return word && wording_are_capitals(text, body.start, body.end) ? (struct span){at, body.end}
                                                                    : (struct span){0, 0};
}

bool wording_is_joined(const char *text, size_t at, size_t end)
{
    return end - at > JOINER && memcmp(text + at, joiner, JOINER) == 0;
}

bool wording_joins_to(const char *text, size_t from, size_t at)
{
    return at > from + JOINER && memcmp(text + at - JOINER, joiner, JOINER) == 0;
}

bool wording_is_list(const char *text, size_t at, size_t end)
{
    if (end - at > LIST_REACH)
        end = at + LIST_REACH;
    for (; at < end; at++)
        if (wording_is_joined(text, at, end))
            return true;
    return false;
}

bool wording_leads_noun(const char *text, size_t at, size_t end)
{
    if (at + 2 >= end)
        return false;
    size_t word = text[at] == ' ' ? at + 1 : at;
    return spans_starts(text, at, end, "'s ") || spans_starts(text, at, end, "\xE2\x80\x99s ") ||
           (word > at && ascii_is_lower(text[word]) &&
            words_classes(text, word, spans_word_end(text, word, end)) == 0);
}

bool wording_leads_pronoun(const char *text, struct span phrase)
{
    size_t end = spans_word_end(text, phrase.start, phrase.end);
    return wording_is_joined(text, end, phrase.end) &&
           (words_classes(text, phrase.start, end) & WORD_PRONOUN) != 0;
}
