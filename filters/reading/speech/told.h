/* SPDX-License-Identifier: MIT */
/* What stands between a verb of speech and its report: the person told, and when, where and how it
 * was said. */
#ifndef WIREDESK_TOLD_H
#define WIREDESK_TOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The most tokens that say when and where it was said. */
enum { TOLD_MOST = 16 };

/* The token behind the person told, asked or urged, who begins at the token `at`; `at` if there is
 * none. */
size_t told_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end);

/* The token behind the words from `at` on that say when, where and how it was said: `on Tuesday`,
 * `in a statement`, `, however,`; `at` if there are none. */
size_t told_circumstances(const struct scene *scene, size_t at, size_t end);

/* Whether the words at `at` measure when it was said, up to where a report may begin: `hours before
 * the vote`, `a few days after it`. */
bool told_is_measured(const struct scene *scene, size_t at, size_t end);

/* Whether the token at `at` is a participle that belongs to the noun before it: `sent to the
 * paper`, `released Sunday`. No token from `end` on is looked at. */
bool told_is_participle(const struct scene *scene, size_t at, size_t end);

#endif
