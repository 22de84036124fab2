/* SPDX-License-Identifier: MIT */
/* Where the words that a verb of speech reports end. */
#ifndef WIREDESK_REPORTENDS_H
#define WIREDESK_REPORTENDS_H

#include <stddef.h>

#include "cues.h"

/* The token behind the reported words that begin at `begin`, at most `end`. They end before the
 * next report of the sentence (`and warned that ...`, `, adding that ...`, `, but she said`), a
 * semicolon, a remark about the report (`, a claim that ...`), the end of the brackets around the
 * cue, or a remark in brackets at the end. `next` is the cue behind `cue`, the first of `count`. */
size_t reportend_find(const struct scene *scene, const struct cue *cue, const struct cue *next,
                      size_t count, size_t begin, size_t end);

#endif
