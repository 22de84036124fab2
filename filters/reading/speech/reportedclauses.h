/* SPDX-License-Identifier: MIT */
/* Whether what a form of a verb has behind it is a clause that it reports. */
#ifndef WIREDESK_REPORTEDCLAUSES_H
#define WIREDESK_REPORTEDCLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/words/verbs.h"
#include "scene.h"

/* Whether the token at `at` begins what only a verb has behind it: `that it`, `they`. */
bool reportedclause_begins(const struct scene *scene, size_t at);

/* `to tell the voters that`, `to ask him whether`: whether a few words of whom it is told stand
 * between the form at `at`, before `end`, and what it reports. */
bool reportedclause_is_told(const struct scene *scene, size_t end, size_t at);

/* `refused to say that`, `went on to say "no"`: whether the base form of the verb at `at`, in a
 * sentence of the tokens from `begin` to before `end`, is an infinitive with what it reports. */
bool reportedclause_of_infinitive(const struct scene *scene, size_t begin, size_t end, size_t at,
                                  const struct verb *verb);

#endif
