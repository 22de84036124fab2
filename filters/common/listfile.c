/* SPDX-License-Identifier: MIT */
#include "listfile.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "utf8.h"
#include "wordlist.h"

static _Noreturn void fail(const char *file)
{
    diag_error(file, 0, "%s", strerror(errno));
    exit(STATUS_USAGE);
}

static void read_line(const char *file, size_t number, char *line, size_t n,
                      void (*add)(const char *file, size_t line, char *key, char *value))
{
    static char none[] = "";
    size_t first;
    while (n > 0 && (unsigned char)line[n - 1] <= ' ')
        n--;
    line[n] = '\0';
    if (n == 0 || line[0] == '#')
        return;
    if (strlen(line) != n || utf8_repair(line, n, &first) > 0) {
        diag_error(file, number, "not valid UTF-8; line ignored");
        return;
    }
    char *tab = strchr(line, '\t');
    if (tab != NULL)
        *tab = '\0';
    if (tab == line || strlen(line) > WORDLIST_KEY_MOST) {
        diag_error(file, number, "entry is not 1 to %d bytes long; line ignored",
                   WORDLIST_KEY_MOST);
        return;
    }
    add(file, number, line, tab != NULL ? tab + 1 : none);
}

void listfile_read(const char *file,
                   void (*add)(const char *file, size_t line, char *key, char *value))
{
    FILE *stream = fopen(file, "r");
    if (stream == NULL)
        fail(file);
    char *line = NULL;
    size_t room = 0, number = 0;
    errno = 0;
    for (ssize_t n; (n = getline(&line, &room, stream)) >= 0;) {
        bool marked = number == 0 && strncmp(line, UTF8_MARK, UTF8_MARK_LENGTH) == 0;
        size_t mark = marked ? UTF8_MARK_LENGTH : 0;
        read_line(file, ++number, line + mark, (size_t)n - mark, add);
    }
    /* Where memory is lacking, getline() ends without an error of the stream. */
    if (!feof(stream))
        fail(file);
    free(line);
    fclose(stream);
}
