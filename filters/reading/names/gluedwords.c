/* SPDX-License-Identifier: MIT */
#include "gluedwords.h"

#include <string.h>

#include "common/ascii.h"
#include "reading/words/spans.h"

/* How far before, in bytes, the person must have been named, and behind how many other mentions at
 * most; the shortest surname and the longest token that are looked at, in bytes. */
enum { NEAR = 100, MENTIONS_MOST = 3, SHORTEST = 3, LONGEST = 64 };

/* Whether the name has the word. */
static bool has_word(const char *text, struct span name, struct span word)
{
    size_t n = word.end - word.start;
    for (struct span own = {name.start, name.start}; own.end < name.end; own.start = own.end + 1) {
        own = spans_first_word(text, (struct span){own.start, name.end});
        if (own.end - own.start == n && memcmp(text + own.start, text + word.start, n) == 0)
            return true;
    }
    return false;
}

static bool is_named_before(const char *text, struct span word, const struct names *names)
{
    for (size_t i = 0; i < MENTIONS_MOST && i < names->count; i++) {
        const struct mention *mention = &names->mentions[names->count - 1 - i];
        if (mention->span.end + NEAR < word.start)
            return false;
        if (mention->kind == NAME_PERSON && has_word(text, mention->span, word))
            return true;
    }
    return false;
}

/* Where in the text the name ends that the token begins with: within it, if the rest has run into a
 * word of one of the persons named right before; else at its end. */
static size_t name_end(const char *text, const struct token *token, const struct names *names)
{
    if (token->end - token->start > LONGEST)
        return token->end;
    for (size_t at = token->start + SHORTEST; at + 1 < token->end; at++) {
        bool begins = ascii_is_upper(text[at]) || ascii_is_digit(text[at]);
        if (begins && ascii_is_lower(text[at - 1]) &&
            is_named_before(text, (struct span){token->start, at}, names))
            return at;
    }
    return token->end;
}

size_t gluedwords_rest(const struct reader *reader, size_t first, size_t last,
                       const struct names *names)
{
    enum { BETWEEN = 4 }; /* tokens: a first name, and the short form in brackets */
    const struct token *items = reader->items;
    if (first == last || first < reader->begin + BETWEEN + 2 ||
        !token_is_mark(reader->text, &items[first - 1], ")") ||
        !token_is_mark(reader->text, &items[first - 3], "("))
        return first;
    for (size_t i = 0; i < MENTIONS_MOST && i < names->count; i++) {
        const struct mention *mention = &names->mentions[names->count - 1 - i];
        if (mention->kind != NAME_PERSON || mention->span.end != items[first - BETWEEN - 1].end)
            continue;
        struct span surname = spans_last_word(reader->text, mention->span);
        size_t n = surname.end - surname.start;
        bool same = items[last].end - items[last].start >= n &&
                    memcmp(reader->text + items[last].start, reader->text + surname.start, n) == 0;
        return same ? last : first;
    }
    return first;
}

size_t gluedwords_part(const struct reader *reader, size_t first, size_t last,
                       const struct names *names, size_t *end)
{
    for (size_t at = first; at <= last; at++) {
        size_t glued = name_end(reader->text, &reader->items[at], names);
        if (glued < reader->items[at].end) {
            *end = glued;
            return at;
        }
    }
    return last;
}
