/* SPDX-License-Identifier: MIT */
/* Surnames that the next word of a web page has run into, as at links: `Helen Marsh Helen
 * MarshMayor leaves`. */
#ifndef WIREDESK_GLUEDWORDS_H
#define WIREDESK_GLUEDWORDS_H

#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/tokens.h"

/* The last token of the name first..last that belongs to it. Where another word is glued to that
 * token, *end becomes the offset in the text where the name ends; else it is left alone. */
size_t gluedwords_part(const struct reader *reader, size_t first, size_t last,
                       const struct names *names, size_t *end);

/* The token at which the person's name first..last begins: `last`, the surname alone, if the name
 * ends the full form of the previous person's, with the short first name in brackets (`Joe Holt
 * Joseph (Joe) Simon Holt`); else `first`. `names` has the mentions before it. */
size_t gluedwords_rest(const struct reader *reader, size_t first, size_t last,
                       const struct names *names);

#endif
