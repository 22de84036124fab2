/* SPDX-License-Identifier: MIT */
#include "fronted.h"

#include "clauseends.h"
#include "complements.h"
#include "reading/tokens/phrasewords.h"
#include "told.h"
#include "verbforms.h"

/* Whether a participle in -ing may stand behind the word at `at`, at the head of its sentence. */
static bool leads_participle(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_SUBORDINATE | WORD_GERUND);
}

/* Finds the verb at the head of a sentence that begins at `begin`: `Noting`, `After noting`, `Hours
 * after noting`, `Having noted`. *at becomes its token. */
static bool find_verb(const struct scene *scene, size_t begin, size_t end, size_t *at,
                      struct verb *verb)
{
    *at = begin;
    if (scene_ends_in(scene, begin, "ing") && verbforms_look_up_capital(scene, begin, verb))
        return verb->form == VERB_ING;
    if (told_is_measured(scene, begin, end))
        while (!scene_has(scene, begin, WORD_MEASURED))
            begin++;
    bool having = scene_is(scene, begin, "Having");
    if (begin + 1 >= end || scene->stretch[begin + 1] != 0 ||
        !(having || leads_participle(scene, begin)))
        return false;
    const struct token *token = &scene->tokens[begin + 1];
    if (token->kind != TOKEN_LOWER || !verbs_look_up(scene->text, token->start, token->end, verb))
        return false;
    *at = begin + 1;
    return having ? verb->form == VERB_PAST || verb->form == VERB_PARTICIPLE
                  : verb->form == VERB_ING;
}

bool fronted_find(const struct scene *scene, size_t begin, size_t end, struct cue *cue)
{
    struct verb verb;
    size_t at, from;
    if (scene->stretch[begin] != 0 || !find_verb(scene, begin, end, &at, &verb))
        return false;
    *cue = (struct cue){.first = at,
                        .last = at,
                        .begin = begin,
                        .end = end,
                        .verb = verb,
                        .fronted = true,
                        .has_subject = true};
    if (!complement_begin(scene, cue, &from))
        return false;
    size_t behind = clauseend_of_led(scene, from, end);
    behind += behind < end && scene->stretch[behind] == 0 && scene_is_mark(scene, behind, ",");
    return behind < end && phrase_subject(scene->text, scene->tokens, behind, end, &cue->subject);
}

struct phrase fronted_content(const struct scene *scene, const struct cue *cue)
{
    size_t begin = cue->last + 1;
    complement_begin(scene, cue, &begin);
    size_t end = clauseend_of_led(scene, begin, cue->end);
    return (struct phrase){begin, end - 1};
}
