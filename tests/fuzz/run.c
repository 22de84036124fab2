/* SPDX-License-Identifier: MIT */
#include "run.h"

#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/memory.h"

enum { WORDS_MOST = 8 };

static const char *input;
static size_t input_left, piece;
static struct bytes outputs[2], errors[2];
static size_t turn;

/* main() of the filter and of sentences, renamed in their objects. */
int filter_program(int argc, char **argv);
int sentences_program(int argc, char **argv);

/* The linker has the filter call these in the place of the system's (ld(1), --wrap). */
ssize_t __wrap_read(int file, void *to, size_t n);
ssize_t __wrap_write(int file, const void *from, size_t n);
int __wrap_close(int file);
int __wrap_poll(struct pollfd *files, nfds_t count, int milliseconds);

/* Of captions: its patterns are compiled once for all runs. */
void __wrap_credits_prepare(void);
__attribute__((weak)) void __real_credits_prepare(void);

ssize_t __wrap_read(int file, void *to, size_t n)
{
    (void)file;
    if (n > piece)
        n = piece;
    if (n > input_left)
        n = input_left;
    memcpy(to, input, n);
    input += n;
    input_left -= n;
    return (ssize_t)n;
}

ssize_t __wrap_write(int file, const void *from, size_t n)
{
    bytes_add(file == STDERR_FILENO ? &errors[turn] : &outputs[turn], from, n);
    return (ssize_t)n;
}

int __wrap_close(int file)
{
    (void)file;
    return 0;
}

int __wrap_poll(struct pollfd *files, nfds_t count, int milliseconds)
{
    (void)files;
    (void)milliseconds;
    return (int)count;
}

void bytes_restart(struct bytes *bytes)
{
    bytes_room(bytes, 1);
    bytes->length = 0;
}

void __wrap_credits_prepare(void)
{
    static bool prepared;
    if (!prepared)
        __real_credits_prepare();
    prepared = true;
}

static struct outcome run(int (*program)(int, char **), const char *name, const char *data,
                          size_t n, const struct way *way)
{
    char *words[WORDS_MOST] = {(char *)name};
    int count = 1;
    while (way->options[count - 1] != NULL) {
        words[count] = (char *)way->options[count - 1];
        count++;
    }
    turn = 1 - turn;
    bytes_restart(&outputs[turn]);
    bytes_restart(&errors[turn]);
    input = data;
    input_left = n;
    piece = way->piece;
    optind = 0;
    int status = program(count, words);
    return (struct outcome){outputs[turn].data, outputs[turn].length, errors[turn].data,
                            errors[turn].length, status};
}

struct outcome run_filter(const char *data, size_t n, const struct way *way)
{
    return run(filter_program, FILTER, data, n, way);
}

struct outcome run_sentences(const char *data, size_t n, const struct way *way)
{
    return run(sentences_program, "sentences", data, n, way);
}

void broken(const char *what, const char *line, size_t n)
{
    fprintf(stderr, "\n%s: %s: '%.*s'\n", FILTER, what, (int)n, line != NULL ? line : "");
    abort();
}
