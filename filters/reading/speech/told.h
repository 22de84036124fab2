/* SPDX-License-Identifier: MIT */
/* Whom a verb of speech says was told, and when, where and how it was said: what stands between the
 * verb and the words that it reports. */
#ifndef WIREDESK_TOLD_H
#define WIREDESK_TOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The most tokens that say when and where it was said. */
enum { TOLD_MOST = 16 };

/* Just past the person that is told, asked or urged, who begins at the token `at`; `at` itself if
 * none is. */
size_t told_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end);

/* Just past what says from `at` on when, where and how it was said: `on Tuesday`, `in a statement`,
 * `, however,`. */
size_t told_circumstances(const struct scene *scene, size_t at, size_t end);

/* `hours before the vote`, `a few days after it`: whether the words at `at` say when it was said,
 * as far as a report begins. */
bool told_is_measured(const struct scene *scene, size_t at, size_t end);

/* Whether the token at `at` is a participle that belongs to the noun before it, or ends before
 * `end`: `sent to the paper`, `released Sunday`. */
bool told_is_participle(const struct scene *scene, size_t at, size_t end);

/* Whether `that day` stands at `at` for when something was said, not for what was: `said that night
 * it would hold`, but not `said that night fell`. */
bool told_is_that_time(const struct scene *scene, size_t at, size_t end);

#endif
