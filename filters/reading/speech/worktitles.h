/* SPDX-License-Identifier: MIT */
/* Titles of works between quotation marks, which nobody says. */
#ifndef WIREDESK_WORKTITLES_H
#define WIREDESK_WORKTITLES_H

#include "passage.h"

enum title {
    NO_TITLE,
    MAYBE_TITLE, /* capitalized amid a sentence, up to a comma: still a quotation within a report */
    LIKE_TITLE,  /* capitalized like a title, but may be said all the same */
    TITLE        /* the words around it say that it is one */
};

/* Whether the stretch, whose tokens are first..last, is a title: no small words but those of the
 * closed classes, and no stop, as in `Good Morning America`; or the words around it say so: `her
 * novel, "Ice"`. */
enum title title_of(const struct passage *passage, const struct stretch *stretch, size_t first,
                    size_t last);

#endif
