/* SPDX-License-Identifier: MIT */
/* What all filters have in common: options, the two kinds of input, the loop over stories. A filter
 * is a table of options and the work that it does on one story. */
#ifndef WIREDESK_FILTER_H
#define WIREDESK_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "options.h"
#include "rows.h"
#include "story.h"

/* Options that filters share. The table of a filter ends with FILTER_INPUT_OPTION, if it reads rows
 * too; then FILTER_OPTIONS(what), where `what` names what option -l adds; then FILTER_OPTIONS_END.
 * A filter numbers its own long options from OPTION_OWN on. */
enum { OPTION_ID = 256, OPTION_MAX_STORY, OPTION_HELP, OPTION_VERSION, OPTION_OWN };

#define FILTER_INPUT_OPTION                                                                        \
    {                                                                                              \
        'i', "input", "KIND", "read 'text' or 'rows' (default: detect by the first line)"          \
    }
#define FILTER_OPTIONS(what)                                                                       \
    {OPTION_ID, "id", "KIND", "identify stories by 'number' (default), 'content' or 'file'"},      \
        {'l', "list", "FILE", "add the " what " in FILE to the built-in ones"},                    \
        {OPTION_MAX_STORY, "max-story", "SIZE", "process longer stories in parts (default 16M)"},  \
        {'q', "quiet", NULL, "suppress warnings"},                                                 \
        {OPTION_HELP, "help", NULL, "print this help and exit"},                                   \
    {                                                                                              \
        OPTION_VERSION, "version", NULL, "print the version and exit"                              \
    }
#define FILTER_OPTIONS_END                                                                         \
    {                                                                                              \
        0, NULL, NULL, NULL                                                                        \
    }

struct filter {
    const char *about; /* one line for --help, without a full stop */
    const struct option_entry *options;

    /* Takes an option of the filter's own; NULL where it has none. */
    void (*take)(int letter, const char *argument);

    /* Whether rows that come in are not to be copied to the output, once the options are taken;
     * NULL: they are copied. */
    bool (*discards_rows)(void);

    /* Takes an entry of a file that the user names by -l. */
    void (*list)(const char *file, size_t line, char *key, char *value);

    /* Does what the sandbox (sandbox.h) forbids once the first file is open, such as compiling
     * patterns; NULL if there is nothing of the kind. */
    void (*prepare)(void);

    /* Divides plain text into units, and returns how many of its bytes these take up
     * (reading/sentences/segment.h). */
    size_t (*segment)(struct story *story);

    /* The work: adds the rows found in the story. */
    void (*work)(const struct story *story, struct rows *rows);

    /* The filter needs only a few sentences at a time, and reads plain text only: text is processed
     * as it arrives, not when its story is complete. */
    bool eager;
};

/* A filter's main(): returns its exit status. */
int filter_main(const struct filter *filter, int argc, char **argv);

#endif
