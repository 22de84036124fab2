/* SPDX-License-Identifier: MIT */
/* A whole filter, run inside the fuzzer's process: its main() as it is, with the calls of the
 * system that it makes (read, write, open, close, poll) answered here. */
#ifndef WIREDESK_FUZZ_RUN_H
#define WIREDESK_FUZZ_RUN_H

#include <stddef.h>

#include "common/memory.h"

/* What a run has written; good until the run after the next. */
struct outcome {
    const char *out; /* to standard output */
    size_t out_length;
    const char *err; /* to standard error */
    size_t err_length;
    int status; /* once 1 it stays so: a process has one status, and runs many times here */
};

/* How the input is given: at most `piece` bytes a read; `options` end with a NULL, as in argv. */
struct way {
    size_t piece;
    const char *options[4];
};

/* Runs the filter on the `n` bytes at `data` as its standard input. */
struct outcome run_filter(const char *data, size_t n, const struct way *way);

/* The same with sentences, whose rows the others read. */
struct outcome run_sentences(const char *data, size_t n, const struct way *way);

/* Empties it, but leaves it memory, so that its data is never NULL. */
void bytes_restart(struct bytes *bytes);

/* The invariant does not hold: says so, and ends the process as a crash would. */
_Noreturn void broken(const char *what, const char *line, size_t n);

#endif
