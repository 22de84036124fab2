/* SPDX-License-Identifier: MIT */
/* Names that a story spells in several ways: `al Qaeda` and `Al-Qaeda`, `UN` and `U.N.`. */
#ifndef WIREDESK_SPELLINGS_H
#define WIREDESK_SPELLINGS_H

struct bytes; /* common/memory.h */
struct keys;  /* reading/names/keys.h */

/* Gives names that differ only in case, stops, hyphens, apostrophes and blanks one canonical name:
 * that of one with a canonical name other than its own; else the most frequent; of equally frequent
 * ones one in a list, or the first. Names in capitals are left alone. `by_name` are a story's
 * mentions of one kind sorted by name; `by_letters` and `pool` are scratch space. `text` is the
 * story's. */
void spellings_settle(const char *text, const struct keys *by_name, struct keys *by_letters,
                      struct bytes *pool);

/* The same for persons, whose canonical names are compared: `Kim Jong-un`, `Kim Jong Un`. All get
 * the most frequent, or the first of those. `persons` are in any order. */
void spellings_settle_persons(const struct keys *persons, struct keys *by_letters,
                              struct bytes *pool);

#endif
