/* SPDX-License-Identifier: MIT */
/* Patterns of PCRE2: compiled once, run by its just-in-time compiler where the machine has one,
 * within limits. */
#ifndef WIREDESK_PATTERN_H
#define WIREDESK_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "story.h"

/* A pattern of the program's own: its name is set by an initializer, the rest by
 * pattern_compile(). */
struct pattern {
    const char *name; /* as diagnostics call it */
    void *code;       /* pcre2_code */
    void *match;      /* pcre2_match_data */
};

/* Compiles the pattern from `source` (PCRE2 syntax, UTF-8): before it is first used, and before the
 * sandbox (sandbox.h) forbids executable memory. An error in the source or a lack of memory ends
 * the program. */
void pattern_compile(struct pattern *pattern, const char *source);

/* Looks for the pattern in the story's text from `from` to `to`. True if it is found; then
 * groups[0] is the whole match and groups[i] the i-th group, up to `count` entries; a group that
 * took no part is empty, at the match's start.
 *
 * A match that needs more than the 1 MiB of stack that compiled code has is run again by the
 * interpreter. One that reaches a limit (wiredesk-rows(5), LIMITS: a million steps, 32 MiB of heap)
 * counts as none; the first in each file is reported, with the story's id. The text from `from` to
 * `to` must be valid UTF-8. */
bool pattern_find(const struct pattern *pattern, const struct story *story, size_t from, size_t to,
                  struct span *groups, size_t count);

/* As pattern_find(), for text that goes on after `to`: `$` does not match there. */
bool pattern_find_before(const struct pattern *pattern, const struct story *story, size_t from,
                         size_t to, struct span *groups, size_t count);

#endif
