/* SPDX-License-Identifier: MIT */
#include "diag.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "utf8.h"

/* POSIX promises that a write of up to 512 bytes to a pipe is not torn apart; a path may be longer
 * than that, and a torn line is better than half a name. */
enum { LINE_SIZE = 4096 + 512 };

struct repeats {
    uint64_t count;
    uint64_t last_line;
};

static const char *program = "wiredesk";
static bool quiet;
static int status = STATUS_OK;
static struct repeats repeats[DIAG_KINDS];

static const char *const kind_names[DIAG_KINDS] = {
    [DIAG_MALFORMED_ROW] = "malformed rows",
    [DIAG_NO_SENTENCES] = "stories without sentence rows",
    [DIAG_LONG_STORY] = "stories processed in parts",
    [DIAG_MATCH_LIMIT] = "matches abandoned at a limit",
};

void diag_start(const char *path)
{
    const char *slash = strrchr(path, '/');
    program = slash != NULL ? slash + 1 : path;
}

const char *diag_program(void)
{
    return program;
}

void diag_quiet(void)
{
    quiet = true;
}

static size_t add(char *line, size_t used, const char *format, va_list values)
{
    int n = vsnprintf(line + used, LINE_SIZE - 1 - used, format, values);
    if (n < 0)
        return used;
    size_t room = LINE_SIZE - 2 - used;
    return used + ((size_t)n < room ? (size_t)n : room);
}

static size_t add_format(char *line, size_t used, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    used = add(line, used, format, values);
    va_end(values);
    return used;
}

static void print(const char *file, uint64_t number, const char *format, va_list values)
{
    char line[LINE_SIZE];
    size_t used = add_format(line, 0, "%s: ", program);
    if (file != NULL && number > 0)
        used = add_format(line, used, "%s:%" PRIu64 ": ", file, number);
    else if (file != NULL)
        used = add_format(line, used, "%s: ", file);
    used = add(line, used, format, values);
    utf8_make_printable(line, used);
    line[used++] = '\n';
    /* Nothing can be said about a standard error that takes nothing. */
    if (write(STDERR_FILENO, line, used) < 0)
        return;
}

void diag_error(const char *file, uint64_t line, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    print(file, line, format, values);
    va_end(values);
    status = STATUS_DAMAGED;
}

void diag_warn(const char *file, uint64_t line, const char *format, ...)
{
    if (quiet)
        return;
    va_list values;
    va_start(values, format);
    print(file, line, format, values);
    va_end(values);
}

void diag_repeated(enum diag_kind kind, const char *file, uint64_t line, const char *format, ...)
{
    repeats[kind].last_line = line;
    if (repeats[kind].count++ > 0 || quiet)
        return;
    va_list values;
    va_start(values, format);
    print(file, line, format, values);
    va_end(values);
}

void diag_summarize(const char *file)
{
    for (size_t kind = 0; kind < DIAG_KINDS; kind++) {
        if (repeats[kind].count > 1)
            diag_warn(file, repeats[kind].last_line, "%s: %" PRIu64 " more; this is the last",
                      kind_names[kind], repeats[kind].count - 1);
        repeats[kind] = (struct repeats){0, 0};
    }
}

void diag_damaged(void)
{
    status = STATUS_DAMAGED;
}

int diag_status(void)
{
    return status;
}

void diag_die(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    print(NULL, 0, format, values);
    va_end(values);
    exit(STATUS_DAMAGED);
}

void diag_usage(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    char text[LINE_SIZE / 2];
    if (vsnprintf(text, sizeof text, format, values) < 0)
        text[0] = '\0';
    va_end(values);
    diag_error(NULL, 0, "%s; try '%s --help'", text, program);
    exit(STATUS_USAGE);
}
