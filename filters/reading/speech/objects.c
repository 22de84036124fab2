/* SPDX-License-Identifier: MIT */
#include "objects.h"

#include "reading/names/titlewords.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum {
    YEAR_DIGITS = 4,
    MEDIUM_REACH = 5 /* tokens from a preposition to the word for a medium */
};

/* Whether another noun phrase begins at `at`, within the one that begins at `first`: `a statement |
 * the mayor`. */
static bool begins_another(const struct token *tokens, size_t first, size_t at)
{
    const struct token *before = &tokens[at - 1];
    return at > first && token_has(&tokens[at], WORD_DETERMINER | WORD_PRONOUN) &&
           before->kind != TOKEN_MARK && before->kind != TOKEN_POSSESSIVE &&
           !token_has(before, WORD_PREPOSITION | WORD_DETERMINER | WORD_CONJUNCTION);
}

/* The token at which a name begins, with its role, right behind another noun: `an interview |
 * spokesman Peter Novak`. The phrase's first token if there is none. */
static size_t name_behind_noun(const char *text, const struct token *tokens,
                               const struct phrase *phrase)
{
    size_t at = phrase->last + 1;
    while (at > phrase->first + 1 && token_is_capital(&tokens[at - 1]))
        at--;
    if (at > phrase->last || tokens[at - 1].kind != TOKEN_LOWER ||
        (tokens[at - 1].classes & ~(unsigned)WORD_TIME) != 0)
        return phrase->first;
    const struct reader reader = {text, tokens, phrase->first, phrase->last + 1};
    titlewords_prepare();
    for (size_t role = phrase->first + 1; role < at; role++)
        if (titlewords_lower_end(&reader, role) == at)
            return role > phrase->first + 1 ? role : phrase->first;
    return at;
}

/* Whether the last word of the phrase is a plural of its own behind another noun: `the trial |
 * prosecutors`, `years | officials`. */
static bool ends_with_plural(const char *text, const struct token *tokens,
                             const struct phrase *phrase)
{
    const struct token *last = &tokens[phrase->last], *before = last - 1;
    return last->kind == TOKEN_LOWER && last->classes == 0 && text[last->end - 1] == 's' &&
           before->kind == TOKEN_LOWER && before->classes == 0 &&
           report_word(text, last) == REPORT_NONE &&
           (report_word_is(text, before, REPORT_UNIT) ||
            (token_has(&tokens[phrase->first], WORD_DEFINITE) &&
             phrase->last == phrase->first + 2));
}

/* Whether the word is a medium, behind `in` and the like. */
static bool is_medium(const char *text, const struct token *token)
{
    enum report_word word = report_word(text, token);
    return word == REPORT_MEDIUM || word == REPORT_NOUN || report_word_finds(text, token);
}

/* The token of the medium that the phrase begins with; the token behind the phrase if there is
 * none. */
static size_t find_medium(const char *text, const struct token *tokens, const struct phrase *phrase)
{
    size_t end = phrase->last + 1, at = phrase->first;
    if (!token_has(&tokens[at], WORD_ARTICLE))
        return end;
    while (at < end && at < phrase->first + MEDIUM_REACH && !is_medium(text, &tokens[at]))
        if (token_has(&tokens[at++], WORD_PREPOSITION))
            return end;
    return at < end && is_medium(text, &tokens[at]) ? at : end;
}

/* The noun in small letters behind a medium: `a statement | police`, `a conference call |
 * officials`; the token behind the phrase if there is none. */
static size_t behind_medium(const char *text, const struct token *tokens,
                            const struct phrase *phrase)
{
    size_t end = phrase->last + 1, at = find_medium(text, tokens, phrase);
    while (at < phrase->last && is_medium(text, &tokens[at + 1]))
        at++;
    bool apart = at < phrase->last && !report_word_finds(text, &tokens[at]) &&
                 tokens[at + 1].kind == TOKEN_LOWER && tokens[at + 1].classes == 0;
    return apart ? at + 1 : end;
}

size_t objects_subject(const char *text, const struct token *tokens, const struct phrase *phrase)
{
    const struct token *first = &tokens[phrase->first];
    if (!token_has(first - 1, WORD_CIRCUMSTANCE | WORD_SUBORDINATE) &&
        !token_is_either(text, first - 1, "by") && !token_is_either(text, first - 1, "for"))
        return phrase->first;
    for (size_t i = phrase->last; i > phrase->first; i--)
        if (begins_another(tokens, phrase->first, i))
            return i;
    if (phrase->last == phrase->first)
        return phrase->first;
    /* `In 2012 | police said` */
    if (first->kind == TOKEN_NUMBER && first->end - first->start == YEAR_DIGITS &&
        (token_is_capital(first + 1) || token_has(first - 1, WORD_CIRCUMSTANCE)))
        return phrase->first + 1;
    size_t noun = behind_medium(text, tokens, phrase);
    if (noun <= phrase->last)
        return noun;
    if (!token_has(first - 1, WORD_SUBORDINATE) && ends_with_plural(text, tokens, phrase))
        return phrase->last;
    return token_has(first, WORD_DETERMINER) || token_is(text, first, "that")
               ? name_behind_noun(text, tokens, phrase)
               : phrase->first;
}

/* Whether the token is a noun that a clause may follow directly, and no verb, as far as its form
 * and the token before it tell. */
static bool may_have_clause(const char *text, const struct token *tokens, size_t at)
{
    const struct token *noun = &tokens[at], *before = noun - 1;
    if (noun->kind != TOKEN_LOWER || noun->classes != 0 || token_ends_in(text, noun, "ing") ||
        token_ends_in(text, noun, "ed") || report_word(text, noun) != REPORT_NONE ||
        token_is(text, before, "to") || token_has(before, WORD_AUXILIARY | WORD_PRONOUN))
        return false;
    return text[noun->end - 1] != 's' || token_has(before, WORD_DETERMINER) ||
           before->kind == TOKEN_NUMBER;
}

size_t objects_behind_clause(const char *text, const struct token *tokens,
                             const struct phrase *phrase)
{
    for (size_t i = phrase->last; i > phrase->first + 1; i--)
        if (token_has(&tokens[i], WORD_DEFINITE | WORD_POSSESSIVE) &&
            may_have_clause(text, tokens, i - 1))
            return i;
    return phrase->first;
}

bool objects_is_medium(const char *text, const struct token *tokens, const struct phrase *phrase)
{
    size_t medium = find_medium(text, tokens, phrase);
    return medium <= phrase->last && token_has(&tokens[phrase->first - 1], WORD_CIRCUMSTANCE) &&
           (medium == phrase->last || token_has(&tokens[medium + 1], WORD_PREPOSITION));
}

bool objects_is_circumstance(const struct token *tokens, const struct phrase *phrase)
{
    return token_has(&tokens[phrase->first - 1], WORD_CIRCUMSTANCE) &&
           token_has(&tokens[phrase->first], WORD_ARTICLE | WORD_DETERMINER) &&
           tokens[phrase->last].kind == TOKEN_LOWER;
}

size_t objects_drop_medium(const char *text, const struct token *tokens,
                           const struct phrase *phrase)
{
    for (size_t i = phrase->first + 1; i < phrase->last; i++) {
        if (!token_has(&tokens[i], WORD_CIRCUMSTANCE) || token_is(text, &tokens[i], "to") ||
            !token_has(&tokens[i + 1], WORD_INDEFINITE | WORD_POSSESSIVE))
            continue;
        for (size_t k = i + 2; k <= phrase->last && k - i < MEDIUM_REACH; k++)
            if (is_medium(text, &tokens[k]) && !token_is_capital(&tokens[k + 1]))
                return i - 1;
            else if (token_has(&tokens[k], WORD_PREPOSITION))
                break;
    }
    return phrase->last;
}
