/* SPDX-License-Identifier: MIT */
#include "complements.h"

#include <string.h>

#include "words.h"

/* The most words that may say when and where it was said; how far a verb is sought behind its
 * subject, and a second cue behind what joins it to the first. */
enum { ADVERBIAL_MOST = 16, ASIDE_MOST = 10, CLAUSE_REACH = 30, JOINED_MOST = 14 };

static bool is(const struct scene *scene, size_t at, const char *word)
{
    return token_is(scene->text, &scene->tokens[at], word);
}

static bool has(const struct scene *scene, size_t at, unsigned classes)
{
    return token_has(&scene->tokens[at], classes);
}

static bool is_mark(const struct scene *scene, size_t at, const char *marks)
{
    return token_is_mark(scene->text, &scene->tokens[at], marks);
}

static bool ends_in(const struct scene *scene, size_t at, const char *ending)
{
    const struct token *token = &scene->tokens[at];
    size_t n = strlen(ending);
    return token->kind == TOKEN_LOWER && token->end - token->start > n + 2 &&
           memcmp(scene->text + token->end - n, ending, n) == 0;
}

static bool is_question_word(const struct scene *scene, size_t at)
{
    static const char *const words[] = {"whether", "if",   "how",   "why", "what",
                                        "when",    "where", "who",  "which"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is(scene, at, words[i]))
            return true;
    return false;
}

size_t complement_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end)
{
    struct phrase person;
    if ((cue->verb.takes & (VERB_TELL | VERB_ORDER)) == 0 || at >= end || is(scene, at, "that"))
        return at;
    /* `told him`: the form of a pronoun that is no subject. */
    if (is(scene, at, "him") || is(scene, at, "them") || is(scene, at, "me") ||
        is(scene, at, "us") || is(scene, at, "her"))
        return at + 1;
    if (!phrase_after(scene->text, scene->tokens, at, end, &person))
        return at;
    /* `told reporters the plan`: the person is the first noun only. */
    bool whole = has(scene, at, WORD_PRONOUN | WORD_DETERMINER) ||
                 token_is_capital(&scene->tokens[at]) || scene->tokens[at].kind == TOKEN_NUMBER;
    return whole ? person.last + 1 : at + 1;
}

/* The token behind the phrase that a preposition at `at` leads; `at` itself if none stands there.
 */
static size_t skip_prepositional(const struct scene *scene, size_t at, size_t end)
{
    struct phrase phrase;
    if (!has(scene, at, WORD_CIRCUMSTANCE | WORD_PREPOSITION) || at + 1 >= end)
        return at;
    if (has(scene, at + 1, WORD_DAY))
        return at + 2;
    if (is(scene, at, "to") && !has(scene, at + 1, WORD_DETERMINER))
        return at;
    return phrase_after(scene->text, scene->tokens, at + 1, end, &phrase) ? phrase.last + 1 : at;
}

/* `, however,`, `, in a statement,`: the token behind the second comma; `at` if there is none. */
static size_t skip_aside(const struct scene *scene, size_t at, size_t end)
{
    if (!is_mark(scene, at, ",") || at + 2 >= end)
        return at;
    if (!has(scene, at + 1, WORD_ADVERB | WORD_CIRCUMSTANCE | WORD_PREPOSITION | WORD_DAY))
        return at;
    for (size_t i = at + 1; i < end && i - at <= ASIDE_MOST && scene->stretch[i] == 0; i++)
        if (is_mark(scene, i, ","))
            return i + 1;
    return at;
}

size_t complement_adverbial(const struct scene *scene, size_t at, size_t end)
{
    for (size_t from = at; at < end && at - from < ADVERBIAL_MOST;) {
        size_t next = at;
        if (scene->stretch[at] != 0)
            break;
        if (has(scene, at, WORD_DAY | WORD_ADVERB | WORD_TIME))
            next = at + 1;
        else if (has(scene, at, WORD_CIRCUMSTANCE) && at + 1 < end &&
                 (has(scene, at + 1, WORD_DAY | WORD_ARTICLE | WORD_TIME) ||
                  token_is_capital(&scene->tokens[at + 1])))
            next = skip_prepositional(scene, at, end);
        else
            next = skip_aside(scene, at, end);
        if (next == at)
            break;
        at = next;
    }
    return at;
}

/* A `that` behind nothing but what says when, where and to whom: `told a crowd in Doha on Monday
 * that`. */
static bool find_that(const struct scene *scene, size_t at, size_t end, size_t *that)
{
    for (size_t from = at; at < end && at - from < ADVERBIAL_MOST; at++) {
        if (is(scene, at, "that")) {
            *that = at;
            return true;
        }
        if ((scene->tokens[at].kind == TOKEN_MARK && scene->stretch[at] == 0 &&
             !is_mark(scene, at, "&$.")) ||
            has(scene, at, WORD_AUXILIARY | WORD_RELATIVE | WORD_CONJUNCTION))
            return false;
    }
    return false;
}

/* Whether a clause with a subject and a finite verb begins at `at`. */
static bool is_clause(const struct scene *scene, size_t at, size_t end)
{
    const struct token *first = &scene->tokens[at];
    if (first->kind == TOKEN_MARK || scene->stretch[at] != 0 || token_has(first, WORD_AUXILIARY))
        return false;
    if (has(scene, at, WORD_OPENER))
        return true;
    if (token_has(first, WORD_CONJUNCTION | WORD_PREPOSITION) && !token_has(first, WORD_PLACE))
        return false;
    for (size_t i = at + 1; i < end && i - at < CLAUSE_REACH; i++) {
        const struct token *token = &scene->tokens[i];
        if (is(scene, i, "that") || has(scene, i, WORD_RELATIVE) || is_mark(scene, i, ",;"))
            return false;
        if (token_has(token, WORD_AUXILIARY))
            return true;
        if ((ends_in(scene, i, "ed") && i > at + 1) ||
            (token_has(first, WORD_PRONOUN) && token->kind == TOKEN_LOWER))
            return true;
    }
    return false;
}

/* Whether a noun phrase begins at `at`, no clause: `an inquiry`, `plans to leave`. */
static bool is_object(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    if (token->kind == TOKEN_MARK || scene->stretch[at] != 0)
        return false;
    return !has(scene, at,
                WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE | WORD_ADVERB |
                    WORD_DAY) &&
           !is(scene, at, "so") && !is(scene, at, "out") && !is(scene, at, "him");
}

/* `urged voters to stay`: the person is part of what is asked for. */
static bool is_order(const struct scene *scene, const struct cue *cue, size_t at, size_t end)
{
    size_t person = complement_person(scene, cue, at, end);
    return person > at && person < end && is(scene, person, "to");
}

bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin)
{
    unsigned takes = cue->verb.takes;
    size_t end = cue->end, at = cue->last + 1;
    if ((takes & VERB_OUT) != 0 && at < end && is(scene, at, "out"))
        at++;
    *begin = at;
    if ((takes & VERB_ORDER) != 0 && at < end && is_order(scene, cue, at, end))
        return true;
    size_t told = complement_person(scene, cue, at, end);
    *begin = at = complement_adverbial(scene, told, end);
    if (at >= end)
        return false;
    if ((takes & VERB_THAT) != 0 && find_that(scene, at, end, begin))
        return true;
    *begin = at;
    if (scene->stretch[at] != 0)
        return false;
    if (is(scene, at, "to"))
        return (takes & VERB_TO) != 0 && at == cue->last + 1;
    if (is_question_word(scene, at))
        return (takes & VERB_QUESTION) != 0 || ((takes & VERB_TELL) != 0 && told > cue->last + 1);
    if ((takes & VERB_OBJECT) != 0)
        return is_object(scene, at);
    return (takes & (VERB_CLAUSE | VERB_TELL)) != 0 && is_clause(scene, at, end);
}

/* Whether the cue is joined to what stands before it at the token `at`: `and said`, `, but she
 * also said`. */
static bool joins(const struct scene *scene, const struct cue *next, size_t at)
{
    size_t first = at + 1;
    if (next->first <= at || next->first - at > JOINED_MOST)
        return false;
    while (first < next->first && has(scene, first, WORD_ADVERB | WORD_AUXILIARY))
        first++;
    if (first == next->first)
        return true;
    return next->has_subject && !next->inverted && next->subject.first == first;
}

/* The first cue behind the token `at`. */
static const struct cue *cue_from(const struct cue *next, size_t *count, size_t at)
{
    while (*count > 0 && next->first <= at) {
        next++;
        --*count;
    }
    return *count > 0 ? next : NULL;
}

size_t complement_end(const struct scene *scene, const struct cue *cue, const struct cue *next,
                      size_t count, size_t begin, size_t end)
{
    int depth = 0;
    for (size_t at = begin + 1; at < end; at++) {
        if (scene->stretch[at] != 0)
            continue;
        if (is_mark(scene, at, ";"))
            return at;
        if (is_mark(scene, at, "()")) {
            depth += is_mark(scene, at, "(") ? 1 : -1;
            if (depth < 0)
                return at;
        }
        next = cue_from(next, &count, at);
        if (next == NULL || next->first >= cue->end)
            continue;
        bool mark = scene->tokens[at].kind == TOKEN_MARK;
        if (mark && at + 1 == next->first && (next->according || next->verb.form == VERB_ING))
            return at;
        size_t joiner = mark ? at + 1 : at;
        if (joiner < end && has(scene, joiner, WORD_CONJUNCTION) && !is(scene, joiner, "that") &&
            !is(scene, joiner, "if") && !is(scene, joiner, "than") && joins(scene, next, joiner))
            return at;
    }
    return end;
}
