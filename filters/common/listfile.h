/* SPDX-License-Identifier: MIT */
/* The user's own lists (option -l). */
#ifndef WIREDESK_LISTFILE_H
#define WIREDESK_LISTFILE_H

#include <stddef.h>

/* Reads the user's file: an entry a line, key TAB value; blank lines, lines that begin with `#`,
 * and a byte-order mark are skipped. Calls `add` for each entry, with its value ("" if it has none)
 * and the number of its line; `add` may change both strings, and must copy what it keeps. A line
 * that is not valid UTF-8, or whose key is empty or too long, is reported and skipped. A file that
 * can't be read ends the program with status 2: what the user asked for can't be done. */
void listfile_read(const char *file,
                   void (*add)(const char *file, size_t line, char *key, char *value));

#endif
