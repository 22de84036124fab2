/* SPDX-License-Identifier: MIT */
/* Bodies that a story names with and without their owner: `U.S. Treasury` and `Treasury`. */
#ifndef WIREDESK_OWNERS_H
#define WIREDESK_OWNERS_H

#include <stdbool.h>

#include "mentions.h"

struct keys; /* reading/names/keys.h */

/* Gives bodies the name that says of which country or union they are, if the story has one and no
 * other body's name ends in theirs. `by_name` are the story's bodies sorted by name; `text` is the
 * story's. */
void owners_settle(const char *text, const struct keys *by_name);

/* Whether the word before the body says that it is a state's, and so not the country's: `the state
 * Senate`. `text` is the story's. */
bool owners_is_regional(const char *text, const struct mention *body);

#endif
