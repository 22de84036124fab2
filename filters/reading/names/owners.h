/* SPDX-License-Identifier: MIT */
/* Bodies that a story names with and without their owner: `U.S. Treasury` and `Treasury`. */
#ifndef WIREDESK_OWNERS_H
#define WIREDESK_OWNERS_H

struct keys; /* reading/names/keys.h */

/* Gives bodies the name that says of which country or union they are, if the story has one and no
 * other body's name ends in theirs. `by_name` are the story's bodies sorted by name; `text` is the
 * story's. */
void owners_settle(const char *text, const struct keys *by_name);

#endif
