/* SPDX-License-Identifier: MIT */
/* An input that is being changed: bytes in a buffer that can't grow, its words and lines, and what
 * chance puts among them. */
#ifndef WIREDESK_FUZZ_DRAFT_H
#define WIREDESK_FUZZ_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"

struct draft {
    char *data;
    size_t n, most;
    uint64_t chance; /* never 0 */
};

/* Bytes of somebody else. */
struct piece {
    const char *s;
    size_t n;
};

/* A number below `limit`, or 0. */
size_t draft_below(struct draft *draft, size_t limit);

/* Puts the piece, which is none of the draft, in the place of a span. False if there is no room. */
bool draft_splice(struct draft *draft, struct span span, struct piece piece);
void draft_insert(struct draft *draft, size_t at, struct piece piece);
void draft_erase(struct draft *draft, struct span span);

/* A copy of the span's bytes that outlives what happens to the draft, until the next but one. */
struct piece draft_copy(const struct draft *draft, struct span span);

/* Changes the places of two spans; nothing if the first is not the one before. */
void draft_swap(struct draft *draft, struct span a, struct span b);

/* Any of the words between blanks; empty at the draft's end. */
struct span draft_word(struct draft *draft);

/* Where the blanks that begin at `at` end. */
size_t draft_blanks_end(const struct draft *draft, size_t at);

/* A line, or some, with the newlines at their ends. */
struct span draft_lines(struct draft *draft);

/* A word of the dictionary, or of the draft itself, as draft_copy(). */
struct piece draft_other_word(struct draft *draft);

/* One of the strings. */
struct piece draft_one_of(struct draft *draft, const char *const *strings, size_t count);
#define DRAFT_ONE_OF(draft, strings)                                                               \
    draft_one_of(draft, strings, sizeof(strings) / sizeof *(strings))

/* Called by libFuzzer before all: takes the dictionary's words from the file that the argument
 * `-dict=` names, as libFuzzer does. */
int LLVMFuzzerInitialize(int *argc, char ***argv);

#endif
