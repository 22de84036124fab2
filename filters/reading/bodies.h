/* SPDX-License-Identifier: MIT */
/* The names of organizations in a story: which of them are one body's. */
#ifndef WIREDESK_BODIES_H
#define WIREDESK_BODIES_H

#include "names.h"

/* Gives mentions of organizations the canonical name of the body: its acronyms and shorter forms
 * the fullest name that the story has of it. Each has its own name as canonical one before. `text`
 * is the story's. */
void bodies_settle(const char *text, struct names *names);

#endif
