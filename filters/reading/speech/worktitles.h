/* SPDX-License-Identifier: MIT */
/* Titles of works between quotation marks, which nobody says. */
#ifndef WIREDESK_WORKTITLES_H
#define WIREDESK_WORKTITLES_H

#include "passage.h"

enum title {
    NO_TITLE,
    MAYBE_TITLE, /* in capitals amid a sentence, up to a comma: it is part of a report around it */
    LIKE_TITLE,  /* in capitals as a title: it may be said all the same */
    TITLE        /* the words around it say that it is one */
};

/* Whether the stretch, whose tokens are first to last, is a title: `Good Morning America` has no
 * small words but those of the closed classes, and no stop; `her novel, "Ice"`. */
enum title title_of(const struct passage *passage, const struct stretch *stretch, size_t first,
                    size_t last);

#endif
