/* SPDX-License-Identifier: MIT */
/* Which names of persons in a story are those of one person. */
#ifndef WIREDESK_PERSONS_H
#define WIREDESK_PERSONS_H

#include "names.h"

/* Gives mentions of persons the canonical name of the person: the fullest form in the story that
 * ends in the same surname, or that begins with the mention's only word. A surname that several
 * persons share stands for one of them where that is clear (reading/names/surnames.h). Before, each
 * has to have its own name as its canonical name. `text` is the story's. The keys and `room`, for
 * their texts, are scratch space. */
void persons_settle(const char *text, struct names *names, struct keys *by_surname,
                    struct keys *by_first, struct bytes *room);

#endif
