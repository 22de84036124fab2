/* SPDX-License-Identifier: MIT */
/* Names that a story prints in several ways: `al Qaeda` and `Al-Qaeda`, `UN` and `U.N.`. */
#ifndef WIREDESK_SPELLINGS_H
#define WIREDESK_SPELLINGS_H

struct bytes; /* common/memory.h */
struct keys;  /* reading/names/keys.h */

/* Gives names that differ in case, stops, hyphens, apostrophes and blanks alone one canonical name:
 * that of the one which has another than its own, or else the most frequent, or else one that a
 * list has, or the first. Names in capitals are left as they are.
 * `by_name` are a story's mentions of one kind sorted by their names; `by_letters` and `pool` are
 * room, what they held is lost. `text` is the story's. */
void spellings_settle(const char *text, const struct keys *by_name, struct keys *by_letters,
                      struct bytes *pool);

/* The same for persons, whose canonical names are compared: `Kim Jong-un`, `Kim Jong Un`. The most
 * frequent goes before the others, or else the first. `persons` are in any order. */
void spellings_settle_persons(const struct keys *persons, struct keys *by_letters,
                              struct bytes *pool);

#endif
