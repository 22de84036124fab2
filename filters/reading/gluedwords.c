/* SPDX-License-Identifier: MIT */
#include "gluedwords.h"

#include <string.h>

#include "spans.h"

/* How far before, in bytes, the name stands, and behind how many others; the shortest surname and
 * the longest word that are looked at. */
enum { NEAR = 100, MENTIONS_MOST = 3, SHORTEST = 3, LONGEST = 64 };

/* Whether the name text[name) has the word. */
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

size_t gluedwords_end(const char *text, const struct token *token, const struct names *names)
{
    if (token->end - token->start > LONGEST)
        return token->end;
    for (size_t at = token->start + SHORTEST; at + 1 < token->end; at++) {
        bool begins = (text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= '0' && text[at] <= '9');
        if (begins && text[at - 1] >= 'a' && text[at - 1] <= 'z' &&
            is_named_before(text, (struct span){token->start, at}, names))
            return at;
    }
    return token->end;
}
