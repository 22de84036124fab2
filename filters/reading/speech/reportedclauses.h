/* SPDX-License-Identifier: MIT */
/* Whether what follows a form of a verb of speech is a clause that it reports. */
#ifndef WIREDESK_REPORTEDCLAUSES_H
#define WIREDESK_REPORTEDCLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/words/verbs.h"
#include "scene.h"

/* Whether the token at `at` begins what only follows a verb: `that it`, `they`. */
bool reportedclause_begins(const struct scene *scene, size_t at);

/* Whether only a few words for the person told stand between the verb form at `at` and its report,
 * before `end`: `to tell the voters that`, `to ask him whether`. */
bool reportedclause_is_told(const struct scene *scene, size_t end, size_t at);

/* Whether the base form `verb` at `at`, in the sentence tokens[begin..end), is an infinitive with a
 * report: `refused to say that`, `went on to say "no"`. */
bool reportedclause_of_infinitive(const struct scene *scene, size_t begin, size_t end, size_t at,
                                  const struct verb *verb);

#endif
