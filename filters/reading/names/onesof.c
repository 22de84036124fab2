/* SPDX-License-Identifier: MIT */
#include "onesof.h"

#include <stdbool.h>

#include "reading/words/words.h"

static bool is_one_of(const struct reader *reader, size_t at)
{
    return (reader_is_word(reader, at, "one") || reader_is_word(reader, at, "One")) &&
           reader_is_word(reader, at + 1, "of");
}

size_t onesof_end(const struct reader *reader, size_t at)
{
    if (at + 2 >= reader->end || !is_one_of(reader, at))
        return at;
    return token_has(&reader->items[at + 2], WORD_ARTICLE) ? at + 3 : at + 2;
}

size_t onesof_start(const struct reader *reader, size_t at)
{
    size_t end = at;
    if (end > reader->begin && token_has(&reader->items[end - 1], WORD_DETERMINER))
        end--;
    return end >= reader->begin + 2 && is_one_of(reader, end - 2) ? end - 2 : at;
}
