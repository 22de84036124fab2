/* SPDX-License-Identifier: MIT */
#include "compounds.h"

#include "gazetteer.h"

/* No compound in print is longer, in bytes: heads are looked up at each of its hyphens. */
enum { COMPOUND_MOST = 64 };

uint32_t compounds_bits(const char *text, size_t from, size_t to)
{
    return gazetteer_name(text + from, to - from) & ~(uint32_t)GAZETTEER_NO_NAME;
}

bool compounds_is_common(uint32_t bits)
{
    return (bits & GAZETTEER_SHARE) >> GAZETTEER_SHARE_SHIFT >= GAZETTEER_MOSTLY_LOWER;
}

size_t compounds_hyphenated_end(const char *text, const struct token *token, enum name_kind kind)
{
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    if (token->end - token->start > COMPOUND_MOST)
        return token->end;
    for (size_t at = token->start + 2; at + 2 < token->end; at++) {
        if (text[at] != '-' || text[at + 1] < 'a' || text[at + 1] > 'z' ||
            tokens_has_capital_inside(text, at + 1, token->end))
            continue;
        uint32_t head = compounds_bits(text, token->start, at);
        bool known = kind == NAME_PERSON ? (head & persons) != 0 && at > token->start + 3
                                         : (head & ~(persons | GAZETTEER_SHARE)) != 0;
        bool common = compounds_is_common(compounds_bits(text, at + 1, token->end));
        if (kind == NAME_PERSON ? known && common : known || common)
            return at;
    }
    return token->end;
}

enum name_kind compounds_part_kind(const char *text, size_t from, size_t to)
{
    uint32_t bits = compounds_bits(text, from, to);
    if (compounds_is_common(bits))
        return NAME_KINDS;
    if ((bits & (GAZETTEER_COUNTRY | GAZETTEER_LARGE_CITY)) != 0)
        return NAME_PLACE;
    return (bits & GAZETTEER_NORP) != 0 ? NAME_NORP : NAME_KINDS;
}
