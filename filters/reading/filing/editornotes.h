/* SPDX-License-Identifier: MIT */
/* Notes to editors, which stand before a caption or a story (filters/english/editor-notes.txt). */
#ifndef WIREDESK_EDITORNOTES_H
#define WIREDESK_EDITORNOTES_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the `n` bytes at `words` are what begins such a note: `EDS NOTE:`. */
bool editornotes_begin(const char *words, size_t n);

#endif
