/* SPDX-License-Identifier: MIT */
/* What stands behind a verb of speech: where the words that it reports begin, and where they end.
 */
#ifndef WIREDESK_COMPLEMENTS_H
#define WIREDESK_COMPLEMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cues.h"

/* The token with which the words begin that the verb of `cues->items[cue]` reports, read from the
 * classes of complement that the verb takes: behind the person told, and behind what says when and
 * where it was said. False if it reports nothing, or what stands between marks only. */
bool complement_begin(const struct scene *scene, const struct cue *cue, size_t *begin);

/* Just past the person that is told, asked or urged, who begins at the token `at`; `at` itself if
 * none is. */
size_t complement_person(const struct scene *scene, const struct cue *cue, size_t at, size_t end);

/* Just past what says from `at` on when, where and how it was said: `on Tuesday`, `in a statement`,
 * `, however,`. */
size_t complement_adverbial(const struct scene *scene, size_t at, size_t end);

/* Just past the last token of the reported words that begin at `begin` and end before `end`: up to
 * the next report of the sentence (`and warned that ...`, `, adding that ...`, `, but she said`), a
 * semicolon, or the end of the brackets that the cue stands in. `next` is the cue behind, of
 * `count` in all. */
size_t complement_end(const struct scene *scene, const struct cue *cue, const struct cue *next,
                      size_t count, size_t begin, size_t end);

#endif
