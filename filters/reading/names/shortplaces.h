/* SPDX-License-Identifier: MIT */
/* States, provinces and cities that a story has under a shortened name, too: `Ill.`, `NYC`. */
#ifndef WIREDESK_SHORTPLACES_H
#define WIREDESK_SHORTPLACES_H

struct keys; /* reading/names/keys.h */

/* Calls each shortened place by its full name, if the story has that, and all short forms of one
 * state by one of them, if it has not. `places` are the story's places that no list calls
 * otherwise, sorted by their names as utf8_fold() folds them; `text` is the story's. */
void shortplaces_settle(const char *text, const struct keys *places);

#endif
