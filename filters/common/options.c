/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "diag.h"
#include "output.h"

enum { LETTERS_SIZE = 2 * OPTIONS_MOST + 2, HELP_COLUMN = 26 };

struct tables {
    struct option longs[OPTIONS_MOST + 1];
    char letters[LETTERS_SIZE];
    size_t count;
    size_t used;
};

/* The leading `:` has getopt tell a missing argument from an unknown option, and keep silent. */
static void add_entries(struct tables *tables, const struct option_entry *entries)
{
    for (; entries->name != NULL && tables->count < OPTIONS_MOST; entries++) {
        int has_argument = entries->argument != NULL ? required_argument : no_argument;
        tables->longs[tables->count++] =
            (struct option){entries->name, has_argument, NULL, entries->letter};
        if (entries->letter > 255)
            continue;
        tables->letters[tables->used++] = (char)entries->letter;
        if (entries->argument != NULL)
            tables->letters[tables->used++] = ':';
    }
}

/* optopt is the letter of a short option that is not in the tables, the number of a long one that
 * is and was given an argument, or 0. The word before optind is the long option; it may be another
 * where the short one stands in a bundle, which getopt has not left yet. */
static _Noreturn void refuse_unknown(const struct tables *tables, const char *word)
{
    bool is_known = optopt > 255 || (optopt != ':' && strchr(tables->letters, optopt) != NULL);
    if (!is_known)
        diag_usage("unknown option -%c", optopt);
    diag_usage("%s %s",
               optopt == 0 ? "unknown or ambiguous option" : "no argument is allowed:", word);
}

static _Noreturn void refuse_bare(const char *word)
{
    if (strncmp(word, "--", 2) != 0)
        diag_usage("option -%c requires an argument", optopt);
    diag_usage("option %s requires an argument", word);
}

int options_parse(int argc, char **argv, const struct option_entry *entries,
                  void (*take)(int letter, const char *argument))
{
    struct tables tables = {.letters = ":", .used = 1};
    add_entries(&tables, entries);
    int letter;
    while ((letter = getopt_long(argc, argv, tables.letters, tables.longs, NULL)) != -1) {
        if (letter == '?')
            refuse_unknown(&tables, argv[optind - 1]);
        if (letter == ':')
            refuse_bare(argv[optind - 1]);
        take(letter, optarg);
    }
    return optind;
}

static size_t put(const char *string)
{
    output_string(string);
    return strlen(string);
}

void options_help(const struct option_entry *entries)
{
    for (; entries->name != NULL; entries++) {
        char letter[] = {'-', (char)entries->letter, ',', ' ', '\0'};
        size_t width = put("  ");
        width += put(entries->letter <= 255 ? letter : "    ");
        width += put("--");
        width += put(entries->name);
        if (entries->argument != NULL) {
            width += put("=");
            width += put(entries->argument);
        }
        do
            output_char(' ');
        while (++width < HELP_COLUMN);
        output_string(entries->help);
        output_char('\n');
    }
}

size_t options_choice(const char *name, const char *word, const char *const *choices, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(word, choices[i]) == 0)
            return i;
    diag_usage("--%s: invalid value '%s'", name, word);
}

unsigned options_set(const char *name, const char *words, const char *const *choices, size_t count)
{
    unsigned set = 0;
    for (const char *word = words; word != NULL;) {
        size_t n = strcspn(word, ","), i = 0;
        while (i < count && (strlen(choices[i]) != n || memcmp(choices[i], word, n) != 0))
            i++;
        if (i == count)
            diag_usage("--%s: invalid value '%.*s'", name, (int)(n < 99 ? n : 99), word);
        set |= 1u << i;
        word = word[n] == ',' ? word + n + 1 : NULL;
    }
    return set;
}

static const char units[] = "KMG";

static unsigned shift_of(const char *unit)
{
    if (unit[0] != '\0' && unit[1] == '\0') {
        const char *at = strchr(units, unit[0]);
        if (at != NULL)
            return 10 * (unsigned)(at - units + 1);
    }
    return unit[0] == '\0' ? 0 : 64;
}

size_t options_size(const char *name, const char *word, size_t least, size_t most)
{
    char *end = NULL;
    errno = 0;
    unsigned long long number = ascii_is_digit(word[0]) ? strtoull(word, &end, 10) : 0;
    unsigned shift = end != NULL ? shift_of(end) : 64;
    if (shift < 64 && errno == 0 && number <= most >> shift && number << shift >= least)
        return (size_t)(number << shift);
    diag_usage("--%s: invalid size '%s': must be from %zu to %zu bytes", name, word, least, most);
}
