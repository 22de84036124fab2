/* SPDX-License-Identifier: MIT */
/* Editor's notes about a story (filters/english/story-notes.txt), which are no part of it:
 * `Correction: An earlier version of this story said that the dam was new.` */
#ifndef WIREDESK_STORYNOTES_H
#define WIREDESK_STORYNOTES_H

#include <stdbool.h>
#include <stddef.h>

/* Whether text[from..to), a paragraph or sentence, begins with the words that lead such a note, and
 * a colon; brackets and the like may stand before them. */
bool storynote_begins(const char *text, size_t from, size_t to);

#endif
