/* SPDX-License-Identifier: MIT */
/* Polls at the head of their sentence, which tells what they found: `In a Daily Post poll released
 * Monday, most drivers back the plan.` */
#ifndef WIREDESK_SURVEYS_H
#define WIREDESK_SURVEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* Whether the word at `at` is such a poll of the sentence tokens[begin..end): *cue becomes what
 * stands where `according to` might, with the poll for its subject. */
bool survey_find(const struct scene *scene, size_t begin, size_t end, size_t at, struct cue *cue);

/* The first token of what the poll that is the cue's subject found, which ends before `end`; `end`
 * if no comma leads to it, or somebody tells it: `In a poll, the paper found`, but not `In a poll,
 * 40 percent said`. */
size_t survey_findings(const struct scene *scene, const struct cue *cue, size_t end);

#endif
