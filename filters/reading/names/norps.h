/* SPDX-License-Identifier: MIT */
/* Names of nationalities, religious, political and ethnic groups (filters/english/norps.txt). */
#ifndef WIREDESK_NORPS_H
#define WIREDESK_NORPS_H

#include <stdbool.h>
#include <stddef.h>

/* The line of the group with that name of `n` bytes; NULL if there is none. It lives as long as the
 * program. */
const char *norps_find(const char *name, size_t n);

/* Fields of a line, for wordlist_field(): the country (`-` for a group of none) and the canonical
 * name. */
enum { NORPS_COUNTRY = 1, NORPS_NAME = 2 };

/* Whether the group of that line is a party or a people, and not all of a region or a religion. */
bool norps_is_party_or_people(const char *line);

#endif
