/* SPDX-License-Identifier: MIT */
/* Notes of a paper about its own story, which are no part of that
 * (filters/english/story-notes.txt): `Correction: An earlier version of this story said that the
 * dam was new.` */
#ifndef WIREDESK_STORYNOTES_H
#define WIREDESK_STORYNOTES_H

#include <stdbool.h>
#include <stddef.h>

/* Whether text[from..to), a paragraph or a sentence, begins with what leads such a note, behind
 * brackets or the like, and a colon. */
bool storynote_begins(const char *text, size_t from, size_t to);

#endif
