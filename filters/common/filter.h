/* SPDX-License-Identifier: MIT */
/* What all filters have in common: options, the two kinds of input, the loop over stories. A filter
 * is its table of options and its work for one story. */
#ifndef WIREDESK_FILTER_H
#define WIREDESK_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "options.h"
#include "rows.h"
#include "story.h"

/* The options that every filter has stand at the end of its table: FILTER_OPTIONS(what), where
 * `what` says what option -l adds, in all filters; FILTER_INPUT_OPTION before it in those that read
 * rows too; FILTER_OPTIONS_END last. */
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

    /* Takes an entry of a file that the user names by -l. */
    void (*list)(const char *file, size_t line, char *key, char *value);

    /* Does what the sandbox (sandbox.h) no longer lets it do once the first file is open, such as
     * compiling patterns; NULL where there is nothing of that. */
    void (*prepare)(void);

    /* Takes plain text apart into units (reading/sentences/segment.h). */
    size_t (*segment)(struct story *story);

    /* The work: adds the rows found in the story. */
    void (*work)(const struct story *story, struct rows *rows);

    /* The filter makes do with a few sentences at a time, and reads plain text only. */
    bool eager;
};

/* A filter's main(): gives back its exit status. */
int filter_main(const struct filter *filter, int argc, char **argv);

#endif
