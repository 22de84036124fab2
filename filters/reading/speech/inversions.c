/* SPDX-License-Identifier: MIT */
#include "inversions.h"

#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "verbgaps.h"

/* Whether what stands behind the verb is its object rather than its subject: `, announced his
 * plan`. So it is, unless it is a name, behind a verb that takes a noun phrase and a comma that is
 * no quotation's. */
static bool has_object(const struct scene *scene, const struct cue *cue)
{
    const struct token *next = &scene->tokens[cue->last + 1];
    return (cue->verb.takes & (VERB_OBJECT | VERB_QUESTION)) == VERB_OBJECT &&
           cue->first > cue->begin && scene->stretch[cue->first - 1] == 0 &&
           !token_is_capital(next);
}

/* `said Monday`, but not `said Monday's letter`. */
static bool is_day(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->last + 1;
    return scene_has(scene, at, WORD_DAY) &&
           !(at + 1 < cue->end && scene->tokens[at + 1].kind == TOKEN_POSSESSIVE);
}

/* Whether the verb stands right behind a quotation, with a name and nothing else behind it: `"...,"
 * warned Helen Marsh.` */
static bool ends_with_name(const struct scene *scene, const struct cue *cue)
{
    struct phrase name;
    return cue->first > cue->begin && scene->stretch[cue->first - 1] != 0 &&
           token_is_capital(&scene->tokens[cue->last + 1]) &&
           phrase_after(scene->text, scene->tokens, cue->last + 1, cue->end, &name) &&
           (name.last + 1 >= cue->end || scene_is_mark(scene, name.last + 1, ",."));
}

/* Whether what stands behind the verb can't be its subject: a pronoun that is an object, `called
 * him a "fool"`, or an article alone, `called the "Ice House"`. */
static bool is_no_subject(const struct scene *scene, size_t at, size_t end)
{
    return (scene->tokens[at].kind == TOKEN_LOWER &&
            report_word_is(scene->text, &scene->tokens[at], REPORT_OBJECT)) ||
           (scene_has(scene, at, WORD_ARTICLE) && at + 1 < end && scene->stretch[at + 1] != 0);
}

/* Whether the dash before the token `at` closes an aside of the subject: `Marsh -- the mayor --
 * said`. */
static bool closes_aside(const struct scene *scene, size_t begin, size_t at)
{
    return verbgap_aside(scene->text, scene->tokens, begin, at) < at;
}

/* Whether the one behind the verb is told something: `Marsh, a teacher, told reporters`. A verb of
 * asking has a topic as well, and may have its subject there: `"Why?" asked Marsh.` */
static bool has_person_told(const struct scene *scene, const struct cue *cue)
{
    if ((cue->verb.takes & VERB_TELL) == 0)
        return false;
    if ((cue->verb.takes & VERB_QUESTION) != 0)
        return (cue->verb.takes & VERB_TOPIC) == 0;
    return !ends_with_name(scene, cue);
}

bool inversion_is(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->first, next = cue->last + 1;
    bool quoted = cue->verb.form == VERB_BASE && at > cue->begin && scene->stretch[at - 1] != 0 &&
                  token_is_capital(&scene->tokens[next]);
    if (cue->verb.form != VERB_PAST && cue->verb.form != VERB_THIRD && !quoted &&
        !scene_is(scene, at, "say"))
        return false;
    /* `Marsh, a teacher, said she knew` */
    if (has_person_told(scene, cue) ||
        (next + 1 < cue->end && scene_has(scene, next, WORD_PRONOUN) &&
         scene->tokens[next + 1].kind != TOKEN_MARK && scene->stretch[next + 1] == 0))
        return false;
    bool leads = at == cue->begin && token_is_capital(&scene->tokens[at]);
    bool marked =
        leads || (at > cue->begin &&
                  (scene->stretch[at - 1] != 0 || scene_is(scene, at - 1, ",") ||
                   (scene_is(scene, at - 1, "--") && !closes_aside(scene, cue->begin, at))));
    return marked && cue->last + 1 < cue->end && scene->stretch[cue->last + 1] == 0 &&
           !scene_is(scene, cue->last + 1, "that") && !scene_is(scene, cue->last + 1, "it") &&
           !scene_has(scene, cue->last + 1, WORD_CIRCUMSTANCE) && !is_day(scene, cue) &&
           scene->tokens[cue->last + 1].kind != TOKEN_MARK && !has_object(scene, cue) &&
           !is_no_subject(scene, next, cue->end);
}
