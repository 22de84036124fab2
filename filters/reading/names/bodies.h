/* SPDX-License-Identifier: MIT */
/* The names of organizations in a story: which of them are one body's. */
#ifndef WIREDESK_BODIES_H
#define WIREDESK_BODIES_H

#include "names.h"

/* Gives mentions of organizations, and acronyms of others, the canonical name of the body: its
 * acronyms and shorter forms the fullest name that the story has of it. Each has its own name as
 * canonical one before. Puts into `marked`, in no order and without texts, the organizations and
 * others that are in a list with another name, or may be acronyms or in capitals. `by_name`,
 * `by_other` and `pool`, for the text of keys, are the caller's room: what they hold is lost.
 * `text` is the story's. */
void bodies_settle(const char *text, struct names *names, struct keys *by_name, struct keys *marked,
                   struct keys *by_other, struct bytes *pool);

#endif
