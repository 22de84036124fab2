/* SPDX-License-Identifier: MIT */
/* The wording of a speaker's phrase: what leads to a name in it, and what it is about. Offsets are
 * in bytes of the text. */
#ifndef WIREDESK_WORDINGS_H
#define WIREDESK_WORDINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* The longest head of a phrase, in bytes. */
enum { WORDING_HEAD_MOST = 32 };

/* The end of the word of a phrase that begins at `at`: a blank, a comma or `to`. */
size_t wording_word_end(const char *text, size_t at, size_t to);

/* The span without the definite article that it begins with. */
struct span wording_without_article(const char *text, struct span span);

/* Whether the name at `start` only complements what leads to it in the phrase: `a spokesman for
 * Helen Marsh`, `aides to Marsh`. Before a title the preposition is part of a name: `Secretary of
 * State Grace Okello`. */
bool wording_is_complement(const char *text, struct span phrase, size_t start);

/* The noun that a definite phrase is about: `minister` in `the fisheries minister of Kenya`. Empty
 * if the phrase is not definite, or names somebody. */
struct span wording_head(const char *text, struct span phrase);

/* Whether all words in text[from..to) begin with a capital: of `the Rhode Island Democrat`. */
bool wording_are_capitals(const char *text, size_t from, size_t to);

/* The last word of a phrase such as `the Vice President`, whose words behind the article all begin
 * with a capital; empty if not. */
struct span wording_capital_head(const char *text, struct span phrase);

/* Whether ` and ` stands at `at`, right behind a word, with more behind it before `end`. */
bool wording_is_joined(const char *text, size_t at, size_t end);

/* Whether ` and ` stands right before `at`, with more before it after `from`. */
bool wording_joins_to(const char *text, size_t from, size_t at);

/* Whether ` and ` stands in text[at..end), not far from `at`. */
bool wording_is_list(const char *text, size_t at, size_t end);

/* Whether a name that ends at `at` only leads to a noun behind it, before `end`: `Marsh's paper`,
 * `NBC affiliate`. */
bool wording_leads_noun(const char *text, size_t at, size_t end);

/* Whether the phrase is a pronoun and others: `he and Marsh`. */
bool wording_leads_pronoun(const char *text, struct span phrase);

#endif
