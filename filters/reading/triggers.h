/* SPDX-License-Identifier: MIT */
/* Triggers: words of which one must stand in a paragraph for it to be read at all. Each is searched
 * for in a whole text at a time, which is faster by far than in one paragraph after the other. */
#ifndef WIREDESK_TRIGGERS_H
#define WIREDESK_TRIGGERS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

struct trigger {
    const char *words; /* ended by a NUL; owned by whoever makes the trigger */
    size_t next;       /* where they stand next, in the text at hand */
    bool known;        /* `next` is known */
};

/* Forgets where the `count` triggers stood: a new text is at hand. */
void triggers_begin(struct trigger *triggers, size_t count);

/* Whether one of the triggers stands in text[from..to) of the story. To be asked in the order of
 * `from`. */
bool triggers_stand(struct trigger *triggers, size_t count, const struct story *story, size_t from,
                    size_t to);

#endif
