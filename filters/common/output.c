/* SPDX-License-Identifier: MIT */
#include "output.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"

enum { BLOCK = 1 << 16, NEARLY_FULL = BLOCK - (1 << 13) };

static char block[BLOCK];
static size_t used;

static _Noreturn void fail(void)
{
    diag_error(NULL, 0, "standard output: %s", strerror(errno));
    _exit(STATUS_DAMAGED);
}

static void write_all(const char *data, size_t n)
{
    while (n > 0) {
        ssize_t written = write(STDOUT_FILENO, data, n);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            struct pollfd wait = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&wait, 1, -1);
            continue;
        }
        if (written < 0)
            fail();
        data += written;
        n -= (size_t)written;
    }
}

void output_flush(void)
{
    write_all(block, used);
    used = 0;
}

void output_bytes(const char *data, size_t n)
{
    if (n > BLOCK - used) {
        output_flush();
        if (n > BLOCK) {
            write_all(data, n);
            return;
        }
    }
    memcpy(block + used, data, n);
    used += n;
}

char *output_room(size_t n)
{
    if (n > BLOCK - used)
        output_flush();
    return block + used;
}

void output_used(const char *end)
{
    used = (size_t)(end - block);
}

void output_string(const char *string)
{
    output_bytes(string, strlen(string));
}

void output_char(char c)
{
    if (used == BLOCK)
        output_flush();
    block[used++] = c;
}

void output_row_end(void)
{
    output_char('\n');
    if (used >= NEARLY_FULL)
        output_flush();
}

int output_close(void)
{
    output_flush();
    if (close(STDOUT_FILENO) < 0 && errno != EINTR)
        fail();
    return diag_status();
}
