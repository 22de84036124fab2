/* SPDX-License-Identifier: MIT */
#include "relativesubjects.h"

#include "phrasesbefore.h"
#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"

enum { QUOTED_WITHIN = 100 /* tokens behind a verb where a quotation is searched for */ };

/* Whether the token continues a noun phrase without article that is read from right to left: `water
 * bottles`. */
static bool is_of_bare_phrase(const struct scene *scene, size_t at, bool name)
{
    const struct token *token = &scene->tokens[at];
    if (name)
        return token_is_capital(token);
    return token->kind == TOKEN_LOWER && token->classes == 0 &&
           !phraseword_is_verb(scene->text, token,
                               SIGN_AUXILIARY | SIGN_REGULAR | SIGN_PAST | SIGN_NEGATED);
}

/* Shortens the phrase to the last noun with a determiner, else to a name or two words at its end:
 * `dismay for | a story`, `the part of the answer`. */
static bool keep_nearest(const struct scene *scene, struct phrase *phrase)
{
    for (size_t i = phrase->last + 1; i-- > phrase->first;) {
        if (scene_is(scene, i, ",") && i < phrase->last)
            return scene_has(scene, phrase->first, WORD_DETERMINER);
        if (!scene_has(scene, i, WORD_DETERMINER))
            continue;
        if (i > phrase->first && scene_is(scene, i - 1, "of"))
            continue;
        phrase->first = i;
        return true;
    }
    bool name = token_is_capital(&scene->tokens[phrase->last]);
    size_t first = phrase->last + 1;
    while (first > phrase->first && (name || phrase->last + 1 - first < 2) &&
           is_of_bare_phrase(scene, first - 1, name))
        first--;
    phrase->first = first;
    return first <= phrase->last;
}

/* Whether a quotation follows the cue that is somebody else's, who is named in the sentence: `Marsh
 * wrote a letter that said, "..."` is Marsh's. */
static bool is_quoting(const struct scene *scene, const struct cue *cue)
{
    struct phrase subject;
    size_t at = cue->last + 1, end = cue->end;
    if (end - at > QUOTED_WITHIN)
        end = at + QUOTED_WITHIN;
    while (scene->quoted && at < end && scene->stretch[at] == 0)
        at++;
    if (!scene->quoted || at == end)
        return false;
    return phrase_subject(scene->text, scene->tokens, cue->begin, cue->first, &subject) &&
           !scene_has(scene, subject.first, WORD_PLURAL | WORD_OPENER);
}

bool relativesubject_find(const struct scene *scene, size_t left, struct cue *cue)
{
    size_t at = cue->first;
    while (at > left && scene_has(scene, at - 1, WORD_ADVERB | WORD_AUXILIARY))
        at--;
    if (cue->verb.form == VERB_ING || at < left + 2 ||
        (!scene_is(scene, at - 1, "which") && !scene_is(scene, at - 1, "that")) ||
        scene_has(scene, at - 2, WORD_DAY | WORD_TIME | WORD_PREPOSITION))
        return false;
    if (scene_is(scene, at - 1, "which") && scene->tokens[at - 2].kind == TOKEN_MARK) {
        cue->subject = (struct phrase){at - 1, at - 1};
        cue->relative = true;
        return true;
    }
    if (is_quoting(scene, cue))
        return false;
    cue->relative = phrasebefore_find(scene->text, scene->tokens, left, at - 1, &cue->subject) &&
                    keep_nearest(scene, &cue->subject);
    return cue->relative;
}
