/* SPDX-License-Identifier: MIT */
/* Surnames that the next word of a page is glued to, as links are to what they lead to:
 * `Helen Marsh Helen MarshMayor leaves`. */
#ifndef WIREDESK_GLUEDWORDS_H
#define WIREDESK_GLUEDWORDS_H

#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/tokens.h"

/* The last token, of the name first..last, that belongs to it. Where a word is glued to that, *end
 * becomes where in the text the name ends. */
size_t gluedwords_part(const struct reader *reader, size_t first, size_t last,
                       const struct names *names, size_t *end);

/* Where, in the text, the name ends that the token begins with: inside of it if the rest of it is
 * glued to a word of one of the persons' names right before, the last of `names`; else its end. */
size_t gluedwords_end(const char *text, const struct token *token, const struct names *names);

/* The token at which the person's name first..last begins, without what stands in it before the
 * surname of the one named right before, whose full name it ends: `Joe Holt Joseph (Joe) Simon
 * Holt`. The names before it are in `names`. */
size_t gluedwords_rest(const struct reader *reader, size_t first, size_t last,
                       const struct names *names);

#endif
