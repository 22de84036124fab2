/* SPDX-License-Identifier: MIT */
/* Speakers right behind a quotation whose verb need not be one of speech: `"Go home!" barked Peter
 * Novak`, `"Go," Peter Novak barked`, `"Well," she began`. */
#ifndef WIREDESK_ANYVERBS_H
#define WIREDESK_ANYVERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "passage.h"

/* Whether such a speaker follows the stretch, which leads on and whose last token is `last`: then
 * *source gets the speaker, with the verb as cue. */
bool anyverb_source(const struct passage *passage, const struct stretch *stretch, size_t last,
                    struct source *source);

#endif
