/* SPDX-License-Identifier: MIT */
/* What a sentence is made of, read byte by byte: words with all that belongs to them, numbers,
 * marks. Plain words are read faster (reading/tokens/window.h). All offsets are into `text`, of
 * which the sentence ends at `to`. */
#ifndef WIREDESK_PIECES_H
#define WIREDESK_PIECES_H

#include <stdbool.h>
#include <stddef.h>

#include "tokens.h"

/* Reads the piece that begins at `at`, where there is no blank, with `letters` ASCII letters:
 * returns where it ends, and sets *kind. `spaced`: a blank stands before it. */
size_t pieces_read(const char *text, size_t at, size_t letters, size_t to, bool spaced,
                   enum token_kind *kind);

/* Whether a word of ASCII letters, which begins at `from` or later, ends at `end`, with nothing
 * there that belongs to it, such as a hyphen or a stop. May be false of a word that does end there,
 * where that is hard to tell. */
bool pieces_is_plain_end(const char *text, size_t from, size_t end, size_t to);

#endif
