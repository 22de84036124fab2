/* SPDX-License-Identifier: MIT */
#include "phrasewords.h"

#include "lists.h"
#include "reading/words/calendar.h"
#include "reading/words/shortwords.h"
#include "reading/words/verbs.h"
#include "reading/words/words.h"

/* What a word is in the list of irregular past forms. */
enum { PAST_SURE = 1, PAST_BEFORE_OBJECT = 2 };

static uint32_t past_code(const char *value)
{
    return value[0] == '\0' ? PAST_SURE : PAST_BEFORE_OBJECT;
}

static struct shortwords past_verbs = {.table = &english_past_verbs, .code = past_code};

bool phraseword_is_finite(const char *text, const struct token *token)
{
    struct verb verb;
    return token->kind == TOKEN_LOWER && verbs_find(text, token->start, token->end, &verb) &&
           verb_tells(&verb);
}

bool phraseword_is_past(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER &&
           shortwords_find_folded(&past_verbs, text, token->start, token->end) == PAST_SURE;
}

bool phraseword_is_past_before_object(const char *text, const struct token *token)
{
    return token_has(token + 1, WORD_DETERMINER | WORD_PRONOUN | WORD_ADVERB | WORD_TIME) &&
           token->kind == TOKEN_LOWER &&
           shortwords_find_folded(&past_verbs, text, token->start, token->end) ==
               PAST_BEFORE_OBJECT;
}

bool phraseword_may_be_past(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER &&
           shortwords_find_folded(&past_verbs, text, token->start, token->end) != 0;
}

bool phraseword_is_regular_past(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER && token->classes == 0 && token_ends_in(text, token, "ed");
}

bool phraseword_is_month(const char *text, const struct token *token)
{
    return token_is_capital(token) &&
           calendar_month(text + token->start, token->end - token->start) > 0;
}

bool phraseword_is_negated(const char *text, const struct token *token)
{
    return text[token->end - 1] == 't' && token->classes == 0 &&
           (token_ends_in(text, token, "n't") || token_ends_in(text, token, "n\xE2\x80\x99t"));
}

bool phraseword_is_verb(const char *text, const struct token *token, unsigned signs)
{
    return ((signs & SIGN_AUXILIARY) != 0 && token_has(token, WORD_AUXILIARY)) ||
           ((signs & SIGN_REGULAR) != 0 && phraseword_is_regular_past(text, token)) ||
           ((signs & SIGN_PAST) != 0 && phraseword_is_past(text, token)) ||
           ((signs & SIGN_SPEECH) != 0 && phraseword_is_finite(text, token)) ||
           ((signs & SIGN_NEGATED) != 0 && phraseword_is_negated(text, token));
}

bool phraseword_is_apostrophe(const char *text, const struct token *token)
{
    return token->kind == TOKEN_MARK &&
           (token_is(text, token, "'") || token_is(text, token, "\xE2\x80\x99"));
}

bool phraseword_is_possessive(const char *text, const struct token *tokens, size_t at)
{
    const struct token *before = &tokens[at - 1];
    return phraseword_is_apostrophe(text, &tokens[at]) && !tokens[at].spaced &&
           before->kind != TOKEN_MARK && (text[before->end - 1] | 0x20) == 's' &&
           tokens[at + 1].spaced;
}

bool phraseword_is_inner_mark(const char *text, const struct token *tokens, size_t at)
{
    const struct token *token = &tokens[at], *next = token + 1;
    if (token_is_mark(text, token, "%"))
        return token[-1].kind == TOKEN_NUMBER;
    /* `Sen.-elect` */
    if (token_is_mark(text, token, "-"))
        return (token[-1].kind == TOKEN_NUMBER || text[token[-1].end - 1] == '.') &&
               !token->spaced && !next->spaced;
    if (token_is_mark(text, token, "/"))
        return !token->spaced && !next->spaced && token_is_capital(token - 1) &&
               token_is_capital(next);
    if (phraseword_is_apostrophe(text, token) && token->spaced)
        return !next->spaced && token_is(text, next, "s");
    return next->kind != TOKEN_MARK && phraseword_is_possessive(text, tokens, at);
}

bool phraseword_leads_aside(const char *text, const struct token *token)
{
    return token_has(token, WORD_ADVERB | WORD_CIRCUMSTANCE | WORD_DAY | WORD_SUBORDINATE) ||
           token_is(text, token, "for");
}

bool phraseword_is_lately(const struct token *tokens, size_t at)
{
    return token_has(&tokens[at], WORD_LATELY) && token_has(&tokens[at + 1], WORD_TIME | WORD_DAY);
}
