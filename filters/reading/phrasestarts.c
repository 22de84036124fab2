/* SPDX-License-Identifier: MIT */
#include "phrasestarts.h"

#include "appositions.h"
#include "reportwords.h"
#include "words.h"

/* Tokens that say how exact a number is; of a role in small letters. */
enum { MEASURE_MOST = 3, ROLE_MOST = 4 };

size_t phrasestart_measure(const char *text, const struct token *tokens, size_t begin, size_t first)
{
    size_t at = first;
    size_t part = first + token_has(&tokens[first], WORD_INDEFINITE);
    while (report_word_is(text, &tokens[part], REPORT_MEASURE))
        part++;
    if (tokens[first].kind != TOKEN_NUMBER && !report_word_is(text, &tokens[part], REPORT_PART) &&
        !token_has(&tokens[first], WORD_QUANTIFIER))
        return first;
    while (at > begin && first - at < MEASURE_MOST &&
           report_word_is(text, &tokens[at - 1], REPORT_MEASURE))
        at--;
    bool led = at > begin && report_word_is(text, &tokens[at], REPORT_MEASURE) &&
               token_is_either(text, &tokens[at - 1], "at");
    return led ? at - 1 : at;
}

/* Where the clause begins that the token `at` stands in: behind a mark or a word that joins
 * clauses, `begin` at the least. */
static size_t clause_begin(const struct token *tokens, size_t begin, size_t at)
{
    size_t from = at;
    while (from > begin && at - from < PHRASE_MOST && tokens[from - 1].kind != TOKEN_MARK &&
           !token_has(&tokens[from - 1], WORD_CONJUNCTION | WORD_RELATIVE))
        from--;
    return from;
}

/* Whether a role in small letters, without an article, begins at `at` with a name behind it: `old
 * friend Peter Novak`. */
static bool leads_to_name(const struct token *tokens, size_t at)
{
    size_t i = at;
    while (i < at + ROLE_MOST && tokens[i].kind == TOKEN_LOWER && tokens[i].classes == 0)
        i++;
    return i > at && token_is_capital(&tokens[i]);
}

/* Whether `and` may join a noun phrase whose last token is `last` to one that begins at `first`:
 * `passengers | and the crews`, `Marsh | and his aides`, `federal | and state officials`. */
static bool may_join(const char *text, const struct token *tokens, const struct phrase *head,
                     size_t first)
{
    const struct token *last = &tokens[head->last], *next = &tokens[first];
    if (last->kind == TOKEN_LOWER && text[last->end - 1] == 's')
        return true;
    if (token_is_capital(last) &&
        !(last->first && last->kind == TOKEN_CAPITAL && head->first == head->last))
        return token_has(next, WORD_DETERMINER | WORD_QUANTIFIER);
    /* `a strategist | and old friend Peter Novak` */
    if (last->kind == TOKEN_LOWER && last->classes == 0 && leads_to_name(tokens, first))
        return true;
    return head->first == head->last && last->classes == 0 &&
           (next->kind == TOKEN_LOWER || token_has(next, WORD_POSSESSIVE));
}

bool phrasestart_is_joined(const char *text, const struct token *tokens, size_t begin, size_t first,
                           struct phrase *head)
{
    if (first <= begin + 1 || !token_is(text, &tokens[first - 1], "and"))
        return false;
    size_t last = first - 1, from = last;
    /* `Helen Marsh, R-Ohio, and other pilots` */
    if (last > begin + 4 && token_is_mark(text, &tokens[last - 1], ",") &&
        appositions_tag_end(text, tokens, last - 3, last) == last - 1) {
        from = clause_begin(tokens, begin, last - 3);
        return phrase_after(text, tokens, from, last - 3, head) && head->last + 4 == last;
    }
    from = clause_begin(tokens, begin, first - 1);
    bool found = from == begin ? phrase_subject(text, tokens, begin, first - 1, head)
                               : phrase_after(text, tokens, from, first - 1, head);
    return found && head->last + 2 == first && may_join(text, tokens, head, first);
}
