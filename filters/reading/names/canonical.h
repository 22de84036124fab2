/* SPDX-License-Identifier: MIT */
/* Canonical names: which mentions are of the same person or body, and its full name. */
#ifndef WIREDESK_CANONICAL_H
#define WIREDESK_CANONICAL_H

#include "names.h"

/* Gives each mention its canonical name. For a person that is the fullest form in the story with
 * the same surname, not one in capitals if there is another; a surname that several persons share
 * stands for one of them where that is clear (reading/names/surnames.h). For an organization it is
 * the fullest form in the story: of an acronym what it abbreviates, of a name in a list the name
 * that the list gives it, if the story prints that. Others have the name that lists give them
 * (`listed`), or their own. */
void canonical_settle(const char *text, struct names *names);

#endif
