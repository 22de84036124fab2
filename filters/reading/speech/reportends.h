/* SPDX-License-Identifier: MIT */
/* Where the words end that a verb of speech reports. */
#ifndef WIREDESK_REPORTENDS_H
#define WIREDESK_REPORTENDS_H

#include <stddef.h>

#include "cues.h"

/* Just past the last token of the reported words that begin at `begin` and end before `end`: up to
 * the next report of the sentence (`and warned that ...`, `, adding that ...`, `, but she said`), a
 * semicolon, what is said of the report (`, a claim that ...`), the end of the brackets that the
 * cue stands in, or a remark in brackets at the end. `next` is the cue behind, of `count` in all.
 */
size_t reportend_find(const struct scene *scene, const struct cue *cue, const struct cue *next,
                      size_t count, size_t begin, size_t end);

#endif
