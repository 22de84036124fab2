/* SPDX-License-Identifier: MIT */
/* Bodies that a story has with and without whose they are: `U.S. Treasury` and `Treasury`. */
#ifndef WIREDESK_OWNERS_H
#define WIREDESK_OWNERS_H

struct keys; /* reading/names/keys.h */

/* Calls bodies by the name that says of which country or union they are, where the story has one,
 * and no other body whose name ends in theirs. `by_name` are the story's bodies sorted by their
 * names; `text` is the story's. */
void owners_settle(const char *text, const struct keys *by_name);

#endif
