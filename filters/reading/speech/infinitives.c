/* SPDX-License-Identifier: MIT */
#include "infinitives.h"

#include "phrasesbefore.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum { CAUSED_MOST = 12 /* tokens of who is brought to say something, with the verb before */ };

bool infinitive_attempted(const struct scene *scene, size_t left, size_t to, struct phrase *subject)
{
    if (to <= left + 1 || !scene_is(scene, to, "to"))
        return false;
    size_t verb = scene_before_adverbs(scene, left, to);
    return verb > left && report_word_is(scene->text, &scene->tokens[verb], REPORT_ATTEMPT) &&
           phrasebefore_find(scene->text, scene->tokens, left, verb, subject);
}

bool infinitive_caused(const struct scene *scene, size_t left, size_t to, struct phrase *subject)
{
    if (!scene_is(scene, to, "to"))
        return false;
    for (size_t i = to; i > left && to - i < CAUSED_MOST; i--) {
        if (scene->stretch[i - 1] != 0)
            return false;
        if (report_word_is(scene->text, &scene->tokens[i - 1], REPORT_CAUSES))
            return phrase_after(scene->text, scene->tokens, i, to, subject) &&
                   subject->last + 1 == to;
    }
    return false;
}
