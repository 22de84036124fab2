/* SPDX-License-Identifier: MIT */
/* The forms in which persons' names are printed, word by word. Spans are of `text`; the words of a
 * name are separated by one blank each. */
#ifndef WIREDESK_NAMEFORMS_H
#define WIREDESK_NAMEFORMS_H

#include <stdbool.h>

#include "common/story.h"
#include "mentions.h"

/* The surname: the last word of the name but for `Jr.` and the like, without an article joined to
 * it by a hyphen (`al-`). */
struct span nameforms_surname(const char *text, const struct mention *mention);

/* Whether `name` may be a shorter form of `full`, given that both have the same surname: in any
 * case, with or without accents, with initials for words (`J. Holt` for `John Holt`), with or
 * without an article joined by a hyphen (`Assad`, `al-Assad`), and with another form of the first
 * name (`Jack Holt`; filters/english/nicknames.txt). */
bool nameforms_is_form(const char *text, struct span full, struct span name);

/* Whether the name ends in `Jr.` or `Sr.`, which tell father and son apart; `III` is hardly ever
 * used so. */
bool nameforms_has_generation(const char *text, struct span name);

/* Whether the name is printed in capitals, four at least, as in headlines and bylines. */
bool nameforms_in_capitals(const char *text, struct span name);

/* Whether the name has accents or a curly apostrophe, which news prints or leaves out as it likes.
 */
bool nameforms_varies(const char *text, struct span name);

/* Removes the accents from the `n` bytes at `word`, in place; returns how many bytes are left. */
size_t nameforms_strip(char *word, size_t n);

/* The word before the blank that stands before text[at], without marks before it; empty if there is
 * no blank, or the word is longer than any title. */
struct span nameforms_word_before(const char *text, size_t at);

#endif
