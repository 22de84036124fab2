/* SPDX-License-Identifier: MIT */
/* Lists of the user's (option -l). */
#ifndef WIREDESK_LISTFILE_H
#define WIREDESK_LISTFILE_H

#include <stddef.h>

/* Reads the user's file: an entry a line, key TAB value; blank lines, lines that begin with `#`,
 * and a byte-order mark are passed over. Calls `add` for each entry with its value ("" where it has
 * none) and the line's number. A file that can't be read ends the program with status 2: what the
 * user asked for can't be done. */
void listfile_read(const char *file,
                   void (*add)(const char *file, size_t line, char *key, char *value));

#endif
