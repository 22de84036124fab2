/* SPDX-License-Identifier: MIT */
#include "complements.h"

#include <string.h>

#include "reportwords.h"
#include "words.h"

/* The most words that may say when and where it was said; how far a verb is sought behind its
 * subject, and a second cue behind what joins it to the first; the most tokens of a person, of a
 * measure of time, and of a short form from its bracket on. */
enum {
    ADVERBIAL_MOST = 16,
    ASIDE_MOST = 10,
    CLAUSE_REACH = 30,
    JOINED_MOST = 14,
    PERSON_MOST = 16,
    MEASURE_MOST = 4,
    BRACKET_MOST = 3
};

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

static enum report_word word(const struct scene *scene, size_t at)
{
    return report_word(scene->text, &scene->tokens[at]);
}

static bool is(const struct scene *scene, size_t at, enum report_word kind)
{
    return report_word_is(scene->text, &scene->tokens[at], kind);
}

static bool is_question(enum report_word word)
{
    return word == REPORT_QUESTION || word == REPORT_TIME_QUESTION;
}

size_t complement_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end)
{
    struct phrase person;
    if ((cue->verb.takes & (VERB_TELL | VERB_ORDER)) == 0 || at >= end ||
        scene_is(scene, at, "that") || is(scene, at, REPORT_QUESTION) ||
        is(scene, at, REPORT_TIME_QUESTION))
        return at;
    /* `told him`: the form of a pronoun that is no subject. */
    if (is(scene, at, REPORT_OBJECT) || is(scene, at, REPORT_OWNER_OBJECT))
        return at + 1;
    if (!phrase_after(scene->text, scene->tokens, at, end, &person))
        return at;
    /* `told reporters the plan`: the person is the first noun only. */
    bool whole = scene_has(scene, at, WORD_PRONOUN | WORD_DETERMINER) ||
                 token_is_capital(&scene->tokens[at]) || scene->tokens[at].kind == TOKEN_NUMBER;
    return whole ? person.last + 1 : at + 1;
}

/* Whether the token at `at` may stand in a measure before its unit: `a few days`. */
static bool is_amount(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_DETERMINER | WORD_ADVERB) ||
           scene->tokens[at].kind == TOKEN_NUMBER || scene_is(scene, at, "few");
}

/* `hours before the vote`, `a few days after it`: when it was said, as far as a report begins. */
static bool is_measured(const struct scene *scene, size_t at, size_t end)
{
    size_t behind = at;
    while (behind < end && behind - at < MEASURE_MOST &&
           !scene_has(scene, behind, WORD_PREPOSITION))
        behind++;
    if (behind == at || behind == end ||
        !(scene_is(scene, behind, "before") || scene_is(scene, behind, "after") ||
          scene_is(scene, behind, "into")) ||
        !(is(scene, behind - 1, REPORT_UNIT) || is(scene, behind - 1, REPORT_MOMENT)))
        return false;
    while (at + 1 < behind && is_amount(scene, at))
        at++;
    return at + 1 == behind;
}

/* `this week`, `earlier`: how many tokens at `at` say when, without a preposition. */
static size_t time_length(const struct scene *scene, size_t at, size_t end)
{
    if (scene_has(scene, at, WORD_DAY | WORD_ADVERB))
        return 1;
    if (!scene_has(scene, at, WORD_TIME))
        return 0;
    if (!scene_has(scene, at, WORD_DETERMINER) && !scene_is(scene, at, "last"))
        return 1;
    bool time = at + 1 < end && scene_has(scene, at + 1, WORD_TIME | WORD_DAY) &&
                !(at + 2 < end && scene->tokens[at + 2].kind == TOKEN_POSSESSIVE);
    return time ? 2 : 0;
}

/* The token behind the phrase that a preposition at `at` leads; `at` itself if none stands there.
 */
static size_t skip_prepositional(const struct scene *scene, size_t at, size_t end)
{
    struct phrase phrase;
    if (!scene_has(scene, at, WORD_CIRCUMSTANCE | WORD_PREPOSITION) || at + 1 >= end)
        return at;
    if (scene_has(scene, at + 1, WORD_DAY))
        return at + 2;
    if (scene_is(scene, at, "to") && !scene_has(scene, at + 1, WORD_DETERMINER))
        return at;
    return phrase_after(scene->text, scene->tokens, at + 1, end, &phrase) ? phrase.last + 1 : at;
}

/* `, however,`, `, in a statement,`: the token behind the second comma; `at` if there is none. */
static size_t skip_aside(const struct scene *scene, size_t at, size_t end)
{
    if (!is_mark(scene, at, ",") || at + 2 >= end)
        return at;
    if (!scene_has(scene, at + 1, WORD_ADVERB | WORD_CIRCUMSTANCE | WORD_PREPOSITION | WORD_DAY))
        return at;
    for (size_t i = at + 1; i < end && i - at <= ASIDE_MOST && scene->stretch[i] == 0; i++)
        if (is_mark(scene, i, ","))
            return i + 1;
    return at;
}

size_t complement_adverbial(const struct scene *scene, size_t at, size_t end)
{
    for (size_t from = at; at < end && at - from < ADVERBIAL_MOST;) {
        size_t next = at + time_length(scene, at, end);
        if (scene->stretch[at] != 0)
            break;
        if (next > at)
            ;
        else if (scene_has(scene, at, WORD_CIRCUMSTANCE) && at + 1 < end &&
                 (scene_has(scene, at + 1, WORD_DAY | WORD_ARTICLE | WORD_TIME) ||
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
static bool find_that(const struct scene *scene, const struct cue *cue, size_t at, size_t end,
                      size_t *that)
{
    if ((cue->verb.takes & VERB_TELL) == 0 && !scene_is(scene, at, "that") &&
        !scene_has(scene, at,
                   WORD_PREPOSITION | WORD_CIRCUMSTANCE | WORD_ADVERB | WORD_DAY | WORD_TIME) &&
        !is_measured(scene, at, end))
        return false;
    for (size_t from = at; at < end && at - from < ADVERBIAL_MOST; at++) {
        if (scene_is(scene, at, "that")) {
            *that = at;
            /* `told a crowd that was waiting` */
            bool told = (cue->verb.takes & VERB_TELL) != 0;
            return (at == from && !told) || at + 1 == end ||
                   !scene_has(scene, at + 1, WORD_AUXILIARY);
        }
        if ((scene->tokens[at].kind == TOKEN_MARK && scene->stretch[at] == 0 &&
             !is_mark(scene, at, "&$.") &&
             !(at + 1 < end && phrase_is_possessive(scene->text, scene->tokens, at))) ||
            scene_has(scene, at, WORD_AUXILIARY | WORD_RELATIVE | WORD_CONJUNCTION))
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
    if (scene_has(scene, at, WORD_OPENER) || is(scene, at, REPORT_CLAUSE))
        return true;
    if (token_has(first, WORD_CONJUNCTION | WORD_PREPOSITION) && !token_has(first, WORD_PLACE))
        return false;
    for (size_t i = at + 1; i < end && i - at < CLAUSE_REACH; i++) {
        const struct token *token = &scene->tokens[i];
        if (scene_is(scene, i, "that") || scene_has(scene, i, WORD_RELATIVE) ||
            is_mark(scene, i, ",;"))
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
    return !scene_has(scene, at,
                      WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE |
                          WORD_ADVERB | WORD_DAY) &&
           !scene_is(scene, at, "so") && !scene_is(scene, at, "out") &&
           !is(scene, at, REPORT_OBJECT);
}

/* Whether the word is no base form of a verb: `states`, but not `pass` or `focus`. */
static bool is_plural(const struct scene *scene, size_t at)
{
    return ends_in(scene, at, "s") && !ends_in(scene, at, "ss") && !ends_in(scene, at, "us");
}

/* Whether an infinitive begins at `at`: `to stay`, `not to leave`. */
static bool is_infinitive(const struct scene *scene, size_t at, size_t end)
{
    const unsigned others = WORD_DETERMINER | WORD_PREPOSITION;
    if (at < end && scene_has(scene, at, WORD_ADVERB))
        at++;
    return at + 1 < end && scene_is(scene, at, "to") && scene->stretch[at] == 0 &&
           (scene->stretch[at + 1] != 0 ||
            (scene->tokens[at + 1].kind == TOKEN_LOWER && !scene_has(scene, at + 1, others) &&
             !is_plural(scene, at + 1)));
}

/* A word in -ed that does not stand before a noun, as in `the armed services`. */
static bool is_past(const struct scene *scene, size_t at)
{
    return ends_in(scene, at, "ed") && !scene_has(scene, at - 1, WORD_DETERMINER);
}

/* Whether the token at `at` cannot stand among the words for a person who is urged to do something:
 * a mark but the commas of `Helen Marsh, R-Ohio,`, what begins a clause, what the person is not in
 * (`about the dam`). */
static bool ends_person(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    const unsigned inside = WORD_ATTRIBUTIVE | WORD_PLACE | WORD_CIRCUMSTANCE;
    if (token->kind == TOKEN_MARK)
        return !is_mark(scene, at, ".&") &&
               !(is_mark(scene, at, ",") && token_is_capital(&scene->tokens[at - 1]));
    if (token_has(token, WORD_PREPOSITION) && !token_has(token, inside))
        return true;
    return scene->stretch[at] != 0 || scene_is(scene, at, "that") || is_past(scene, at) ||
           is_question(word(scene, at)) || token_has(token, WORD_AUXILIARY | WORD_RELATIVE) ||
           (token_has(token, WORD_CONJUNCTION) && !scene_is(scene, at, "and"));
}

/* `urged voters to stay`: the person is part of what is asked for. */
static bool is_order(const struct scene *scene, size_t at, size_t end)
{
    for (size_t i = at; i < end && i - at < PERSON_MOST && !ends_person(scene, i); i++)
        if (is_infinitive(scene, i, end))
            return i > at;
    return false;
}

static bool is_to(const struct scene *scene, size_t at)
{
    return scene_is(scene, at, "to") || scene_is(scene, at, "To");
}

/* `"zero" voters would follow`: a report that begins with quoted words and goes on without marks.
 */
static bool goes_on_behind(const struct scene *scene, size_t at, size_t end)
{
    uint32_t stretch = scene->stretch[at];
    if (at > scene->begin && scene->stretch[at - 1] == stretch)
        return false;
    size_t last = at;
    while (last + 1 < end && scene->stretch[last + 1] == stretch)
        last++;
    if (token_is_mark(scene->text, &scene->tokens[last - (last > at)], ",.?!"))
        return false;
    size_t next = last + 1;
    return next + 1 < end && scene->stretch[next] == 0 && scene->tokens[next].kind != TOKEN_MARK &&
           !scene_has(scene, next, WORD_CIRCUMSTANCE | WORD_DAY | WORD_TIME);
}

bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin)
{
    unsigned takes = cue->verb.takes;
    size_t end = cue->end, at = cue->last + 1;
    if ((takes & VERB_OUT) != 0 && at < end && scene_is(scene, at, "out"))
        at++;
    *begin = at;
    if (cue->noun)
        return true;
    if (cue->headline)
        return at < end && scene->tokens[at].kind != TOKEN_MARK &&
               ((takes & VERB_CLAUSE) != 0 ? !scene_has(scene, at, WORD_PREPOSITION)
                                           : (takes & VERB_TO) != 0 && is_to(scene, at));
    if ((takes & VERB_ORDER) != 0 && is_order(scene, at, end))
        return true;
    size_t told = complement_person(scene, cue, at, end);
    *begin = at = complement_adverbial(scene, told, end);
    if (at >= end)
        return false;
    if ((takes & VERB_THAT) != 0 && find_that(scene, cue, at, end, begin))
        return true;
    *begin = at;
    if (is_measured(scene, at, end))
        return false;
    if (scene->stretch[at] != 0)
        return (takes & (VERB_CLAUSE | VERB_TELL)) != 0 &&
               scene->tokens[at - 1].kind != TOKEN_POSSESSIVE &&
               !scene_has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER) &&
               goes_on_behind(scene, at, end);
    if (scene_is(scene, at, "to"))
        return (takes & VERB_TO) != 0 && at == cue->last + 1;
    enum report_word first = word(scene, at);
    if (first == REPORT_TIME_QUESTION && (takes & VERB_CLAUSE) != 0)
        return false;
    if (is_question(first))
        return (takes & VERB_QUESTION) != 0 || ((takes & VERB_TELL) != 0 && told > cue->last + 1);
    if (scene_is(scene, at, "it") && at + 1 < end &&
        (scene_has(scene, at + 1, WORD_PREPOSITION) || scene->tokens[at + 1].kind == TOKEN_MARK))
        return false;
    /* `said 30 minutes later` */
    if ((takes & VERB_OBJECT) != 0 && scene->tokens[at].kind != TOKEN_NUMBER)
        return is_object(scene, at);
    return (takes & (VERB_CLAUSE | VERB_TELL)) != 0 && is_clause(scene, at, end);
}

/* Whether the cue `next` is joined by the word at `at` to the report of `cue`: `and said`, `, but
 * she also said`. */
static bool joins(const struct scene *scene, const struct cue *cue, const struct cue *next,
                  size_t at)
{
    size_t first = at + 1;
    if (next->first <= at || next->first - at > JOINED_MOST)
        return false;
    enum report_word joiner = word(scene, at);
    bool adds = joiner == REPORT_ADDS;
    if (!adds && joiner != REPORT_CONTRASTS)
        return false;
    while (first < next->first && scene_has(scene, first, WORD_ADVERB | WORD_AUXILIARY))
        first++;
    if (first == next->first)
        return adds && next->verb.form == cue->verb.form;
    return next->has_subject && !next->inverted && next->subject.first == first &&
           (adds || scene->tokens[at - 1].kind == TOKEN_MARK);
}

/* Whether the cue `next`, whose subject stands behind the mark at `at`, makes another report: it is
 * no aside (`, she said,`). */
static bool follows(const struct scene *scene, const struct cue *next, size_t at)
{
    size_t behind = next->last + 1;
    return next->has_subject && !next->inverted && next->subject.first == at + 1 &&
           behind < next->end && scene->tokens[behind].kind != TOKEN_MARK &&
           scene->stretch[behind] == 0 && next->verb.form != VERB_ING;
}

/* Whether a comma stands before the token `at`, or a closing mark behind one. */
static bool is_behind_comma(const struct scene *scene, size_t at)
{
    size_t before = scene->stretch[at - 1] != 0 ? at - 2 : at - 1;
    return is_mark(scene, before, ",");
}

/* Whether the token at `at` leads what is said of the report: `, a charge that he denies`, `, an
 * old claim`. */
static bool is_judged(const struct scene *scene, size_t at, size_t end)
{
    if (!scene_has(scene, at, WORD_ARTICLE) || at + 1 >= end || !is_behind_comma(scene, at) ||
        !(scene_is(scene, at, "a") || scene_is(scene, at, "an")))
        return false;
    size_t noun = at + 1;
    if (noun + 1 < end && scene->tokens[noun].kind == TOKEN_LOWER &&
        scene->tokens[noun].classes == 0 && word(scene, noun) == REPORT_NONE)
        noun++;
    enum report_word found = word(scene, noun);
    return found == REPORT_NOUN || found == REPORT_NOUN_TO;
}

/* Where a report ends whose last bracket opens at `bracket` and is closed by what closes the
 * sentence: behind a short form (`(ISIS)`, `(49%)`), but before a remark (`(whatever that means)`).
 */
static size_t bracket_end(const struct scene *scene, const struct cue *cue, size_t bracket,
                          size_t end)
{
    bool closed = end < cue->end && scene_is(scene, end, ")");
    return bracket < end && closed && end - bracket <= BRACKET_MOST ? end + 1 : bracket;
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
    size_t bracket = end; /* that is not closed */
    for (size_t at = begin + 1; at < end; at++) {
        bool mark = scene->tokens[at].kind == TOKEN_MARK;
        if (scene->stretch[at] != 0)
            continue;
        if (mark && is_mark(scene, at, ";"))
            return at;
        if (mark && is_mark(scene, at, "()")) {
            depth += is_mark(scene, at, "(") ? 1 : -1;
            if (depth < 0)
                return at;
            bracket = depth == 0 ? end : bracket < end ? bracket : at;
        }
        if (at > begin + 1 && is_judged(scene, at, end))
            return at - (scene->stretch[at - 1] == 0);
        next = cue_from(next, &count, at);
        if (next == NULL || next->first >= cue->end)
            continue;
        if (mark && at + 1 == next->first &&
            (next->according ||
             (next->verb.form == VERB_ING && (next->verb.takes & VERB_CLAUSE) != 0)))
            return at;
        if (mark && follows(scene, next, at))
            return at;
        size_t joiner = mark ? at + 1 : at;
        if (joiner < end && at > begin + 1 && joins(scene, cue, next, joiner))
            return at;
    }
    return bracket_end(scene, cue, bracket, end);
}
