/* SPDX-License-Identifier: MIT */
/* Diagnostics on standard error, one line each: `name: file:line: what`, and the exit status that
 * they add up to. Control bytes and bytes that are not valid UTF-8, in file names or in `what`, are
 * shown as `?`, so that a diagnostic can't attack a terminal. */
#ifndef WIREDESK_DIAG_H
#define WIREDESK_DIAG_H

#include <stdbool.h>
#include <stdint.h>

#if defined(__GNUC__)
#define DIAG_FORMAT(at) __attribute__((format(printf, at, at + 1)))
#else
#define DIAG_FORMAT(at)
#endif

/* Exit statuses of every filter. */
enum { STATUS_OK = 0, STATUS_DAMAGED = 1, STATUS_USAGE = 2 };

/* What may come up thousands of times in one file: only the first is printed as it comes, the rest
 * are counted, and diag_summarize() says how many there were. */
enum diag_kind {
    DIAG_MALFORMED_ROW,
    DIAG_NO_SENTENCES,
    DIAG_LONG_STORY,
    DIAG_MATCH_LIMIT,
    DIAG_KINDS
};

/* Sets the name that begins every line: the last part of `path`, which must outlive the program. */
void diag_start(const char *path);

/* That name. */
const char *diag_program(void);

/* Silences warnings from now on (option -q). The exit status is the same as with them. */
void diag_quiet(void);

/* Something is lost or damaged: prints the line and makes the exit status 1. `file` may be NULL;
 * `line` 0 means that none is known. */
void diag_error(const char *file, uint64_t line, const char *format, ...) DIAG_FORMAT(3);

/* Something worth knowing, silenced by -q; leaves the exit status alone. */
void diag_warn(const char *file, uint64_t line, const char *format, ...) DIAG_FORMAT(3);

/* As diag_warn() for a kind that may repeat; the first of its kind since diag_summarize() is
 * printed. */
void diag_repeated(enum diag_kind kind, const char *file, uint64_t line, const char *format, ...)
    DIAG_FORMAT(4);

/* At the end of `file`: prints for each kind that came more than once how often it came after the
 * first, and the last line it came in; then counts anew. */
void diag_summarize(const char *file);

/* Makes the exit status 1 without a line of its own. */
void diag_damaged(void);

/* The exit status so far: STATUS_OK or STATUS_DAMAGED. */
int diag_status(void);

/* Prints the line and ends the program with status 1. */
_Noreturn void diag_die(const char *format, ...) DIAG_FORMAT(1);

/* Prints the line and how to get help, and ends the program with status 2. */
_Noreturn void diag_usage(const char *format, ...) DIAG_FORMAT(1);

#endif
