/* SPDX-License-Identifier: MIT */
/* Who stands right behind words between marks with a verb that need be none of speech: `"Go home!"
 * barked Peter Novak`, `"Go," Peter Novak barked`, `"Well," she began`. */
#ifndef WIREDESK_ANYVERBS_H
#define WIREDESK_ANYVERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* Whether somebody stands so behind the stretch, whose last token is `last` and which leads on:
 * makes him the source, with the verb for its cue. */
bool anyverb_source(const struct passage *passage, const struct stretch *stretch, size_t last,
                    struct source *source);

#endif
