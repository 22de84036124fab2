/* SPDX-License-Identifier: MIT */
/* Acronyms that are of no name, or of a person's. */
#ifndef WIREDESK_COMMONACRONYMS_H
#define WIREDESK_COMMONACRONYMS_H

#include "names.h"

/* Takes the mentions of bodies and others away that are acronyms of words in small letters, since
 * the story has them right behind those (`consumer price index (CPI)`) or a list says so (`ATM`),
 * unless they are called by a longer name of the story, and makes those persons by which persons
 * are known (`FDR`), called as the first person of the story with these initials is. `marked` has
 * the mentions that acronyms_may_be() is true of, and perhaps more; where any is taken away, its
 * keys no longer point to their mentions. To be called when canonical names are settled; `text` is
 * the story's. */
void commonacronyms_settle(const char *text, struct names *names, const struct keys *marked);

#endif
