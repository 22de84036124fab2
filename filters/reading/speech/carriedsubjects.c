/* SPDX-License-Identifier: MIT */
#include "carriedsubjects.h"

#include "reading/tokens/openings.h"
#include "reading/words/words.h"
#include "things.h"

enum {
    SUBJECT_DISTANCE = 100, /* tokens from a cue to the subject of what it reports */
    CARRIED_MOST = 8        /* cues back from which a subject is taken over */
};

/* Whether a cue joined behind a comma takes the sentence's subject rather than the pronoun in the
 * report of `earlier`: `Marsh said they had agreed, but suggested that`. */
static bool goes_back(const struct scene *scene, const struct cue *cue, const struct cue *earlier)
{
    size_t before = scene_before_adverbs(scene, cue->begin, cue->first);
    return cue->verb.form != VERB_ING && before > cue->begin &&
           scene_has(scene, before, WORD_JOINER) && scene_is(scene, before - 1, ",") &&
           scene_has(scene, earlier->subject.first, WORD_PRONOUN);
}

/* The token at which the main clause begins behind a leading clause: `When Marsh said no, | Novak
 * left, saying`; the sentence's first if there is no leading clause, or no main clause before the
 * cue. */
static size_t main_clause(const struct scene *scene, const struct cue *cue)
{
    if (!scene_has(scene, cue->begin, WORD_SUBORDINATE))
        return cue->begin;
    size_t at = opening_end(scene->text, scene->tokens, cue->begin, cue->first);
    struct phrase subject;
    bool found = at < cue->first &&
                 phrase_after(scene->text, scene->tokens, at, cue->first, &subject) &&
                 subject.last + 1 < cue->first && !scene_is(scene, subject.last + 1, ",");
    return found ? at : cue->begin;
}

/* Whether the cue is part of what `before` reports or acts on, with no mark or `and` between them:
 * `Marsh said she knew that Novak had warned them`, `Marsh mocked the plan called the Great Dam`.
 */
static bool is_nested(const struct scene *scene, const struct cue *cue, const struct cue *before)
{
    if (before->noun || before->inverted || !before->has_subject ||
        cue->subject.first <= before->last || cue->subject.first - before->last > SUBJECT_DISTANCE)
        return false;
    for (size_t i = before->last + 1; i < cue->subject.first; i++)
        if (scene->tokens[i].kind == TOKEN_MARK || scene_has(scene, i, WORD_JOINER))
            return false;
    return true;
}

/* Whether the cue, joined to `earlier`, takes the subject of the cue before that, which reports
 * `earlier`: `Marsh said the lock needed repair, but added that`, `Marsh said the figures showed
 * that it was old and warned that`. */
static bool passes_over(const struct scene *scene, const struct cue *cue, const struct cue *earlier)
{
    size_t before = scene_before_adverbs(scene, cue->begin, cue->first);
    if (cue->verb.form == VERB_ING || earlier[-1].verb.form != cue->verb.form ||
        !is_nested(scene, earlier, earlier - 1))
        return false;
    return scene_is(scene, before, "but") ||
           (scene_has(scene, before, WORD_JOINER) && thing_is_subject(scene, earlier));
}

bool carriedsubject_find(const struct scene *scene, const struct cues *cues, struct cue *cue)
{
    bool found = false;
    size_t begin = main_clause(scene, cue);
    for (size_t i = cues->count, steps = 0;
         i-- > 0 && cues->items[i].begin == cue->begin && steps < CARRIED_MOST; steps++) {
        const struct cue *earlier = &cues->items[i];
        if (!earlier->has_subject || earlier->according || earlier->first < begin ||
            ((earlier->relative || scene_has(scene, earlier->subject.first, WORD_RELATIVE)) &&
             cue->verb.form == VERB_ING))
            continue;
        if (cue->verb.form == VERB_ING && i > 0 && cues->items[i - 1].begin == cue->begin &&
            is_nested(scene, earlier, &cues->items[i - 1]))
            continue;
        if (i > 0 && cues->items[i - 1].begin == cue->begin && passes_over(scene, cue, earlier))
            continue;
        if (found && (earlier->noun || scene_has(scene, earlier->subject.first, WORD_PRONOUN)))
            continue;
        cue->subject = earlier->subject;
        if (found || !goes_back(scene, cue, earlier))
            return true;
        found = true;
    }
    return found;
}
