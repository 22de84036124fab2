/* SPDX-License-Identifier: MIT */
#include "fronted.h"

#include "clauseends.h"
#include "complements.h"
#include "verbforms.h"

bool fronted_find(const struct scene *scene, size_t begin, size_t end, struct cue *cue)
{
    struct verb verb;
    size_t from;
    if (scene->stretch[begin] != 0 || !scene_ends_in(scene, begin, "ing") ||
        !verbforms_look_up_capital(scene, begin, &verb) || verb.form != VERB_ING)
        return false;
    *cue = (struct cue){.first = begin,
                        .last = begin,
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
