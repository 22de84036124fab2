/* SPDX-License-Identifier: MIT */
/* The words of titles and roles, as lists have them. Tokens are counted as in reader->items. */
#ifndef WIREDESK_TITLEWORDS_H
#define WIREDESK_TITLEWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/reader.h"

/* The words of the longest title, and how many words beside one may belong to it that are in no
 * list. */
enum { TITLE_MOST = 6, ROLE_REACH = 4 };

/* Has to be called once before the other functions are; calls after the first do nothing. */
void titlewords_prepare(void);

/* The classes of the title that the `n` bytes at `title` are (filters/english/titles.txt), which
 * last as long as the program; NULL if they are none. */
const char *titlewords_classes(const char *title, size_t n);

/* Whether the token is the title of one who is in charge of what its office is called by: `Minister
 * of Health and Wellness`. */
bool titlewords_has_portfolio(const struct reader *reader, size_t at);

/* What lists say of the word (reading/words/gazetteer.h). */
uint32_t titlewords_bits(const struct reader *reader, size_t at);

/* Whether the title at the token begins names of bodies as well, with what they are for: `Center
 * for Peace`. */
bool titlewords_begins_body(const struct reader *reader, size_t at);

/* Where the title ends that begins at `at`: the token behind it; `at` if there is none. */
size_t titlewords_end(const struct reader *reader, size_t at);

/* Where the role ends that begins at `at` and is no title (filters/english/role-words.txt): the
 * token behind it; `at` if there is none. Words of the closed classes begin none. */
size_t titlewords_role_end(const struct reader *reader, size_t at);

/* Where, in the text, a word begins that a hyphen joins to one which says when somebody was in
 * office: `then-Sen.`, `Ex-President`; 0 if the token is nothing of that sort. */
size_t titlewords_behind_prefix(const struct reader *reader, size_t at);

/* Whether what a compound ends with is a role: `then-Sen.`, `ex-president`, `Actor-director`. */
bool titlewords_is_compound(const struct reader *reader, size_t at);

/* Where the title or role in lower case ends that begins at the token: the token behind it; `at` if
 * there is none. */
size_t titlewords_lower_end(const struct reader *reader, size_t at);

/* Where the role in lower case begins that ends right before the token: `spokesman Ferdaws
 * Faramarz`; `at` if there is none. */
size_t titlewords_lower_start(const struct reader *reader, size_t at);

#endif
