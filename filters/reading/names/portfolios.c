/* SPDX-License-Identifier: MIT */
#include "portfolios.h"

#include "reading/words/gazetteer.h"
#include "titlewords.h"

/* How many tokens before the title's `and` may belong to it. */
enum { REACH = 6 };

/* Whether the token may be part of what somebody is in charge of: a capitalized common word that is
 * no title. */
static bool may_belong(const struct reader *reader, size_t at)
{
    return reader_is_capital(reader, at) && reader->items[at].kind != TOKEN_UPPER &&
           reader->items[at].classes == 0 && reader_is_common(reader, at) &&
           (titlewords_bits(reader, at) & (GAZETTEER_TITLE | GAZETTEER_ROLE)) == 0;
}

/* The offset in the text at which the name before the current one ends; 0 if there is none. */
static size_t name_before(const struct names *names)
{
    return names->count > 1 ? names->mentions[names->count - 2].span.end : 0;
}

size_t portfolios_start(const struct reader *reader, size_t start, size_t end,
                        const struct names *names)
{
    if (start + 1 >= end || start < reader->begin + 2 ||
        !reader_is_word(reader, start - 1, "and") || !titlewords_has_portfolio(reader, end - 1))
        return start;
    size_t floor = name_before(names), from = start, at = start - 1;
    while (at > reader->begin && at + REACH > start && may_belong(reader, at - 1) &&
           reader->items[at - 1].start >= floor) {
        from = --at;
        if (at > reader->begin + 1 && reader_is_word(reader, at - 1, ",") &&
            may_belong(reader, at - 2))
            at--;
    }
    return from;
}
