/* SPDX-License-Identifier: MIT */
/* To be loaded before the C library (LD_PRELOAD): makes one call of the program fail. The variable
 * TORTURE holds `CALL N ERROR`: the Nth CALL, out of `malloc` (calloc and realloc are counted with
 * it), `read`, `write`, `poll` and `close`, fails with ERROR, out of `EAGAIN`, `EBADF`, `EINTR`,
 * `EIO`, `ENOMEM` and `ENOSPC`; `short` has a read or write move half of its bytes, `on` after it
 * all later calls do the same. With N 0 nothing fails, and the number of calls is written to
 * standard error at the end; with `places` for ERROR a number for each call instead, which is the same
 * where calls come from the same place, called by the same ways. Writes to standard error are neither
 * counted nor failed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <inttypes.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SHORT = -1, MAX_PLACES = 4096, MAX_DEPTH = 64 };

static bool armed, lasting, placed;
static uint64_t places[MAX_PLACES];
static char call[16];
static unsigned long at, calls;
static int error;

static int error_of(const char *name)
{
    static const struct {
        const char *name;
        int error;
    } errors[] = {{"EAGAIN", EAGAIN}, {"EBADF", EBADF},   {"EINTR", EINTR}, {"EIO", EIO},
                  {"ENOMEM", ENOMEM}, {"ENOSPC", ENOSPC}, {"short", SHORT}};
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
        if (strcmp(name, errors[i].name) == 0)
            return errors[i].error;
    return 0;
}

__attribute__((constructor)) static void arm(void)
{
    char name[16] = "", more[8] = "";
    const char *wanted = getenv("TORTURE");
    if (wanted == NULL || sscanf(wanted, "%15s %lu %15s %7s", call, &at, name, more) < 2)
        return;
    error = error_of(name);
    lasting = strcmp(more, "on") == 0;
    placed = strcmp(name, "places") == 0;
    /* The first loads a library, which a filter may not do later. */
    void *frames[1];
    if (placed)
        backtrace(frames, 1);
    armed = at == 0 || error != 0;
}

__attribute__((destructor)) static void tell(void)
{
    char line[32];
    if (!armed || at != 0)
        return;
    armed = false;
    /* A call that is not told of would never be failed. */
    if (placed && calls > MAX_PLACES)
        _exit(99);
    for (unsigned long i = 0; placed && i < calls; i++) {
        int n = snprintf(line, sizeof line, "%" PRIx64 " ", places[i]);
        if (write(STDERR_FILENO, line, (size_t)n) < 0)
            _exit(99);
    }
    int n = snprintf(line, sizeof line, placed ? "\n" : "%lu\n", calls);
    if (write(STDERR_FILENO, line, (size_t)n) < 0)
        _exit(99);
}

/* A hash of the return addresses on the stack, as offsets in their objects: those move from run to
 * run. */
static uint64_t place(void)
{
    void *frames[MAX_DEPTH];
    uint64_t hash = 14695981039346656037u;
    int depth = backtrace(frames, MAX_DEPTH);
    for (int i = 0; i < depth; i++) {
        Dl_info info;
        if (dladdr(frames[i], &info) != 0)
            hash = (hash ^ (uint64_t)((char *)frames[i] - (char *)info.dli_fbase)) * 1099511628211u;
    }
    return hash;
}

static bool strikes(const char *name)
{
    if (!armed || strcmp(name, call) != 0)
        return false;
    if (placed && calls < MAX_PLACES) {
        armed = false;
        places[calls] = place();
        armed = true;
    }
    calls++;
    bool now = at != 0 && (calls == at || (lasting && calls > at));
    if (now && error != SHORT)
        errno = error;
    return now;
}

/* ISO C has no conversion from a data pointer to one of a function; POSIX promises that it works.
 */
#define NEXT(name)                                                                                 \
    do                                                                                             \
        if (next == NULL)                                                                          \
            *(void **)&next = dlsym(RTLD_NEXT, name);                                              \
    while (0)

void *malloc(size_t n)
{
    static void *(*next)(size_t);
    NEXT("malloc");
    return strikes("malloc") ? NULL : next(n);
}

void *calloc(size_t count, size_t n)
{
    static void *(*next)(size_t, size_t);
    NEXT("calloc");
    return strikes("malloc") ? NULL : next(count, n);
}

void *realloc(void *block, size_t n)
{
    static void *(*next)(void *, size_t);
    NEXT("realloc");
    return strikes("malloc") ? NULL : next(block, n);
}

ssize_t read(int file, void *to, size_t n)
{
    static ssize_t (*next)(int, void *, size_t);
    NEXT("read");
    if (!strikes("read"))
        return next(file, to, n);
    return error == SHORT ? next(file, to, (n + 1) / 2) : -1;
}

ssize_t write(int file, const void *from, size_t n)
{
    static ssize_t (*next)(int, const void *, size_t);
    NEXT("write");
    if (file == STDERR_FILENO || !strikes("write"))
        return next(file, from, n);
    return error == SHORT ? next(file, from, (n + 1) / 2) : -1;
}

int poll(struct pollfd *files, nfds_t count, int milliseconds)
{
    static int (*next)(struct pollfd *, nfds_t, int);
    NEXT("poll");
    return strikes("poll") ? -1 : next(files, count, milliseconds);
}

int close(int file)
{
    static int (*next)(int);
    NEXT("close");
    return strikes("close") ? -1 : next(file);
}
