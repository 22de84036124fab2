/* SPDX-License-Identifier: MIT */
#include "told.h"

#include "clausestarts.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

enum {
    ASIDE_MOST = 10, /* tokens of a circumstance between commas */
    MEASURE_MOST = 4 /* tokens of a measure of time */
};

static bool is(const struct scene *scene, size_t at, enum report_word kind)
{
    return report_word_is(scene->text, &scene->tokens[at], kind);
}

/* Whether the pronoun at `at` is the subject of what is said rather than who is told it: `warned
 * they could leave`, `told it would rain`. */
static bool is_subject_form(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_PRONOUN) &&
           (scene_has(scene, at + 1, WORD_AUXILIARY) ||
            !(scene_is(scene, at, "it") || scene_is(scene, at, "you")));
}

/* Whether the token at `at` is a question word. */
static bool is_question(const struct scene *scene, size_t at)
{
    return is(scene, at, REPORT_QUESTION) || is(scene, at, REPORT_TIME_QUESTION);
}

/* Whether a word in -ing at `at` is rather a participle than a noun: `a notice accompanying`, but
 * not `the meeting`. */
static bool opens_participle(const struct scene *scene, size_t at)
{
    return scene_ends_in(scene, at, "ing") && !scene_has(scene, at - 1, WORD_DETERMINER);
}

/* Whether another noun phrase begins at `at`, within one that ends with `last`: `the council | the
 * dam`, `the court | 20 boats`. */
static bool begins_other(const struct scene *scene, size_t at, size_t last)
{
    const unsigned within = WORD_PREPOSITION | WORD_DETERMINER | WORD_CONJUNCTION;
    const struct token *token = &scene->tokens[at], *before = token - 1;
    if (token->kind == TOKEN_CAPITAL || token_has(before, within) || before->kind == TOKEN_MARK ||
        before->kind == TOKEN_POSSESSIVE)
        return false;
    if (scene_has(scene, at, WORD_DETERMINER))
        return true;
    return token->kind == TOKEN_NUMBER && at < last && token[1].kind == TOKEN_LOWER &&
           before->kind == TOKEN_LOWER && before->classes == 0 && !is(scene, at + 1, REPORT_UNIT);
}

/* The token behind the person whose words the phrase begins with: `the council | the dam` is two
 * phrases. */
static size_t person_end(const struct scene *scene, struct phrase phrase)
{
    for (size_t i = phrase.first + 1; i <= phrase.last; i++)
        if (begins_other(scene, i, phrase.last) ||
            (scene->tokens[i].kind == TOKEN_LOWER && is_question(scene, i) &&
             !opens_participle(scene, i - 1)))
            return i;
    return phrase.last + 1;
}

/* Whether what seems to be another noun phrase at `at` is part of the one around it, which says
 * when or where: `a hearing two months ago`, `the time the dam broke`, `Face the Nation`, `a notice
 * accompanying the report`, `a video his office posted`. */
static bool is_part(const struct scene *scene, size_t at, size_t last)
{
    if (at > last || is_question(scene, at))
        return false;
    bool title = token_is_capital(&scene->tokens[at - 1]) && at < last &&
                 token_is_capital(&scene->tokens[at + 1]) && scene_has(scene, at, WORD_ARTICLE);
    return title || scene->tokens[at].kind == TOKEN_CAPITAL ||
           scene_has(scene, at, WORD_POSSESSIVE) || scene_has(scene, at - 1, WORD_TIME) ||
           is(scene, at - 1, REPORT_UNIT) || is(scene, at - 1, REPORT_MOMENT) ||
           opens_participle(scene, at - 1) || (at < last && is(scene, at + 1, REPORT_UNIT));
}

/* Whether those told end before the token `at`: a meeting or an agency, with a bare noun behind it:
 * `a news conference | profits had`, `Reuters | spring rains`. */
static bool ends_audience(const struct scene *scene, size_t first, size_t at, size_t end)
{
    const struct token *token = &scene->tokens[at], *before = token - 1;
    bool bare = (token->kind == TOKEN_LOWER && token->classes == 0) || token->kind == TOKEN_NUMBER;
    if (!bare || at + 1 >= end || scene->stretch[at + 1] != 0 ||
        scene_has(scene, at + 1, WORD_PREPOSITION | WORD_CONJUNCTION) ||
        token_is_capital(token + 1) || told_is_participle(scene, at, end))
        return false;
    if (before->kind == TOKEN_LOWER)
        return is(scene, at - 1, REPORT_MEDIUM);
    size_t from = before > &scene->tokens[first] && token_is_capital(before - 1) ? at - 2 : at - 1;
    size_t start = scene->tokens[from].start;
    return (gazetteer_name(scene->text + start, before->end - start) & GAZETTEER_AGENCY) != 0;
}

/* The token behind those told if their phrase runs on into what they are told, right behind a
 * meeting or an agency: `Reuters | spring rains had`. Else `behind`, and so if a clause begins
 * there, behind the whole phrase. */
static size_t audience_end(const struct scene *scene, struct phrase person, size_t behind,
                           size_t end)
{
    if (behind <= person.last || behind >= end || clausestart_opens(scene, behind, end))
        return behind;
    for (size_t i = person.first + 1; i <= person.last; i++)
        if (ends_audience(scene, person.first, i, end) && clausestart_opens(scene, i, end))
            return i;
    return behind;
}

size_t told_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end)
{
    struct phrase person;
    if ((cue->verb.takes & (VERB_TELL | VERB_ORDER)) == 0 || at >= end ||
        scene_is(scene, at, "that") || is_question(scene, at) || is_subject_form(scene, at))
        return at;
    /* `told him`: the form of a pronoun that is no subject. */
    if (is(scene, at, REPORT_OBJECT) || is(scene, at, REPORT_OWNER_OBJECT))
        return at + 1;
    if (!phrase_after(scene->text, scene->tokens, at, end, &person))
        return at;
    /* In `told reporters the plan` the person is only the first noun. */
    bool whole = scene_has(scene, at, WORD_PRONOUN | WORD_DETERMINER) ||
                 token_is_capital(&scene->tokens[at]) || scene->tokens[at].kind == TOKEN_NUMBER;
    size_t behind = person_end(scene, person);
    if (whole)
        behind = audience_end(scene, person, behind, end);
    /* `told business leaders he wants` */
    bool led = behind <= person.last || behind >= end || scene_is_mark(scene, behind, ",.;:") ||
               (scene_has(scene, behind, WORD_PRONOUN) && !scene_has(scene, behind, WORD_RELATIVE));
    return whole || led ? behind : at + 1;
}

/* Whether the token at `at` may stand in a measure before its unit: `a few days`. */
static bool is_amount(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_DETERMINER | WORD_ADVERB) ||
           scene->tokens[at].kind == TOKEN_NUMBER || scene_is(scene, at, "few");
}

bool told_is_measured(const struct scene *scene, size_t at, size_t end)
{
    size_t unit = at;
    while (unit + 1 < end && unit + 1 - at < MEASURE_MOST && is_amount(scene, unit))
        unit++;
    return unit + 1 < end && scene_has(scene, unit + 1, WORD_MEASURED) &&
           (is(scene, unit, REPORT_UNIT) || is(scene, unit, REPORT_MOMENT));
}

bool told_is_that_time(const struct scene *scene, size_t at, size_t end)
{
    size_t behind = at + 2;
    if (behind > end || !scene_is(scene, at, "that") || scene_ends_in(scene, at + 1, "s") ||
        scene_has(scene, at + 1, WORD_LATELY) ||
        !(scene_has(scene, at + 1, WORD_TIME) || is(scene, at + 1, REPORT_UNIT)))
        return false;
    return behind == end ||
           (scene->tokens[behind].kind == TOKEN_MARK
                ? scene_is_mark(scene, behind, ",.;:")
                : scene->tokens[behind].classes != 0 && !scene_has(scene, behind, WORD_AUXILIARY));
}

/* How many tokens at `at` say when, without a preposition: `this week`, `earlier`; 0 for `Monday's
 * vote`, `today was`. */
static size_t time_length(const struct scene *scene, size_t at, size_t end)
{
    if (told_is_that_time(scene, at, end))
        return 2;
    if (is(scene, at, REPORT_NOW))
        return !scene_has(scene, at + 1, WORD_AUXILIARY) &&
               scene->tokens[at + 1].kind != TOKEN_POSSESSIVE;
    if (scene_has(scene, at, WORD_DAY | WORD_ADVERB))
        return at + 1 == end || scene->tokens[at + 1].kind != TOKEN_POSSESSIVE;
    if (!scene_has(scene, at, WORD_TIME))
        return 0;
    if (!scene_has(scene, at, WORD_LATELY))
        return 1;
    bool time = at + 1 < end && scene_has(scene, at + 1, WORD_TIME | WORD_DAY) &&
                !(at + 2 < end && scene->tokens[at + 2].kind == TOKEN_POSSESSIVE);
    return time ? 2 : 0;
}

/* The token behind the phrase that the preposition at `at` leads; `at` if there is none. */
static size_t skip_prepositional(const struct scene *scene, size_t at, size_t end)
{
    struct phrase phrase;
    if (scene_has(scene, at + 1, WORD_DAY))
        return at + 2;
    if (scene_is(scene, at, "to") && !scene_has(scene, at + 1, WORD_DETERMINER))
        return at;
    if (!phrase_after(scene->text, scene->tokens, at + 1, end, &phrase))
        return at;
    size_t behind = person_end(scene, phrase);
    return is_part(scene, behind, phrase.last) ? phrase.last + 1 : behind;
}

/* `, however,`, `, in a statement,`: the token behind the second comma; `at` if there is none. */
static size_t skip_aside(const struct scene *scene, size_t at, size_t end)
{
    if (!scene_is_mark(scene, at, ",") || at + 2 >= end)
        return at;
    if (!scene_has(scene, at + 1, WORD_ADVERB | WORD_CIRCUMSTANCE | WORD_PREPOSITION | WORD_DAY))
        return at;
    for (size_t i = at + 1; i < end && i - at <= ASIDE_MOST && scene->stretch[i] == 0; i++)
        if (scene_is_mark(scene, i, ","))
            return i + 1;
    return at;
}

/* Whether the word at `at` leads to when or where something was said: `in a statement`, `following
 * the vote`. */
static bool leads_circumstance(const struct scene *scene, size_t at)
{
    if (scene_is(scene, at, "following"))
        return scene_has(scene, at + 1, WORD_DETERMINER);
    return scene_has(scene, at, WORD_CIRCUMSTANCE) &&
           (scene_has(scene, at + 1, WORD_DAY | WORD_ARTICLE | WORD_TIME) ||
            token_is_capital(&scene->tokens[at + 1]));
}

bool told_is_participle(const struct scene *scene, size_t at, size_t end)
{
    const unsigned behind = WORD_PREPOSITION | WORD_DAY | WORD_LATELY | WORD_ADVERB | WORD_TIME;
    const struct token *token = &scene->tokens[at];
    return token->classes == 0 && token->kind == TOKEN_LOWER && scene->stretch[at] == 0 &&
           (at + 1 >= end || scene_has(scene, at + 1, behind)) &&
           (phraseword_is_regular_past(scene->text, token) ||
            phraseword_may_be_past(scene->text, token) || is(scene, at, REPORT_PARTICIPLE));
}

/* The token behind a participle at `at` that belongs to the noun before it, and behind its author:
 * `in an e-mail | sent to the paper`, `in a report | released by the board the dam`; `at` if there
 * is none. */
static size_t skip_participle(const struct scene *scene, size_t at, size_t end)
{
    struct phrase author;
    if (!told_is_participle(scene, at, end))
        return at;
    bool by = scene_is(scene, at + 1, "by") &&
              phrase_after(scene->text, scene->tokens, at + 2, end, &author);
    return by ? person_end(scene, author) : at + 1;
}

size_t told_circumstances(const struct scene *scene, size_t at, size_t end)
{
    bool noun = false;
    for (size_t from = at; at < end && at - from < TOLD_MOST;) {
        size_t next = at + time_length(scene, at, end);
        if (scene->stretch[at] != 0)
            break;
        bool leads = next == at && at + 1 < end && leads_circumstance(scene, at);
        if (leads)
            next = skip_prepositional(scene, at, end);
        else if (next == at && noun)
            next = skip_participle(scene, at, end);
        if (next == at && !leads)
            next = skip_aside(scene, at, end);
        if (next == at)
            break;
        noun = leads ? !scene_has(scene, at, WORD_SUBORDINATE) : noun;
        at = next;
    }
    return at;
}
