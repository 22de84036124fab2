/* SPDX-License-Identifier: MIT */
/* Which mentions name the same person or body, and what that is called in full. */
#ifndef WIREDESK_CANONICAL_H
#define WIREDESK_CANONICAL_H

#include "names.h"

/* Gives each mention its canonical name. A person's is the fullest form in the story that ends in
 * the same surname, one in capitals only where it has no other; a surname that several persons
 * share is one's where that is clear (reading/names/surnames.h). An organization's is the fullest
 * form in the story: of an acronym the name that it abbreviates, of a name in a list the one that
 * the list has, if it is printed. Others keep what the lists said (`listed`), or stand as they are
 * printed.
 */
void canonical_settle(const char *text, struct names *names);

#endif
