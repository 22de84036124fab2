/* SPDX-License-Identifier: MIT */
/* Titles and roles before and behind persons' names. */
#ifndef WIREDESK_TITLES_H
#define WIREDESK_TITLES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reader.h"

/* The title that begins at `at` with a capital and stands right before a capitalized word: how many
 * tokens it takes; 0 if there is none. `Works Minister` counts whole. */
size_t titles_length(const struct reader *reader, size_t at);

/* Whether a role in lower case stands right before `at`: `spokesman Ferdaws Faramarz`. */
bool titles_after_role(const struct reader *reader, size_t at);

/* The role before the token `at`, with what belongs to it (`Kabul police spokesman`), or behind the
 * name that ends at `last` (`, a spokeswoman for the Red Cross`), without article; empty where
 * there is none. */
struct span titles_before(const struct reader *reader, size_t at);
struct span titles_behind(const struct reader *reader, size_t last);

#endif
