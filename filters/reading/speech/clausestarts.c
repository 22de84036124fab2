/* SPDX-License-Identifier: MIT */
#include "clausestarts.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum {
    MEASURE_MOST = 4, /* words that say how exact a number is */
    ASIDE_MOST = 30,  /* tokens of an aside between commas, behind a subject */
    CLAUSE_REACH = 30 /* tokens behind its first where a verb is searched for */
};

static bool is(const struct scene *scene, size_t at, enum report_word kind)
{
    return report_word_is(scene->text, &scene->tokens[at], kind);
}

size_t clausestart_measured(const struct scene *scene, size_t at, size_t end)
{
    if (scene->tokens[at].kind != TOKEN_LOWER || scene_has(scene, at, WORD_ARTICLE | WORD_PRONOUN))
        return at;
    size_t next = at + scene_is(scene, at, "at");
    /* `as many as | 20` */
    if (at + 3 < end && scene_is(scene, at, "as") && scene_is(scene, at + 2, "as"))
        next += 3;
    while (next < end && next - at < MEASURE_MOST && is(scene, next, REPORT_MEASURE))
        next++;
    return next < end && next > at &&
                   (scene->tokens[next].kind == TOKEN_NUMBER || is(scene, next, REPORT_PART))
               ? next
               : at;
}

/* Whether the comma at `at` opens an aside with a finite verb right behind it: `the pilot, a
 * teacher, has left`. */
static bool opens_aside(const struct scene *scene, size_t at, size_t end)
{
    size_t i = at + 1;
    if (i < end && scene_has(scene, i, WORD_SUBORDINATE))
        return false;
    while (i < end && i - at < ASIDE_MOST && scene->stretch[i] == 0 &&
           !scene_is_mark(scene, i, ",;:"))
        i++;
    size_t verb = i + 1;
    if (verb >= end || !scene_is(scene, i, ",") || scene->stretch[i] != 0)
        return false;
    while (verb + 1 < end && scene_has(scene, verb, WORD_ADVERB))
        verb++;
    /* `a loss of 12, or 2 a share, compared with 5`: a participle */
    unsigned signs = SIGN_AUXILIARY | SIGN_PAST | SIGN_NEGATED;
    if (!scene_has(scene, verb + 1, WORD_PREPOSITION))
        signs |= SIGN_REGULAR;
    return phraseword_is_verb(scene->text, &scene->tokens[verb], signs);
}

/* Whether the token at `at` keeps a verb behind it from being that of `first`: a mark, a relative
 * word or, where `first` is a number, a comparison or another phrase (`12 more than | most had`,
 * `12 boats and | a ferry`). */
static bool parts_from_verb(const struct scene *scene, const struct token *first, size_t at)
{
    if (scene_is(scene, at, "that") || scene_has(scene, at, WORD_RELATIVE) ||
        scene_is_mark(scene, at, ",;"))
        return true;
    return first->kind == TOKEN_NUMBER &&
           ((scene_is(scene, at, "than") && scene->tokens[at + 1].kind == TOKEN_LOWER) ||
            (scene_is(scene, at, "and") && scene_has(scene, at + 1, WORD_ARTICLE)));
}

bool clausestart_opens(const struct scene *scene, size_t at, size_t end)
{
    at = clausestart_measured(scene, at, end);
    /* `<Ouma Corp> has left` */
    at += at + 1 < end && scene_is_mark(scene, at, "<");
    const struct token *first = &scene->tokens[at];
    if (first->kind == TOKEN_MARK || token_has(first, WORD_AUXILIARY))
        return false;
    if (scene_has(scene, at, WORD_OPENER) || is(scene, at, REPORT_CLAUSE))
        return true;
    if (token_has(first, WORD_CONJUNCTION | WORD_PREPOSITION) && !token_has(first, WORD_PLACE))
        return false;
    /* Without an article words may be the object of another noun: `wrote letters kept in Doha`. */
    bool named =
        token_has(first, WORD_DETERMINER) || token_is_capital(first) || first->kind == TOKEN_NUMBER;
    for (size_t i = at + 1; i < end && i - at < CLAUSE_REACH; i++) {
        const struct token *token = &scene->tokens[i];
        if (named && scene_is(scene, i, ","))
            return opens_aside(scene, i, end);
        if (parts_from_verb(scene, first, i))
            return false;
        if (token_has(token, WORD_AUXILIARY))
            return true;
        named = named && !scene_has(scene, i, WORD_SUBORDINATE) && !scene_is(scene, i, "as");
        bool past = scene_small_ends_in(scene, i, "ed") ||
                    (named && phraseword_is_past(scene->text, token));
        if ((past && (i > at + 1 || token_is_capital(first))) ||
            (token_has(first, WORD_PRONOUN) && token->kind == TOKEN_LOWER))
            return true;
    }
    return false;
}
