/* SPDX-License-Identifier: MIT */
#include "bynames.h"

#include <string.h>

#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"

/* The most words of a nickname; the longest name before one, in bytes. */
enum { WORDS_MOST = 2, BEFORE_LONGEST = 48 };

/* Whether the token is a double quotation mark. */
static bool is_quotation_mark(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_MARK)
        return false;
    return token_is_mark(reader->text, token, "\"") ||
           token_is(reader->text, token, "\xE2\x80\x9C") ||
           token_is(reader->text, token, "\xE2\x80\x9D");
}

/* The mark that opens the nickname that ends before the token `close`; `close` if there is none. */
static size_t opening(const struct reader *reader, size_t close)
{
    for (size_t words = 1; words <= WORDS_MOST && close > reader->begin + words; words++) {
        size_t at = close - words - 1;
        if (!reader_is_capital(reader, at + 1))
            break;
        if (is_quotation_mark(reader, at))
            return reader->items[at].spaced && !reader->items[at + 1].spaced ? at : close;
    }
    return close;
}

size_t bynames_find(const struct reader *reader, size_t first, const struct names *names)
{
    if (first < reader->begin + 4 || !bynames_may_be(reader, first) ||
        !is_quotation_mark(reader, first - 1))
        return names->count;
    size_t open = opening(reader, first - 1), found = names->count;
    if (open == first - 1 || open == reader->begin)
        return names->count;
    while (found > 0 && names->mentions[found - 1].span.start >= reader->items[open].start)
        found--;
    if (found == 0)
        return names->count;
    const struct mention *mention = &names->mentions[--found];
    struct span word = spans_first_word(reader->text, mention->span);
    bool given = mention->kind == NAME_PERSON && mention->listed == NULL &&
                 mention_length(mention) <= BEFORE_LONGEST &&
                 mention->span.end == reader->items[open - 1].end &&
                 (gazetteer_span(reader->text, word) & GAZETTEER_FIRST_NAME) != 0;
    return given ? found : names->count;
}
