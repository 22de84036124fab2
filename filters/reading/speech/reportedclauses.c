/* SPDX-License-Identifier: MIT */
#include "reportedclauses.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* The most tokens from a verb to its report, with the person told between. */
enum { TOLD_WORDS_MOST = 8 };

bool reportedclause_begins(const struct scene *scene, size_t at)
{
    return scene_is(scene, at, "that") || scene_has(scene, at, WORD_PRONOUN) ||
           report_word_is(scene->text, &scene->tokens[at], REPORT_CLAUSE);
}

bool reportedclause_is_told(const struct scene *scene, size_t end, size_t at)
{
    for (size_t i = at + 1; i < end && i - at <= TOLD_WORDS_MOST; i++) {
        if (scene->stretch[i] != 0 || scene->tokens[i].kind == TOKEN_MARK ||
            scene_is(scene, i, "to") ||
            phraseword_is_verb(scene->text, &scene->tokens[i], SIGN_ANY))
            return false;
        if (scene_is(scene, i, "that") ||
            report_word_is(scene->text, &scene->tokens[i], REPORT_QUESTION))
            return true;
    }
    return false;
}

/* Whether the one who speaks does so in the infinitive at `at`: `sought to explain`, `tried hard to
 * tell`, `went on to say`. */
static bool is_attempted(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = scene_before_adverbs(scene, begin, at - 1);
    return scene_is(scene, before, "on") ||
           (before < at - 1 && report_word_is(scene->text, &scene->tokens[before], REPORT_ATTEMPT));
}

bool reportedclause_of_infinitive(const struct scene *scene, size_t begin, size_t end, size_t at,
                                  const struct verb *verb)
{
    size_t next = at + 1;
    if (at == begin || !scene_is(scene, at - 1, "to") ||
        (verb->takes & (VERB_CLAUSE | VERB_THAT | VERB_TELL)) == 0)
        return false;
    while (next < end && scene->tokens[next].kind == TOKEN_MARK && scene->stretch[next] == 0)
        next++;
    if (next >= end)
        return false;
    if (scene->stretch[next] != 0 || scene_is(scene, next, "that"))
        return true;
    return ((verb->takes & VERB_OBJECT) != 0 && scene_has(scene, next, WORD_PRONOUN)) ||
           (is_attempted(scene, begin, at) &&
            (((verb->takes & VERB_QUESTION) != 0 && next == at + 1 &&
              report_word_is(scene->text, &scene->tokens[next], REPORT_QUESTION)) ||
             ((verb->takes & VERB_CLAUSE) != 0 && reportedclause_begins(scene, next)) ||
             ((verb->takes & VERB_TELL) != 0 && reportedclause_is_told(scene, end, at))));
}
