/* SPDX-License-Identifier: MIT */
#include "complements.h"

#include "clausestarts.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "thatclauses.h"
#include "things.h"
#include "told.h"

enum {
    LED_MOST = 40,    /* tokens of a clause before the main one */
    PERSON_MOST = 16, /* tokens of a person who is urged */
    LEAD_MOST = 3,    /* tokens that only lead in to a quotation */
    NOUNS_MOST = 4,   /* words of a person who is told to do something, without article */
};

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

/* Whether a noun phrase, and no clause, begins at `at`: `an inquiry`, `plans to leave`. */
static bool opens_object(const struct scene *scene, size_t at)
{
    at += scene_is_mark(scene, at, "<");
    const struct token *token = &scene->tokens[at];
    return token->kind != TOKEN_MARK &&
           !scene_has(scene, at,
                      WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE |
                          WORD_ADVERB) &&
           !scene_is(scene, at, "so") && !scene_is(scene, at, "out") &&
           !is(scene, at, REPORT_OBJECT);
}

/* Whether the word can't be the base form of a verb: `states`, but not `pass` or `focus`. */
static bool is_plural(const struct scene *scene, size_t at)
{
    const char *last = scene->text + scene->tokens[at].end - 1;
    return scene_small_ends_in(scene, at, "s") && last[-1] != 's' && last[-1] != 'u';
}

/* Whether an infinitive begins at `at`: `to stay`, `not to leave`. */
static bool opens_infinitive(const struct scene *scene, size_t at, size_t end)
{
    const unsigned others = WORD_DETERMINER | WORD_PREPOSITION;
    if (scene_has(scene, at, WORD_ADVERB))
        at++;
    return at + 1 < end && scene_is(scene, at, "to") && scene->stretch[at] == 0 &&
           (scene->stretch[at + 1] != 0 ||
            (scene->tokens[at + 1].kind == TOKEN_LOWER && !scene_has(scene, at + 1, others) &&
             !is_plural(scene, at + 1)));
}

/* Whether the token is a word in -ed that does not qualify a noun, as in `the armed services`. */
static bool is_participle_here(const struct scene *scene, size_t at)
{
    return scene_small_ends_in(scene, at, "ed") && !scene_has(scene, at - 1, WORD_DETERMINER);
}

/* Whether the token at `at` can't be among the words for a person who is urged to do something: a
 * mark, except the commas of `Helen Marsh, R-Ohio,`; what begins a clause; a preposition that leads
 * elsewhere (`about the dam`). */
static bool ends_person(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    const unsigned inside = WORD_ATTRIBUTIVE | WORD_PLACE | WORD_CIRCUMSTANCE;
    if (token->kind == TOKEN_MARK)
        return !scene_is_mark(scene, at, ".&") &&
               !(scene_is_mark(scene, at, ",") && token_is_capital(&scene->tokens[at - 1]));
    if (token_has(token, WORD_PREPOSITION) && !token_has(token, inside))
        return true;
    return scene->stretch[at] != 0 || scene_is(scene, at, "that") ||
           is_participle_here(scene, at) || is_question(word(scene, at)) ||
           token_has(token, WORD_AUXILIARY | WORD_RELATIVE) ||
           (token_has(token, WORD_CONJUNCTION) && !token_has(token, WORD_COORDINATING));
}

/* Whether a person to be urged, and an infinitive, stand at `at`: `urged voters to stay`. The
 * person is part of what is asked for. */
static bool is_order(const struct scene *scene, size_t at, size_t end)
{
    for (size_t i = at; i < end && i - at < PERSON_MOST && !ends_person(scene, i); i++)
        if (opens_infinitive(scene, i, end))
            return i > at;
    return false;
}

/* The same for a verb that may also take a clause, in which an infinitive may stand, behind the
 * person: `told voters to stay`, `asked young voters to stay`. The person begins at `at` and ends
 * before `told`. */
static bool is_told_order(const struct scene *scene, size_t at, size_t told, size_t end)
{
    while (told < end && told - at < NOUNS_MOST && scene->tokens[told].kind == TOKEN_LOWER &&
           scene->tokens[told].classes == 0)
        told++;
    if (told == at || told + 1 >= end)
        return false;
    /* `asked Congress on Tuesday to stay` */
    told += scene_is(scene, told, "on") && scene_has(scene, told + 1, WORD_DAY);
    told += scene_has(scene, told, WORD_DAY);
    return opens_infinitive(scene, told, end);
}

/* Whether the tokens [at, to) only say when: `vowed last week to stay`. */
static bool is_time(const struct scene *scene, size_t at, size_t to)
{
    while (at < to && (scene_has(scene, at, WORD_DAY | WORD_TIME | WORD_ADVERB) ||
                       (scene_is(scene, at, "on") && scene_has(scene, at + 1, WORD_DAY))))
        at++;
    return at == to;
}

/* Whether a report begins with the quoted words at `at` and continues without marks: `"zero" voters
 * would follow`. */
static bool goes_on_behind(const struct scene *scene, size_t at, size_t end)
{
    uint32_t stretch = scene->stretch[at];
    if (scene->stretch[at - 1] == stretch)
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

/* Whether a headline's verb has its report at `at`: `Marsh Vows To Stay`. */
static bool reports_in_headline(const struct scene *scene, const struct cue *cue, size_t at)
{
    if (at >= cue->end || scene->tokens[at].kind == TOKEN_MARK)
        return false;
    if ((cue->verb.takes & VERB_CLAUSE) != 0)
        return !scene_has(scene, at, WORD_PREPOSITION);
    return (cue->verb.takes & VERB_TO) != 0 && scene_is_either(scene, at, "to");
}

/* Whether the verb's report begins with the quoted words at `at`. */
static bool reports_quoted(const struct scene *scene, const struct cue *cue, size_t at)
{
    return (cue->verb.takes & (VERB_CLAUSE | VERB_TELL)) != 0 &&
           scene->tokens[at - 1].kind != TOKEN_POSSESSIVE &&
           !scene_has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER) &&
           goes_on_behind(scene, at, cue->end);
}

/* Whether the question at `at`, whose first word is `first`, is reported. `told`: a person told
 * stands before it. After `said`, `when` mostly says when. */
static bool reports_question(const struct cue *cue, enum report_word first, bool told)
{
    unsigned takes = cue->verb.takes;
    if (first == REPORT_TIME_QUESTION && (takes & VERB_CLAUSE) != 0)
        return false;
    return (takes & VERB_QUESTION) != 0 || ((takes & VERB_TELL) != 0 && told);
}

/* Whether a few words at `at` only lead in to a quotation: `explained it this way: "It failed"`. */
static bool only_leads(const struct scene *scene, size_t at, size_t end)
{
    size_t first = at;
    if (scene_has(scene, at, WORD_PRONOUN) && !scene_is(scene, at, "it"))
        return false;
    while (at < end && at - first < LEAD_MOST && scene->stretch[at] == 0 &&
           scene->tokens[at].kind != TOKEN_MARK && !scene_has(scene, at, WORD_AUXILIARY))
        at++;
    return at > first && at + 1 < end && scene_is_mark(scene, at, ":") &&
           scene->stretch[at + 1] != 0;
}

/* Whether a report begins at `at` with a clause that goes with the one behind its comma: `said
 * while the dam was old, it would hold`. Right behind a quotation it says when that was said. */
static bool opens_led(const struct scene *scene, const struct cue *cue, size_t at)
{
    size_t who = cue->subject.first, first = at;
    if (cue->verb.form != VERB_PAST && cue->verb.form != VERB_THIRD)
        return false;
    if ((who > cue->begin && scene->stretch[who - 1] != 0) || is_question(word(scene, at)))
        return false;
    if (scene_has(scene, at, WORD_SUBORDINATE) && scene_has(scene, at, WORD_CONJUNCTION)
            ? !clausestart_opens(scene, at + 1, cue->end)
            : !scene_is(scene, at, "despite"))
        return false;
    while (at < cue->end && at - first < LED_MOST && scene->stretch[at] == 0 &&
           !(scene_is(scene, at, ",") && clausestart_opens(scene, at + 1, cue->end)))
        at++;
    return at < cue->end && scene_is(scene, at, ",") && scene->stretch[at] == 0;
}

/* Whether the clause, or the noun phrase for one, at `at` is reported. */
static bool reports_clause(const struct scene *scene, const struct cue *cue, size_t at)
{
    unsigned takes = cue->verb.takes;
    /* `said it in Doha` */
    if (scene_is(scene, at, "it") && at + 1 < cue->end &&
        (scene_has(scene, at + 1, WORD_PREPOSITION) || scene->tokens[at + 1].kind == TOKEN_MARK))
        return false;
    if (only_leads(scene, at, cue->end))
        return false;
    /* `said 30 minutes later`, `said about 30 had left` */
    if ((takes & VERB_OBJECT) != 0 && scene->tokens[at].kind != TOKEN_NUMBER &&
        !(clausestart_measured(scene, at, cue->end) > at && clausestart_opens(scene, at, cue->end)))
        return opens_object(scene, at);
    return (takes & (VERB_CLAUSE | VERB_TELL)) != 0 && clausestart_opens(scene, at, cue->end);
}

/* Whether the token at `at` is a preposition that leads to the verb's topic: `warned of a flood`,
 * `pointed to the flood`. */
static bool leads_topic(const struct scene *scene, unsigned takes, size_t at)
{
    static const struct {
        const char *word;
        unsigned bit;
    } leads[] = {{"about", VERB_ABOUT}, {"of", VERB_OF},           {"at", VERB_AT},
                 {"for", VERB_FOR},     {"against", VERB_AGAINST}, {"to", VERB_TO_WHAT}};
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
        if ((takes & leads[i].bit) != 0 && scene_is(scene, at, leads[i].word))
            return true;
    return false;
}

/* The `for` within what was taken for the person, tokens [at, told): `asked the council for help`,
 * but not `the Institute for Peace`; `told` if there is none. */
static size_t asked_for(const struct scene *scene, const struct cue *cue, size_t at, size_t told)
{
    for (; at < told && (cue->verb.takes & VERB_FOR) != 0; at++)
        if (scene_is(scene, at, "for") && !token_is_capital(&scene->tokens[at + 1]))
            return at;
    return told;
}

/* Whether the words behind the preposition at `at` are the topic of the verb. */
static bool is_topic(const struct scene *scene, const struct cue *cue, size_t at)
{
    size_t first = at + 1;
    if (first >= cue->end || !leads_topic(scene, cue->verb.takes, at))
        return false;
    if (scene->stretch[first] != 0)
        return goes_on_behind(scene, first, cue->end);
    return !is(scene, first, REPORT_OBJECT) && !scene_has(scene, first, WORD_PRONOUN) &&
           opens_object(scene, first);
}

/* Whether the verb has a topic behind the person told, who ends before `told`: then *begin becomes
 * its first token, with the preposition if the verb asks. */
static bool topic_begin(const struct scene *scene, const struct cue *cue, size_t told,
                        size_t *begin)
{
    if ((cue->verb.takes & VERB_TOPIC) == 0)
        return false;
    size_t at = asked_for(scene, cue, cue->last + 1, told);
    if (!is_topic(scene, cue, at))
        return false;
    *begin = at + ((cue->verb.takes & VERB_QUESTION) == 0);
    return true;
}

/* Whether the adverb at `at` belongs to what follows: `said both sides had left`, `said nearly all
 * of them had`, `vowed never to leave`. */
static bool is_limit(const struct scene *scene, size_t at)
{
    return is(scene, at, REPORT_LIMIT) || is(scene, at, REPORT_MEASURE);
}

/* Whether the report begins at `at`, behind the person told, who ends before `told`, and behind
 * when or where it was said; *begin becomes its first token. */
static bool begins_report(const struct scene *scene, const struct cue *cue, size_t told, size_t at,
                          size_t *begin)
{
    *begin = at;
    if (told_is_measured(scene, clausestart_measured(scene, at, cue->end), cue->end))
        return false;
    if (scene->stretch[at] != 0)
        return reports_quoted(scene, cue, at);
    if (scene_is(scene, at, "to")) {
        /* `vowed not to leave`, not `delegates pledged to Marsh` */
        *begin -= is_limit(scene, at - 1);
        return (cue->verb.takes & VERB_TO) != 0 && is_time(scene, cue->last + 1, at) &&
               opens_infinitive(scene, at, cue->end) &&
               !((cue->verb.takes & VERB_SOMEONE) != 0 && thing_is_subject(scene, cue));
    }
    enum report_word first = word(scene, at);
    if (is_question(first))
        return reports_question(cue, first, told > cue->last + 1);
    /* `announced after Marsh | left on Monday` */
    if (at > told && told_is_participle(scene, at, cue->end))
        return false;
    *begin -= at > told && is_limit(scene, at - 1);
    return reports_clause(scene, cue, at);
}

bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin)
{
    unsigned takes = cue->verb.takes;
    size_t end = cue->end, at = cue->last + 1;
    if ((takes & VERB_OUT) != 0 && at < end && scene_is(scene, at, "out"))
        at++;
    *begin = at;
    if (cue->headline)
        return reports_in_headline(scene, cue, at);
    size_t told = told_person(scene, cue, at, end);
    if ((takes & VERB_ORDER) != 0 &&
        ((takes & VERB_TELL) != 0 ? is_told_order(scene, at, told, end) : is_order(scene, at, end)))
        return true;
    if (topic_begin(scene, cue, told, begin))
        return true;
    *begin = told;
    if ((takes & VERB_CLAUSE) != 0 && opens_led(scene, cue, told))
        return true;
    at = told_circumstances(scene, told, end);
    if (at >= end)
        return false;
    if ((takes & VERB_THAT) != 0 && thatclause_find(scene, cue, at, end, begin))
        return true;
    return begins_report(scene, cue, told, at, begin);
}
