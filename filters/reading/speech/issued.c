/* SPDX-License-Identifier: MIT */
#include "issued.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum { ISSUED_MOST = 12 /* tokens of a participle behind a noun, and of what belongs to it */ };

/* Whether the word at `at` is a participle behind a noun for what is written or found: `a letter |
 * released`. */
static bool is_issued(const char *text, const struct token *tokens, size_t at)
{
    const struct token *participle = &tokens[at], *noun = participle - 1;
    char last = text[participle->end - 1];
    if (noun->kind != TOKEN_LOWER || (last != 'd' && last != 'n') ||
        token_is(text, participle + 1, "to") ||
        !(phraseword_is_regular_past(text, participle) ||
          report_word_is(text, participle, REPORT_PARTICIPLE)))
        return false;
    enum report_word word = report_word(text, noun);
    return word == REPORT_MEDIUM || word == REPORT_NOUN || report_word_finds(text, noun);
}

/* Whether the token at `at`, behind a participle, may not belong to it: `released Monday | the
 * mayor`, `released Monday | police`. */
static bool is_beyond(const char *text, const struct token *tokens, size_t at)
{
    const unsigned when = WORD_DAY | WORD_TIME | WORD_LATELY | WORD_ADVERB | WORD_PREPOSITION;
    const struct token *token = &tokens[at], *before = token - 1;
    if (token_has(token, WORD_AUXILIARY | WORD_PRONOUN | WORD_RELATIVE) ||
        phraseword_is_finite(text, token) || phraseword_is_negated(text, token) ||
        token->kind == TOKEN_MARK || token_is(text, token, "that") ||
        token_is(text, token, "where") || token_is(text, token, "when"))
        return true;
    if (token_has(token, WORD_ARTICLE))
        return !token_has(before, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER);
    return !token_has(token, when) && token_has(before, WORD_DAY | WORD_TIME | WORD_ADVERB);
}

size_t issued_end(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    while (at > begin && (token_has(&tokens[at - 1], WORD_AUXILIARY | WORD_ADVERB) ||
                          phraseword_is_negated(text, &tokens[at - 1])))
        at--;
    return at;
}

/* Whether a clause may begin or end at the token, so that the search to the left stops there. */
static bool is_bound(const struct token *token)
{
    return token->kind == TOKEN_MARK ||
           token_has(token, WORD_AUXILIARY | WORD_PRONOUN | WORD_RELATIVE);
}

size_t issued_start(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    const unsigned leads = WORD_DAY | WORD_LATELY | WORD_ADVERB | WORD_PREPOSITION;
    size_t at = end;
    if (end < begin + 4 || token_has(&tokens[end - 1], WORD_CONJUNCTION | WORD_PREPOSITION))
        return end;
    size_t least = end - begin > ISSUED_MOST + 1 ? end - ISSUED_MOST : begin + 2;
    do {
        if (--at < least || is_bound(&tokens[at]))
            return end;
    } while (!token_has(&tokens[at], leads) || !is_issued(text, tokens, at - 1));
    for (size_t i = at; i < end; i++)
        if (is_beyond(text, tokens, i))
            return end;
    return at - 1;
}
