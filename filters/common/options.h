/* SPDX-License-Identifier: MIT */
/* Options: getopt_long(3) and --help take them from one table in each filter. */
#ifndef WIREDESK_OPTIONS_H
#define WIREDESK_OPTIONS_H

#include <stddef.h>

struct option_entry {
    int letter;           /* the short option; above 255 where there is none */
    const char *name;     /* the long option, without its dashes */
    const char *argument; /* what --help calls its argument; NULL where it takes none */
    const char *help;     /* one line, without a full stop */
};

enum { OPTIONS_MOST = 24 };

/* Parses argv by a table of at most OPTIONS_MOST entries (its end is an entry whose name is NULL),
 * and calls `take` with the letter and the argument of each option met. An option that is not in
 * it, or lacks its argument, ends the program with status 2. Returns the index of the first
 * operand; operands and options may be mixed, `--` ends the options. */
int options_parse(int argc, char **argv, const struct option_entry *entries,
                  void (*take)(int letter, const char *argument));

/* Writes the table to standard output as --help shows it. */
void options_help(const struct option_entry *entries);

/* The index of `word` among the `count` strings at `choices`; a word that is none of them ends the
 * program with status 2, naming the option `name`. */
size_t options_choice(const char *name, const char *word, const char *const *choices, size_t count);

/* Which of the `count` strings at `choices` are named in `words`, a list separated by commas: bit i
 * for choices[i]. A word that is none of them ends the program with status 2, naming the option
 * `name`. */
unsigned options_set(const char *name, const char *words, const char *const *choices, size_t count);

/* A number of bytes, with K, M or G after it for 1024 and its powers, from `least` to `most`;
 * anything else ends the program with status 2, naming the option `name`. */
size_t options_size(const char *name, const char *word, size_t least, size_t most);

#endif
