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

/* Compiles the pattern from `source` (PCRE2 syntax, UTF-8), which its first match needs: before the
 * sandbox (sandbox.h) forbids to make memory executable. An error of the source or a lack of memory
 * ends the program. */
void pattern_compile(struct pattern *pattern, const char *source);

/* Looks for the pattern in the story's text from `from` to `to`. True if it is found; then
 * groups[0] is the whole match and groups[i] the i-th group, up to `count` entries; a group that
 * took no part is empty, at the match's start.
 *
 * Where compiled code has no room on its stack, 1 MiB, the interpreter does it again. A match that
 * reaches a limit (wiredesk-rows(5), LIMITS: a million steps, 32 MiB of heap) is reported, once a
 * file with the story's id, and taken as none. `story` is read only; the text from `from` to `to`
 * is valid UTF-8. */
bool pattern_find(const struct pattern *pattern, const struct story *story, size_t from, size_t to,
                  struct span *groups, size_t count);

/* As pattern_find(), where what the pattern reads goes on after `to`: no `$` matches there. */
bool pattern_find_before(const struct pattern *pattern, const struct story *story, size_t from,
                         size_t to, struct span *groups, size_t count);

#endif
