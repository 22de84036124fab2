/* SPDX-License-Identifier: MIT */
/* Who signs a quotation: the name behind it that says whose words they are, or where he writes. */
#ifndef WIREDESK_SIGNATURES_H
#define WIREDESK_SIGNATURES_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* Whether the tokens from `at` to the paragraph's end are the name of somebody and where he writes,
 * `Helen Marsh, Daily Post`: makes it the source. */
bool signatures_find(const struct passage *passage, size_t at, struct source *source);

/* Whether such a signature stands right behind the stretch, whose last token is `last`, and which
 * ends as sentences do, or a dash and a name, `-- Peter Novak`, behind any: makes it the source,
 * with the dash for its cue. */
bool signatures_behind(const struct passage *passage, const struct stretch *stretch, size_t last,
                       struct source *source);

/* Whether the paragraph is a dash and a full name, and what says who that is or where he spoke, `--
 * President Helen Marsh in Doha`: makes it the source, with the dash for its cue. */
bool signatures_with_dash(const struct passage *passage, struct source *source);

/* Whether the paragraph is a post on a network with its author's name and account, `It failed. --
 * Helen Marsh (@marsh) March 5, 2019`: makes the author the source, with the dash, a token, for its
 * cue. The post is what stands before the dash, which is not the first token. */
bool signatures_of_post(const struct passage *passage, size_t *dash, struct source *source);

#endif
