/* SPDX-License-Identifier: MIT */
/* Polls at the head of a sentence that tells what they found: `In a Daily Post poll released
 * Monday, most drivers back the plan.` */
#ifndef WIREDESK_SURVEYS_H
#define WIREDESK_SURVEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Whether the word at `at` is such a poll in the sentence tokens[begin..end): then *cue becomes its
 * `in`, which stands for `according to`, with the poll as its subject. */
bool survey_find(const struct scene *scene, size_t begin, size_t end, size_t at, struct cue *cue);

/* The first token of what the poll, the cue's subject, found; it ends before `end`. `end` if no
 * comma leads to it, or if it says who tells it: `In a poll, the paper found`, but not `In a poll,
 * 40 percent said`. */
size_t survey_findings(const struct scene *scene, const struct cue *cue, size_t end);

#endif
