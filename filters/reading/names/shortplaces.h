/* SPDX-License-Identifier: MIT */
/* States, provinces and cities that a story also calls by a shortened name: `Ill.`, `NYC`. */
#ifndef WIREDESK_SHORTPLACES_H
#define WIREDESK_SHORTPLACES_H

struct keys; /* reading/names/keys.h */

/* Gives each shortened place its full name, if the story has that; else gives all short forms of
 * one state one of them. `places` are the story's places without a listed name, sorted as folded by
 * utf8_fold(); `text` is the story's. */
void shortplaces_settle(const char *text, const struct keys *places);

#endif
