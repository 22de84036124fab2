/* SPDX-License-Identifier: MIT */
#include "shouting.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "reading/words/abbreviations.h"
#include "reading/words/commas.h"
#include "reading/words/spans.h"

static bool are_capitals(const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (!ascii_is_upper(text[i]))
            return false;
    return to > from + 1;
}

/* Whether the word before text[from] is in capitals, or text[from] begins its sentence. */
static bool is_after_capitals(const char *text, size_t start, size_t from)
{
    size_t before = from;
    while (before > start && strchr(" \n,.", text[before - 1]) != NULL)
        before--;
    return before == start ||
           (before < from && before >= start + 2 && are_capitals(text, before - 2, before));
}

const char *shouting_abbreviation(const char *text, size_t start, size_t from, size_t at,
                                  size_t next, size_t next_end, size_t end)
{
    bool number = ascii_is_digit(text[next]) || text[next] == '$';
    bool initial = next_end == next + 1 && ascii_is_upper(text[next]) && next_end < end &&
                   text[next_end] == '.';
    if (!are_capitals(text, from, at) ||
        !(number || initial || are_capitals(text, next, next_end)) ||
        !is_after_capitals(text, start, from))
        return NULL;
    /* A common word, too. */
    if (number && at - from == 2 && spans_starts(text, from, at, "NO"))
        return "address";
    const char *classes = abbreviations_find_capitals(text, from, at);
    /* `ACME INC. 15.43 ROE CORP. 95.75`: a table. */
    return number && commas_have_class(classes, "company") ? NULL : classes;
}
