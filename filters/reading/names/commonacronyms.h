/* SPDX-License-Identifier: MIT */
/* Acronyms that stand for no name, or for a person's. */
#ifndef WIREDESK_COMMONACRONYMS_H
#define WIREDESK_COMMONACRONYMS_H

#include "names.h"

/* Drops the mentions of bodies and others that are acronyms of words in small letters, because the
 * story prints them right behind those (`consumer price index (CPI)`) or a list says so (`ATM`),
 * unless they have a longer name of the story. Turns acronyms of persons (`FDR`) into persons, with
 * the canonical name of the story's first person with those initials. To be called when canonical
 * names are settled. `marked` has at least those mentions that acronyms_may_be() is true of; once
 * any mention is dropped its keys no longer point to theirs. `text` is the story's. */
void commonacronyms_settle(const char *text, struct names *names, const struct keys *marked);

#endif
