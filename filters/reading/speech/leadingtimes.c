/* SPDX-License-Identifier: MIT */
#include "leadingtimes.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum {
    DAY_DIGITS = 2, /* of a day of a month */
    NOUN_MOST = 6   /* tokens of a phrase up to a noun for a time */
};

/* The token behind a time that the phrase begins with; its first token if there is none. A month
 * alone may be a name, except behind `in`. Cheap tests come first. */
static size_t time_end(const char *text, const struct token *tokens, size_t begin,
                       const struct phrase *phrase)
{
    size_t at = phrase->first;
    const struct token *token = &tokens[at], *next = token + 1;
    if (token_has(token, WORD_LATELY))
        return token_has(next, WORD_TIME | WORD_DAY) || phraseword_is_month(text, next) ? at + 2
                                                                                        : at;
    if (token_has(token, WORD_DAY))
        return at + 1;
    if (report_word_is(text, token, REPORT_NOW))
        return at + 1;
    if (next->kind == TOKEN_NUMBER && next->end - next->start <= DAY_DIGITS)
        return phraseword_is_month(text, token) ? at + 2 : at;
    return at > begin && token_is_either(text, token - 1, "in") && phraseword_is_month(text, token)
               ? at + 1
               : at;
}

/* Whether the token is a noun for a time, in small letters: `week`, `days`, `time`. */
static bool is_time_noun(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER &&
           (report_word_is(text, token, REPORT_UNIT) || report_word_is(text, token, REPORT_MOMENT));
}

/* The first token of the name at the phrase's end, right behind a noun for a time in small letters:
 * `the first time | Marsh has warned`, `for weeks | Peter Novak has said`. The phrase's first token
 * if there is no such. */
static size_t behind_time_noun(const char *text, const struct token *tokens,
                               const struct phrase *phrase)
{
    if (!token_is_capital(&tokens[phrase->last]))
        return phrase->first;
    for (size_t at = phrase->first; at < phrase->last && at - phrase->first < NOUN_MOST; at++) {
        if (at > phrase->first && token_is_capital(&tokens[at]))
            break;
        if (is_time_noun(text, &tokens[at]))
            return token_is_capital(&tokens[at + 1]) ? at + 1 : phrase->first;
    }
    return phrase->first;
}

size_t leadingtime_end(const char *text, const struct token *tokens, size_t begin,
                       const struct phrase *phrase)
{
    if (phrase->first == phrase->last)
        return phrase->first;
    size_t at = time_end(text, tokens, begin, phrase);
    if (at == phrase->first)
        return behind_time_noun(text, tokens, phrase);
    if (at > phrase->last)
        return phrase->first;
    bool day = token_has(&tokens[at - 1], WORD_DAY), apart = !day;
    if (at < phrase->last && token_has(&tokens[at], WORD_TIME)) {
        at++;
        apart = true;
    }
    if (at < phrase->last && token_is_mark(text, &tokens[at], ",")) {
        at++;
        apart = true;
    }
    bool subject = token_has(&tokens[at], WORD_ARTICLE) ||
                   (apart && tokens[at].kind != TOKEN_NUMBER && token_is_capital(&tokens[at]));
    return subject ? at : phrase->first;
}
