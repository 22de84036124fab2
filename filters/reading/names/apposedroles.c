/* SPDX-License-Identifier: MIT */
#include "apposedroles.h"

#include <stdbool.h>

#include "homes.h"
#include "onesof.h"
#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"
#include "rolespans.h"
#include "titlewords.h"

/* How many tokens before the comma the role may stand, with what it is of between them. */
enum { APPOSED_REACH = 12 };

/* The most tokens of a party and state in parentheses behind a name. */
enum { PARTY_MOST = 8 };

static struct span tokens_span(const struct reader *reader, size_t first, size_t end)
{
    return (struct span){reader->items[first].start, reader->items[end - 1].end};
}

/* The token at which a title or role begins that ends right before the token `end`; `end` if there
 * is none. */
static size_t role_ending(const struct reader *reader, size_t end)
{
    size_t role = titlewords_lower_start(reader, end);
    return role == end && reader_is_capital(reader, end - 1) &&
                   titlewords_end(reader, end - 1) == end
               ? end - 1
               : role;
}

/* The token at which a role begins that has what it is of between it and the comma: `The leader of
 * the opposition Labour Party, Jeremy Corbyn,`; `comma` if there is none. */
static size_t role_with_office(const struct reader *reader, size_t comma)
{
    const uint32_t others = WORD_AUXILIARY | WORD_RELATIVE | WORD_PRONOUN | WORD_ADVERB | WORD_DAY;
    for (size_t at = comma - 1; at > reader->begin && at + APPOSED_REACH >= comma; at--) {
        const struct token *token = &reader->items[at];
        if (at + 1 < comma &&
            (reader_is_word(reader, at, "of") || reader_is_word(reader, at, "for"))) {
            size_t role = role_ending(reader, at);
            if (role < at && !titlewords_is_plural(reader, at - 1) &&
                !titlewords_begins_body(reader, role))
                return role;
        }
        if (token->kind == TOKEN_MARK || token_has(token, others) ||
            (token_has(token, WORD_PREPOSITION) && !token_has(token, WORD_ATTRIBUTIVE)) ||
            phraseword_is_finite(reader->text, token) || phraseword_is_past(reader->text, token))
            break;
    }
    return comma;
}

/* Whether the token is part of the name of the previous mention, a person: `Matt Dean, Ann Vale`
 * has no role. */
static bool is_of_person(const struct reader *reader, size_t at, const struct names *names)
{
    const struct mention *before = names->count > 1 ? &names->mentions[names->count - 2] : NULL;
    return before != NULL && before->kind == NAME_PERSON &&
           reader->items[at].start >= before->span.start &&
           reader->items[at].end <= before->span.end;
}

/* Whether the sentence or a phrase ends right before the token `at`. */
static bool is_closed(const struct reader *reader, size_t at)
{
    return at == reader->end || token_is_mark(reader->text, &reader->items[at], ",.;");
}

/* Whether the name that ends right before the token `at` is the first of a list: `Ann Vale of Ohio,
 * Mark Holt (R-Utah) and`. */
static bool heads_list(const struct reader *reader, size_t at)
{
    if (at < reader->end && token_is_mark(reader->text, &reader->items[at], "(")) {
        size_t most = at + PARTY_MOST;
        while (at < reader->end && at < most &&
               !token_is_mark(reader->text, &reader->items[at], ")"))
            at++;
        at++;
    }
    bool comma = reader_is_word(reader, at, ",");
    if (comma)
        at++;
    return reader_is_word(reader, at, "and") || (comma && reader_is_capital(reader, at));
}

/* Whether an article or a word such as `another`, `two` or `whose` stands right before the role
 * that begins at the token, or its owner between that and the token `end`. */
static bool is_pointed_out(const struct reader *reader, size_t start, size_t end)
{
    if (start > reader->begin && (reader_is_word(reader, start - 1, "whose") ||
                                  (token_has(&reader->items[start - 1], WORD_DETERMINER) &&
                                   !token_has(&reader->items[start - 1], WORD_RELATIVE))))
        return true;
    bool owned = rolespans_is_led(reader, start);
    for (size_t i = start; i < end && !owned; i++)
        owned = i > reader->begin && rolespans_owns(reader, i);
    return owned;
}

struct span apposedroles_of(const struct reader *reader, size_t first, size_t last,
                            const struct names *names)
{
    const struct span none = {0, 0};
    size_t comma = first - 1;
    if (first < reader->begin + 3 || !reader_is_word(reader, comma, ","))
        return none;
    size_t behind = homes_past(reader, last) + 1;
    bool closed = is_closed(reader, behind);
    if (!closed && !heads_list(reader, behind))
        return none;
    size_t role = role_ending(reader, comma), end = comma;
    bool several = role < comma && titlewords_is_plural(reader, comma - 1);
    if (role == comma && closed)
        end = role = role_with_office(reader, comma);
    if (role == comma || (!closed && !several) || is_of_person(reader, role, names))
        return none;
    size_t start = rolespans_start(reader, role, comma, names);
    size_t one = several ? onesof_start(reader, start) : start;
    if (one < start)
        return closed ? tokens_span(reader, one, comma) : none;
    bool led = is_pointed_out(reader, start, end) ||
               (!several && rolespans_stands_alone(reader, start, role));
    if (!led || (several && !heads_list(reader, behind)))
        return none;
    if (reader->items[start].kind == TOKEN_POSSESSIVE)
        start++;
    return tokens_span(reader, start, comma);
}
