/* SPDX-License-Identifier: MIT */
#include "verbforms.h"

#include <string.h>

#include "consulted.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reportedclauses.h"

enum {
    WORD_MOST = 64,      /* bytes: no capitalized verb is longer */
    LEADING_MOST = 40,   /* tokens from a verb that begins its sentence to the quotation */
    HEADLINE_MOST = 60,  /* tokens */
    ATTRIBUTION_MOST = 8 /* tokens of a speaker between a quotation and the verb */
};

/* Whether the capitalized words up to `last` are the second of two joined names: `Marsh and Peter
 * Novak`. */
static bool ends_pair(const struct scene *scene, size_t begin, size_t last)
{
    size_t at = last;
    while (at > begin && token_is_capital(&scene->tokens[at]))
        at--;
    return at < last && at > begin && scene_is(scene, at, "and") &&
           token_is_capital(&scene->tokens[at - 1]);
}

static bool is_finite(const struct scene *scene, size_t at)
{
    return phraseword_is_verb(scene->text, &scene->tokens[at], SIGN_ANY);
}

/* Whether a verb, or a relative clause, follows the form at `at`, which therefore is a noun: `a
 * report also noted`, `emails that were found`. */
static bool has_verb_behind(const struct scene *scene, size_t at, size_t end)
{
    size_t next = at + 1;
    if (scene_is(scene, next, "that"))
        next++;
    while (next < end && scene_has(scene, next, WORD_ADVERB))
        next++;
    if (next >= end || scene->stretch[next] != 0 || !is_finite(scene, next))
        return false;
    /* `quotes unnamed sources` */
    return next > at + 1 || token_has(&scene->tokens[next], WORD_AUXILIARY) || next + 1 >= end ||
           scene->tokens[next + 1].kind == TOKEN_MARK || scene->tokens[next + 1].classes != 0;
}

/* Whether the words before the form at `at` lack the article that they need to be the subject of a
 * verb in the singular: `unconfirmed reports that`, `made promises that`. */
static bool lacks_article(const struct scene *scene, size_t begin, size_t at)
{
    size_t first = at;
    while (first > begin && scene->tokens[first - 1].kind == TOKEN_LOWER &&
           scene->tokens[first - 1].classes == 0 && scene->stretch[first - 1] == 0 &&
           !is_finite(scene, first - 1))
        first--;
    if (first == at)
        return at > begin && is_finite(scene, at - 1);
    if (first == begin || scene_ends_in(scene, at - 1, "ing"))
        return true;
    const struct token *before = &scene->tokens[first - 1];
    return !(token_has(before, WORD_DETERMINER) || token_is_capital(before) ||
             before->kind == TOKEN_POSSESSIVE || before->kind == TOKEN_NUMBER);
}

/* Whether a base form is a verb in the present: behind a pronoun or a plural, no infinitive. */
static bool is_present(const struct scene *scene, size_t begin, size_t end, size_t at, bool noun)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    const struct token *token = &scene->tokens[before];
    if (before == at)
        return false;
    if (consulted_start(scene->text, scene->tokens, begin, at) < at)
        return true;
    /* `"...," write Helen Marsh and Peter Novak` */
    if (!noun && scene->stretch[at - 1] != 0 && at > begin + 1 && scene_is(scene, at - 2, ",") &&
        token_is_capital(&scene->tokens[at + 1]) && scene->stretch[at + 1] == 0)
        return true;
    /* `Democrats, however, say`, `26% say`: hardly ever a noun; `a lock of, say, steel` */
    if (scene_is(scene, at, "say"))
        return !(scene_is(scene, at - 1, ",") && scene_is(scene, at + 1, ",")) &&
               !scene_is(scene, before, "to") && !token_has(token, WORD_BE) &&
               (!token_has(token, WORD_DETERMINER) || token_has(token, WORD_QUANTIFIER)) &&
               !scene_is(scene, before, "just") && !scene_is(scene, before, "one");
    /* `Democrats, for instance, argue that` */
    if (!noun && scene_is(scene, before, ",") && scene_is(scene, at + 1, "that"))
        return true;
    /* `That helps explain why`: nobody says so. */
    if (token->kind == TOKEN_MARK || token->kind == TOKEN_POSSESSIVE ||
        report_word_is(scene->text, token, REPORT_AIDS))
        return false;
    if (scene_has(scene, before, WORD_PLURAL))
        return true;
    /* `some people argue that` */
    if (!noun && reportedclause_begins(scene, at + 1))
        return !scene_is(scene, before, "to") && !token_has(token, WORD_PREPOSITION) &&
               (!token_has(token, WORD_DETERMINER) || token_has(token, WORD_QUANTIFIER));
    /* `did not identify`, `would say`: the auxiliary carries the tense. */
    if (token_has(token, WORD_AUXILIARY))
        return !scene_has(scene, before, WORD_BE);
    if (noun && has_verb_behind(scene, at, end))
        return false;
    /* not `her famous claim that` */
    bool plural = scene->text[token->end - 1] == 's' && !scene_ends_in(scene, before, "ss") &&
                  !scene_ends_in(scene, before, "us");
    return (plural || ends_pair(scene, begin, before)) && !token_has(token, WORD_DETERMINER);
}

static bool has_be_before(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    const struct token *token = &scene->tokens[before];
    /* `I'm told` */
    bool short_be =
        report_word_is(scene->text, token, REPORT_CLAUSE) &&
        (scene->text[token->end - 1] == 'm' || memcmp(scene->text + token->end - 2, "re", 2) == 0);
    return before < at && (scene_has(scene, before, WORD_BE) || short_be);
}

/* Whether a number stands before the form at `at` and a noun behind it: `175,000 confirmed cases`,
 * `285 newly proposed rules`. */
static bool is_counted(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    const struct token *behind = &scene->tokens[at + 1];
    return before < at && at + 1 < scene->end && scene->tokens[before].kind == TOKEN_NUMBER &&
           behind->kind == TOKEN_LOWER && behind->classes == 0 && scene->stretch[at + 1] == 0 &&
           !scene_ends_in(scene, at + 1, "ing");
}

/* Whether an article and adverbs stand before the form at `at`: `a previously announced plan`. */
static bool is_qualified(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    return before + 1 < at && token_has(&scene->tokens[before], WORD_ARTICLE) &&
           !reportedclause_begins(scene, at + 1);
}

/* Whether the form is an adjective: `her repeated calls`, `for reported losses`. */
static bool is_adjective(const struct scene *scene, size_t begin, size_t at)
{
    const struct token *before = &scene->tokens[at - 1];
    if (is_counted(scene, begin, at) || is_qualified(scene, begin, at))
        return true;
    /* `two in three said they would`, `one in three said the dam would` */
    /* `Moody's said it` */
    bool named = before->kind == TOKEN_POSSESSIVE && at > begin + 1 && token_is_capital(before - 1);
    if ((named || token_has(before, WORD_DETERMINER)) &&
        (reportedclause_begins(scene, at + 1) ||
         (scene_has(scene, at + 1, WORD_DETERMINER) && !token_has(before, WORD_ARTICLE))))
        return false;
    /* `experts she spoke to said` */
    if (consulted_start(scene->text, scene->tokens, begin, at) < at)
        return false;
    /* `has since said` */
    if (scene_is(scene, at - 1, "since") && at - 1 > begin && scene_has(scene, at - 2, WORD_HAVE))
        return false;
    return before->kind == TOKEN_POSSESSIVE || token_has(before, WORD_PREPOSITION) ||
           (token_has(before, WORD_DETERMINER) && !token_has(before, WORD_QUANTIFIER));
}

/* Whether only a speaker stands between a quotation that ends with a comma and the form at `at`,
 * and only a mark behind it: `"...," the report states.` */
static bool is_attribution(const struct scene *scene, size_t begin, size_t at)
{
    size_t first = at;
    if (!scene->quoted || scene->tokens[at + 1].kind != TOKEN_MARK)
        return false;
    while (first > begin && at - first < ATTRIBUTION_MOST && scene->stretch[first - 1] == 0 &&
           scene->tokens[first - 1].kind != TOKEN_MARK)
        first--;
    return first + 1 < at && first > begin + 1 && scene->stretch[first - 1] != 0 &&
           scene_is(scene, first - 2, ",") && scene_has(scene, first, WORD_DETERMINER);
}

static bool is_noun_here(const struct scene *scene, size_t begin, size_t end, size_t at,
                         const struct verb *verb)
{
    if (at == begin)
        return true;
    const struct token *before = &scene->tokens[at - 1];
    /* `which points out that` */
    if (((verb->takes & VERB_OUT) != 0 && scene_is(scene, at + 1, "out")) ||
        is_attribution(scene, begin, at))
        return false;
    /* `"...," notes Helen Marsh` */
    if (scene->stretch[at - 1] != 0 && at > begin + 1 && scene_is(scene, at - 2, ",") &&
        scene->stretch[at + 1] == 0 && scene->tokens[at + 1].kind != TOKEN_MARK &&
        !scene_has(scene, at + 1, WORD_PRONOUN) && !has_verb_behind(scene, at, end))
        return false;
    /* `in 17 states that same day` */
    if (token_has(before, WORD_DETERMINER | WORD_PREPOSITION | WORD_CONJUNCTION) ||
        before->kind == TOKEN_POSSESSIVE || before->kind == TOKEN_NUMBER)
        return true;
    if (!token_has(before, WORD_PRONOUN | WORD_ADVERB) &&
        (has_verb_behind(scene, at, end) ||
         (scene_is(scene, at + 1, "that") && lacks_article(scene, begin, at))))
        return true;
    if (token_has(before, WORD_PRONOUN | WORD_ADVERB) || scene_is(scene, at + 1, "that") ||
        scene_is(scene, at + 1, "it") || scene_has(scene, at + 1, WORD_DETERMINER) ||
        scene_is(scene, at - 1, ",") || scene->stretch[at + 1] != 0)
        return false;
    /* `Marsh vows to stay` */
    if (token_is_capital(before) && (verb->takes & VERB_TO) != 0 && scene_is(scene, at + 1, "to"))
        return false;
    return !token_is_capital(before) ||
           token_has(&scene->tokens[at + 1], WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE);
}

/* Whether the form in -ing at `at` has a clause with `that`, and so is no noun: `by adding that`,
 * `has been warning that`. Not `blamed for saying that`, whose subject is somebody else, nor `goes
 * without saying that`, which nobody says. */
static bool reports_that(const struct scene *scene, size_t at)
{
    return scene_is(scene, at + 1, "that") && scene->tokens[at + 2].kind != TOKEN_POSSESSIVE &&
           !scene_has(scene, at - 1, WORD_DETERMINER) && !scene_is(scene, at - 1, "for") &&
           !scene_is(scene, at - 1, "without");
}

/* Whether the form in -ing at `at`, behind a word that leads a clause, has a report: `after saying
 * that`, `before explaining why`, `since telling the board that`. */
static bool reports_led(const struct scene *scene, size_t end, size_t at, const struct verb *verb)
{
    if (!scene_has(scene, at - 1, WORD_SUBORDINATE) || scene_has(scene, at - 1, WORD_OPENER))
        return false;
    return ((verb->takes & VERB_CLAUSE) != 0 && reportedclause_begins(scene, at + 1)) ||
           ((verb->takes & VERB_QUESTION) != 0 &&
            report_word_is(scene->text, &scene->tokens[at + 1], REPORT_QUESTION)) ||
           ((verb->takes & (VERB_TELL | VERB_THAT)) != 0 && reportedclause_is_told(scene, end, at));
}

/* Whether the form in -ing is a participle, which shares the sentence's subject; behind a
 * preposition it is a noun. */
static bool is_participle_clause(const struct scene *scene, size_t begin, size_t end, size_t at,
                                 const struct verb *verb)
{
    if (at == begin)
        return false;
    if (scene_is(scene, at - 1, "by") || scene_is(scene, at - 1, "as"))
        return true;
    /* `the court's ruling allows`, but not `he's saying` */
    if (scene->tokens[at - 1].kind == TOKEN_POSSESSIVE && at > begin + 1 &&
        !scene_has(scene, at - 2, WORD_PRONOUN) && scene->stretch[at + 1] == 0 &&
        !reportedclause_begins(scene, at + 1))
        return false;
    /* `There are promising signs` */
    bool there = at > begin + 1 && scene_has(scene, at - 1, WORD_BE) &&
                 scene_is_either(scene, at - 2, "there");
    /* `has been demanding a cease-fire` says what somebody does, not what was said. */
    bool perfect = scene_is(scene, scene_before_adverbs(scene, begin, at), "been");
    /* `a ruling that blocked it` */
    if (scene_is(scene, at + 1, "that") && is_finite(scene, at + 2) &&
        (token_is_capital(&scene->tokens[at - 1]) ||
         (scene->tokens[at - 1].kind == TOKEN_LOWER && scene->tokens[at - 1].classes == 0)))
        return false;
    if (reports_that(scene, at) || reports_led(scene, end, at, verb))
        return true;
    return !there && !perfect && !scene_has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER);
}

/* Whether the agent of a passive stands at `at`: `said by the mayor`, but not `said by telephone`.
 */
static bool is_agent(const struct scene *scene, size_t end, size_t at)
{
    return scene_is(scene, at, "by") &&
           (at + 1 >= end || !report_word_is(scene->text, &scene->tokens[at + 1], REPORT_MEDIUM));
}

/* Whether an infinitive that the verb does not report follows the form at `at`: `continues to
 * occupy`. */
static bool leads_infinitive(const struct scene *scene, size_t end, size_t at,
                             const struct verb *verb)
{
    return verb->takes == VERB_THAT && at + 2 < end && scene_is(scene, at + 1, "to") &&
           scene->tokens[at + 2].kind == TOKEN_LOWER && scene->stretch[at + 2] == 0 &&
           !scene_has(scene, at + 2, WORD_DETERMINER | WORD_PRONOUN | WORD_PREPOSITION) &&
           !scene_ends_in(scene, at + 2, "s") && !scene_ends_in(scene, at + 2, "ing");
}

bool verbforms_is_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                      const struct verb *verb)
{
    if (leads_infinitive(scene, end, at, verb))
        return false;
    /* `Dam will hold, Marsh says`: a headline has no stop. */
    if (at + 1 >= end)
        return at > begin && verb->form != VERB_BASE && verb->form != VERB_ING &&
               verb->form != VERB_PARTICIPLE && !verb->noun_like &&
               !has_be_before(scene, begin, at);
    switch (verb->form) {
    case VERB_BASE:
        return is_present(scene, begin, end, at, verb->noun_like) ||
               reportedclause_of_infinitive(scene, begin, end, at, verb);
    case VERB_ING: return is_participle_clause(scene, begin, end, at, verb);
    case VERB_PARTICIPLE:
        return at > begin && scene_has(scene, scene_before_adverbs(scene, begin, at), WORD_HAVE);
    case VERB_THIRD: return !verb->noun_like || !is_noun_here(scene, begin, end, at, verb);
    case VERB_PAST: break;
    }
    if (at > begin && is_adjective(scene, begin, at))
        return false;
    return !has_be_before(scene, begin, at) && !is_agent(scene, end, at + 1);
}

/* Whether no word of the sentence, outside of marks, begins with a small letter but those of the
 * closed classes. Headlines are not long. */
static bool is_headline(const struct scene *scene, size_t begin, size_t end)
{
    if (end - begin > HEADLINE_MOST)
        return false;
    for (size_t i = begin; i < end; i++)
        if (scene->tokens[i].kind == TOKEN_LOWER && scene->tokens[i].classes == 0 &&
            scene->stretch[i] == 0)
            return false;
    return true;
}

bool verbforms_look_up_capital(const struct scene *scene, size_t at, struct verb *verb)
{
    const struct token *token = &scene->tokens[at];
    size_t n = token->end - token->start;
    char word[WORD_MOST];
    if (token->kind != TOKEN_CAPITAL || n > WORD_MOST)
        return false;
    memcpy(word, scene->text + token->start, n);
    word[0] = (char)(word[0] | 0x20);
    return verbs_find(word, 0, n, verb);
}

/* Whether the capitalized word is a verb of speech in a form that tells. */
static bool is_capital_verb(const struct scene *scene, size_t at, struct verb *verb)
{
    return verbforms_look_up_capital(scene, at, verb) && verb_tells(verb);
}

bool verbforms_is_headline_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                                struct verb *verb)
{
    return at > begin && scene->tokens[at - 1].kind != TOKEN_MARK &&
           is_capital_verb(scene, at, verb) && is_headline(scene, begin, end);
}

bool verbforms_is_leading_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                               struct verb *verb)
{
    size_t next = at + 1;
    if (at > begin || next >= end || !scene->quoted || !is_capital_verb(scene, at, verb) ||
        (verb->takes & VERB_CLAUSE) == 0 || (verb->takes & VERB_TELL) != 0 ||
        !(token_is_capital(&scene->tokens[next]) || scene_has(scene, next, WORD_DETERMINER)) ||
        scene_has(scene, next, WORD_TIME))
        return false;
    while (next < end && next - at < LEADING_MOST && scene->stretch[next] == 0)
        next++;
    return next < end && scene->stretch[next] != 0 &&
           token_is_mark(scene->text, &scene->tokens[next - 1], ":,");
}
