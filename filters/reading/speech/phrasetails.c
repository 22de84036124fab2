/* SPDX-License-Identifier: MIT */
#include "phrasetails.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* Where the phrase stands: `said X`; `according to X`; the same at the head of the sentence. */
enum place { PLACE_VERB, PLACE_SOURCE, PLACE_FRONT };

struct tail {
    const char *text;
    const struct token *tokens;
    size_t end;
    enum place place;
    struct phrase phrase;
};

static bool has(const struct tail *tail, size_t at, unsigned classes)
{
    return at < tail->end && token_has(&tail->tokens[at], classes);
}

/* Whether the token is a word in small letters of no closed class. */
static bool is_common(const struct tail *tail, size_t at)
{
    return at < tail->end && tail->tokens[at].kind == TOKEN_LOWER && tail->tokens[at].classes == 0;
}

/* Whether the token may be a participle of the passive. */
static bool is_participle(const struct tail *tail, size_t at)
{
    const struct token *token = &tail->tokens[at];
    return is_common(tail, at) && (phraseword_is_regular_past(tail->text, token) ||
                                   phraseword_is_past(tail->text, token) ||
                                   report_word_is(tail->text, token, REPORT_PARTICIPLE));
}

/* Whether the token at `at` may belong to a participle before it: `released | on Monday`, `sent |
 * to clients`. */
static bool follows_participle(const struct tail *tail, size_t at)
{
    return has(tail, at, WORD_PREPOSITION | WORD_DAY | WORD_LATELY | WORD_ADVERB);
}

/* Whether the preposition leads to when or how something was said, or to a measure. */
static bool leads_away(const struct tail *tail, size_t at)
{
    const struct token *next = &tail->tokens[at + 1];
    if (at + 1 >= tail->end || next->kind == TOKEN_NUMBER || next->kind == TOKEN_MARK)
        return true;
    return token_has(next, WORD_DAY | WORD_TIME | WORD_QUANTIFIER) ||
           (token_has(&tail->tokens[at], WORD_CIRCUMSTANCE) &&
            token_has(next, WORD_INDEFINITE | WORD_POSSESSIVE));
}

/* Whether the preposition at `at` belongs to the noun before it: `a story | in the Post`, `the
 * Council | on Foreign Relations`. */
static bool is_attached(const struct tail *tail, size_t at)
{
    bool by = token_is(tail->text, &tail->tokens[at], "by"),
         on = token_is(tail->text, &tail->tokens[at], "on");
    if (!(by || on || token_is(tail->text, &tail->tokens[at], "in")) || leads_away(tail, at))
        return false;
    if (is_common(tail, at - 1))
        return tail->place != PLACE_VERB ||
               (by && (has(tail, at + 1, WORD_ARTICLE) || token_is_capital(&tail->tokens[at + 1])));
    return on && token_is_capital(&tail->tokens[at - 1]) &&
           token_is_capital(&tail->tokens[at + 1]) &&
           token_has(&tail->tokens[tail->phrase.first], WORD_DETERMINER);
}

/* `current | and former pilots`: whether others stand behind the joiner at `at`. */
static bool is_joined(const struct tail *tail, size_t at)
{
    const struct token *next = &tail->tokens[at + 1];
    if (at + 1 >= tail->end || !has(tail, at, WORD_COORDINATING))
        return false;
    if (token_has(next, WORD_DETERMINER) || token_is_capital(next))
        return true;
    return tail->place != PLACE_VERB && (is_common(tail, at + 1) || next->kind == TOKEN_NUMBER) &&
           !is_participle(tail, at + 1);
}

/* Whether the token at `at` begins what belongs to the noun before it. */
static bool begins(const struct tail *tail, size_t at)
{
    if (is_participle(tail, at))
        return is_common(tail, at - 1) && follows_participle(tail, at + 1);
    if (is_common(tail, at - 1) && is_participle(tail, at - 1) && at - 1 > tail->phrase.first)
        return follows_participle(tail, at);
    return is_attached(tail, at) || is_joined(tail, at);
}

/* Whether the token at `at`, within what seems to belong to a noun, shows that it is a clause: a
 * verb, a pronoun, or a noun phrase that nothing leads to. */
static bool is_of_clause(const struct tail *tail, size_t at)
{
    const struct token *token = &tail->tokens[at], *before = token - 1;
    if (phraseword_is_verb(tail->text, token, SIGN_AUXILIARY | SIGN_NEGATED) ||
        token_has(token, WORD_PRONOUN) || report_word_is(tail->text, token, REPORT_CLAUSE) ||
        phraseword_is_past_before_object(tail->text, token))
        return true;
    /* `released on Monday the mayor` */
    if (token_has(token, WORD_ARTICLE))
        return !token_has(before, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER) &&
               !token_is(tail->text, before, "both");
    if (!is_participle(tail, at) && !phraseword_is_finite(tail->text, token))
        return false;
    return !follows_participle(tail, at + 1) || token_is_capital(before);
}

/* Whether what belongs to the noun ends before the token at `at`. */
static bool ends(const struct tail *tail, size_t at)
{
    const struct token *token = &tail->tokens[at];
    if (token->kind == TOKEN_MARK)
        return !token_is_mark(tail->text, token, "&") &&
               (at + 1 >= tail->end || !phraseword_is_inner_mark(tail->text, tail->tokens, at));
    if (token_has(token, WORD_CONJUNCTION))
        return !is_joined(tail, at);
    return token_has(token, WORD_RELATIVE | WORD_SUBORDINATE) &&
           !token_has(token, WORD_DETERMINER | WORD_MEASURED);
}

/* The last token of what belongs to the noun; the phrase's own last token if nothing does, or a
 * verb is in it. */
static size_t last_token(const struct tail *tail)
{
    size_t last = tail->phrase.last, at = last + 1;
    if (at >= tail->end || has(tail, tail->phrase.first, WORD_PRONOUN) || !begins(tail, at))
        return last;
    for (; at < tail->end && !ends(tail, at); at++)
        if (at - last > PHRASE_MOST || is_of_clause(tail, at))
            return last;
    bool whole = tail->place != PLACE_FRONT ||
                 (at < tail->end && token_is_mark(tail->text, &tail->tokens[at], ",:"));
    return whole && !has(tail, at - 1, WORD_PREPOSITION | WORD_DETERMINER) ? at - 1 : last;
}

/* Whether the phrase ends in a participle, and what belongs to that follows. */
static bool ends_in_participle(const struct tail *tail)
{
    size_t last = tail->phrase.last;
    if (last == tail->phrase.first)
        return false;
    const struct token *before = &tail->tokens[last - 1];
    return phraseword_is_regular_past(tail->text, &tail->tokens[last]) &&
           (before->kind == TOKEN_LOWER || token_is_capital(before)) && before->classes == 0 &&
           has(tail, last + 1, WORD_PREPOSITION | WORD_DAY);
}

void phrasetail_add(const struct scene *scene, const struct cue *cue, struct phrase *phrase)
{
    enum place place = !cue->according            ? PLACE_VERB
                       : cue->first == cue->begin ? PLACE_FRONT
                                                  : PLACE_SOURCE;
    const struct tail tail = {scene->text, scene->tokens, cue->end, place, *phrase};
    phrase->last = last_token(&tail);
    if (phrase->last == tail.phrase.last && place != PLACE_VERB && ends_in_participle(&tail))
        phrase->last--;
}
