/* SPDX-License-Identifier: MIT */
#include "wordings.h"

#include <string.h>

#include "words.h"

static bool is(const char *text, struct span span, const char *words)
{
    size_t n = strlen(words);
    return span.end - span.start == n && memcmp(text + span.start, words, n) == 0;
}

struct span wording_without_article(const char *text, struct span span)
{
    static const char *const articles[] = {"The ", "the "};
    for (size_t i = 0; i < 2; i++)
        if (span.end - span.start > 4 && memcmp(text + span.start, articles[i], 4) == 0)
            span.start += 4;
    return span;
}

/* `Critics of Helen Marsh`: the first word is a plural, and a preposition follows. */
static bool leads_plural(const char *text, size_t from, size_t to)
{
    size_t end = from, next;
    while (end < to && text[end] != ' ')
        end++;
    for (next = end + 1; next < to && text[next] != ' ';)
        next++;
    return end > from && next < to && text[end - 1] == 's' &&
           (words_classes(text, end + 1, next) & WORD_PREPOSITION) != 0;
}

bool wording_is_complement(const char *text, struct span phrase, size_t start)
{
    size_t from = phrase.start, comma = phrase.start;
    for (size_t i = phrase.start; i < start; i++)
        if (text[i] == ',')
            comma = from = i + 1;
    while (from < start && text[from] == ' ')
        from++;
    if (comma == phrase.start && text[from] >= 'A' && text[from] <= 'Z' &&
        !is(text, (struct span){from, from + 2}, "A ") &&
        !is(text, (struct span){from, from + 4}, "One ") &&
        !is(text, (struct span){from, from + 3}, "An "))
        return leads_plural(text, from, start);
    for (size_t i = from; i < start;) {
        size_t end = i;
        while (end < start && text[end] != ' ')
            end++;
        if (end > i && (words_classes(text, i, end) & WORD_PREPOSITION) != 0)
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
    bool word = head.end - head.start <= WORDING_HEAD_MOST && text[head.start] >= 'a' &&
                text[head.start] <= 'z';
    return word ? head : (struct span){0, 0};
}

bool wording_leads_pronoun(const char *text, struct span phrase)
{
    size_t end = phrase.start;
    while (end < phrase.end && text[end] != ' ')
        end++;
    return phrase.end - end > 5 && memcmp(text + end, " and ", 5) == 0 &&
           (words_classes(text, phrase.start, end) & WORD_PRONOUN) != 0;
}
