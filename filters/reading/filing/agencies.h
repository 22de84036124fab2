/* SPDX-License-Identifier: MIT */
/* News agencies and outlets, as credits, datelines and bylines print them. */
#ifndef WIREDESK_AGENCIES_H
#define WIREDESK_AGENCIES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"

/* The short name (`AP`, `Reuters`) of the agency that is printed as the `n` bytes at `name`; NULL
 * if it is none that is known. */
const char *agencies_find(const char *name, size_t n, size_t *length);

/* Finds the first agency in text[from..to): the longest name that begins with a word there. */
bool agencies_in(const char *text, size_t from, size_t to, struct span *agency);

/* Finds the agency that begins at text[from): the longest name. */
bool agencies_at(const char *text, size_t from, size_t to, struct span *agency);

/* Takes a user's entry, NAME TAB `agency` or NAME TAB `place` TAB COUNTRY (ISO 3166-1 alpha-2), of
 * the lists that `dateline` and `captions` read. For listfile_read(). */
void agencies_add_entry(const char *file, size_t line, char *name, char *value);

#endif
