/* SPDX-License-Identifier: MIT */
/* The names of persons in a story: which of them are one person's. */
#ifndef WIREDESK_PERSONS_H
#define WIREDESK_PERSONS_H

#include "names.h"

/* Gives mentions of persons the canonical name of the person: the fullest form in the story that
 * ends in the same surname, or begins with the single word that a mention is. A surname that
 * several persons share is one's where that is clear (reading/names/surnames.h). Each has its own
 * name as canonical one before. `text` is the story's. `by_surname`, `by_first` and `room`, for the
 * text of keys, are the caller's room: what they hold is lost. */
void persons_settle(const char *text, struct names *names, struct keys *by_surname,
                    struct keys *by_first, struct bytes *room);

#endif
