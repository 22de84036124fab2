/* SPDX-License-Identifier: MIT */
#include "triggers.h"

#include <string.h>

#include "common/scan.h"

void triggers_begin(struct trigger *triggers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        triggers[i].known = false;
}

bool triggers_stand(struct trigger *triggers, size_t count, const struct story *story, size_t from,
                    size_t to)
{
    for (size_t i = 0; i < count; i++) {
        struct trigger *trigger = &triggers[i];
        size_t n = strlen(trigger->words);
        if (!trigger->known || trigger->next < from)
            trigger->next =
                from + scan_words(story->text + from, story->length - from, trigger->words, n);
        trigger->known = true;
        if (trigger->next < to && to - trigger->next >= n)
            return true;
    }
    return false;
}
