/* SPDX-License-Identifier: MIT */
#include "consulted.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* Whether the token is the verb of such a clause: `spoke to`, `met with`, `interviewed`. `led`:
 * `to` or `with` stands behind it. */
static bool is_verb(const char *text, const struct token *token, bool led)
{
    if (token->kind != TOKEN_LOWER)
        return false;
    enum report_word word = report_word(text, token);
    if (led &&
        (word == REPORT_HEARD || (word == REPORT_PARTICIPLE && token_has(token - 1, WORD_HAVE))))
        return true;
    return phraseword_is_verb(text, token, SIGN_REGULAR | SIGN_PAST) &&
           !phraseword_is_finite(text, token) && word != REPORT_ATTEMPT && word != REPORT_AIDS &&
           !(led && token_is(text, token + 1, "to"));
}

/* Whether the token may be the noun that such a clause belongs to: `experts`, `everyone`. */
static bool is_noun(const char *text, const struct token *token)
{
    if (token->kind == TOKEN_LOWER && token->classes == 0)
        return !phraseword_is_finite(text, token) && !phraseword_may_be_past(text, token);
    return token_is_capital(token) || token_has(token, WORD_QUANTIFIER);
}

/* Whether the clause's subject may end with the token: a pronoun or, before `to` or `with`, the
 * name of a paper. */
static bool is_subject(const struct token *token, bool led)
{
    const unsigned others = WORD_RELATIVE | WORD_QUANTIFIER | WORD_DETERMINER;
    if (token_has(token, WORD_PRONOUN))
        return !token_has(token, others);
    return led && token_is_capital(token);
}

size_t consulted_start(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    enum {
        LEAST = 3,    /* tokens of the noun, the subject and the verb */
        NAME_MOST = 8 /* tokens of a paper's name, and of `has` or `had` */
    };
    if (at < begin + LEAST)
        return at;
    bool led = token_is(text, &tokens[at - 1], "to") || token_is(text, &tokens[at - 1], "with");
    if (at < begin + LEAST + led)
        return at;
    size_t verb = at - 1 - led, subject = verb - 1;
    subject -= subject > begin + 1 && token_has(&tokens[subject], WORD_HAVE);
    if (!is_subject(&tokens[subject], led) || !is_verb(text, &tokens[verb], led))
        return at;
    if (!token_has(&tokens[subject], WORD_PRONOUN))
        while (subject > begin + 1 && verb - subject < NAME_MOST &&
               (token_is_capital(&tokens[subject - 1]) ||
                (token_is_capital(&tokens[subject]) &&
                 token_has(&tokens[subject - 1], WORD_DEFINITE))))
            subject--;
    /* `officials | that she spoke to` */
    subject -= led && subject > begin + 1 && token_is(text, &tokens[subject - 1], "that");
    return is_noun(text, &tokens[subject - 1]) ? subject : at;
}
