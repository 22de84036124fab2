/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "memory.h"
#include "output.h"

/* How much one read asks for: little enough to stay in a processor's second-level cache until it is
 * used. A fuzzer runs a filter over and over on little input, and need not move more than that. */
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
enum { CHUNK = 1 << 10 };
#else
enum { CHUNK = 1 << 17 };
#endif

static char dash[] = "-";
static char *const standard_input[] = {dash};

void input_start(struct input *input, char **names, size_t count)
{
    *input = (struct input){.names = names, .left = count, .file = -1};
    if (count == 0) {
        input->names = (char **)standard_input;
        input->left = 1;
    }
}

static void close_file(struct input *input)
{
    if (input->file > STDIN_FILENO)
        close(input->file);
    input->file = -1;
}

bool input_next(struct input *input)
{
    close_file(input);
    input->begin = input->end = 0;
    input->ended = false;
    while (input->left > 0) {
        input->name = *input->names++;
        input->left--;
        if (strcmp(input->name, "-") == 0)
            input->file = STDIN_FILENO;
        else
            input->file = open(input->name, O_RDONLY | O_CLOEXEC);
        if (input->file >= 0)
            return true;
        diag_error(input->name, 0, "%s", strerror(errno));
    }
    free(input->buffer);
    input->buffer = NULL;
    input->capacity = 0;
    return false;
}

/* Whoever waits for the output (a terminal, the next filter of a live stream) gets it while this
 * one waits for its input. */
static void flush_if_blocking(int file)
{
    struct pollfd poll_file = {.fd = file, .events = POLLIN};
    if (poll(&poll_file, 1, 0) <= 0)
        output_flush();
}

static size_t read_some(struct input *input, char *to, size_t n)
{
    flush_if_blocking(input->file);
    for (;;) {
        ssize_t got = read(input->file, to, n);
        if (got >= 0)
            return (size_t)got;
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd wait = {.fd = input->file, .events = POLLIN};
            poll(&wait, 1, -1);
            continue;
        }
        diag_error(input->name, 0, "%s", strerror(errno));
        return 0;
    }
}

bool input_more(struct input *input)
{
    if (input->begin > 0) {
        memmove(input->buffer, input->buffer + input->begin, input->end - input->begin);
        input->end -= input->begin;
        input->begin = 0;
    }
    input->buffer = memory_grow(input->buffer, &input->capacity, input->end + CHUNK, 1);
    size_t got = read_some(input, input->buffer + input->end, CHUNK);
    input->end += got;
    input->ended = got == 0;
    return got > 0;
}
