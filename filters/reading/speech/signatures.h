/* SPDX-License-Identifier: MIT */
/* Signatures of quotations: the name behind one that says whose words they are, or where that
 * person writes. */
#ifndef WIREDESK_SIGNATURES_H
#define WIREDESK_SIGNATURES_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* Whether the tokens from `at` to the paragraph's end are somebody's name and where that person
 * writes, `Helen Marsh, Daily Post`: then *source gets the name as its speaker. */
bool signatures_find(const struct passage *passage, size_t at, struct source *source);

/* Whether such a signature follows the stretch, whose last token is `last` and which ends like a
 * sentence, or a dash and a name, `-- Peter Novak`, follow any stretch: then *source gets the name
 * as its speaker, with the dash as cue. */
bool signatures_behind(const struct passage *passage, const struct stretch *stretch, size_t last,
                       struct source *source);

/* Whether the paragraph is a dash and a full name, perhaps with who that is or where it was said,
 * `-- President Helen Marsh in Doha`: then *source gets the name as its speaker, with the dash as
 * cue. */
bool signatures_with_dash(const struct passage *passage, struct source *source);

/* Whether the paragraph is a post on a network that ends with its author's name and account, `It
 * failed. -- Helen Marsh (@marsh) March 5, 2019`: then *source gets the author as its speaker and
 * the dash, the token *dash, as cue. The post is what stands before the dash, one token at least.
 */
bool signatures_of_post(const struct passage *passage, size_t *dash, struct source *source);

#endif
