/* SPDX-License-Identifier: MIT */
/* The forms that persons' names are printed in, word by word. Spans are those of the text that goes
 * in; a name's words are parted by one blank each. */
#ifndef WIREDESK_NAMEFORMS_H
#define WIREDESK_NAMEFORMS_H

#include <stdbool.h>

#include "common/story.h"
#include "mentions.h"

/* The surname: the last word that is not `Jr.` or its like, without an article that a hyphen joins
 * to it (`al-`). */
struct span nameforms_surname(const char *text, const struct mention *mention);

/* Whether the name may be a shorter form of the full one, which has the same surname: in whatever
 * case, with or without accents, with initials for words (`J. Holt` of `John Holt`), with or
 * without the article that a hyphen joins to a word (`Assad`, `al-Assad`), and with another form of
 * the first name (`Jack Holt`; filters/english/nicknames.txt). */
bool nameforms_is_form(const char *text, struct span full, struct span name);

/* Whether the name ends in `Jr.` or `Sr.`, which tell father and son apart; `III` is hardly ever
 * used so. */
bool nameforms_has_generation(const char *text, struct span name);

/* Whether the name, of more than three capitals, has no small letter, as in headlines and bylines.
 */
bool nameforms_in_capitals(const char *text, struct span name);

/* Whether the name has letters with accents or a curly apostrophe, which news prints without accent
 * and straight where it likes. */
bool nameforms_varies(const char *text, struct span name);

/* Takes the accents from the `n` bytes at `word`; gives back how many are left. */
size_t nameforms_strip(char *word, size_t n);

/* The word right before text[at], without marks before it; empty where no blank parts them or it is
 * longer than any title. */
struct span nameforms_word_before(const char *text, size_t at);

#endif
