/* SPDX-License-Identifier: MIT */
#include "subjectextents.h"

#include "leadingtimes.h"
#include "linknames.h"
#include "nicknames.h"
#include "phrasestarts.h"

enum { TITLE_REST_MOST = 12 /* tokens of a quoted title behind its first words */ };

/* Extends the subject by the rest of a quoted title that it ends within: `the author of "Old Dams,"
 * said`. */
static void close_title(const struct scene *scene, const struct cue *cue, struct phrase *subject)
{
    size_t last = subject->last;
    uint32_t stretch = scene->stretch[last];
    if (stretch == 0 || scene->stretch[subject->first] == stretch)
        return;
    while (last + 1 < cue->end && scene->stretch[last + 1] == stretch &&
           last < subject->last + TITLE_REST_MOST)
        last++;
    if (scene->stretch[last + 1] != stretch && (last < cue->first || subject->first > cue->last))
        subject->last = last;
}

void subjectextent_settle(const struct scene *scene, struct cue *cue)
{
    struct phrase *subject = &cue->subject;
    linkname_trim(scene->text, scene->tokens, cue->end, subject);
    close_title(scene, cue, subject);
    nickname_join_before(scene, cue->begin, subject);
    if (!cue->inverted)
        subject->first =
            phrasestart_of_noun(scene->text, scene->tokens, cue->begin, subject->first);
    subject->first = leadingtime_end(scene->text, scene->tokens, cue->begin, subject);
}
