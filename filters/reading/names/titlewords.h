/* SPDX-License-Identifier: MIT */
/* The words of titles and roles, by lists. Tokens are indices into reader->items. */
#ifndef WIREDESK_TITLEWORDS_H
#define WIREDESK_TITLEWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/reader.h"

/* The most words of a title; how many words beside one may belong to it without being in a list. */
enum { TITLE_MOST = 6, ROLE_REACH = 4 };

/* Must be called before the other functions; calls after the first do nothing. */
void titlewords_prepare(void);

/* The classes of the title of `n` bytes at `title` (filters/english/titles.txt), separated by
 * commas, which live as long as the program; NULL if it is none. */
const char *titlewords_classes(const char *title, size_t n);

/* Whether the token is a capitalized title of one who is in charge of something: `Minister of
 * Health and Wellness`. */
bool titlewords_has_portfolio(const struct reader *reader, size_t at);

/* What lists say about the token (reading/words/gazetteer.h). */
uint32_t titlewords_bits(const struct reader *reader, size_t at);

/* Whether the token is a role of several persons: `lawyers`. */
bool titlewords_is_plural(const struct reader *reader, size_t at);

/* Whether the title at the token also begins names of bodies, with what they are for: `Center for
 * Peace`. */
bool titlewords_begins_body(const struct reader *reader, size_t at);

/* The token behind the title that begins at `at`; `at` if there is none. */
size_t titlewords_end(const struct reader *reader, size_t at);

/* The token behind the role (filters/english/role-words.txt) that begins at `at` and is no title;
 * `at` if there is none. Words of the closed classes begin none. */
size_t titlewords_role_end(const struct reader *reader, size_t at);

/* Where in the text the word begins that a hyphen joins to one such as `then` (`then-Sen.`,
 * `Ex-President`); 0 if the token is no such compound. */
size_t titlewords_behind_prefix(const struct reader *reader, size_t at);

/* Whether the token is a compound that ends in a role: `then-Sen.`, `ex-president`,
 * `Actor-director`. */
bool titlewords_is_compound(const struct reader *reader, size_t at);

/* The token behind the title or role in lower case that begins at `at`; `at` if there is none. */
size_t titlewords_lower_end(const struct reader *reader, size_t at);

/* The token at which the role in lower case begins that ends right before `at`: `spokesman Ferdaws
 * Faramarz`; `at` if there is none. */
size_t titlewords_lower_start(const struct reader *reader, size_t at);

#endif
