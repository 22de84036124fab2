/* SPDX-License-Identifier: MIT */
/* escape FILE...: what a filter could still do that an attacker had taken over. Opens the files one
 * after the other as a filter does, and after each tells of a number of deeds whether they were
 * `done` or how they were refused. `other`, in the current folder, is a file that is no operand. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/sandbox.h"

static long open_to_write(void)
{
    return open("other", O_WRONLY);
}

static long create(void)
{
    return open("created", O_RDWR | O_CREAT, 0600);
}

static long truncate_by_opening(void)
{
    return open("other", O_RDONLY | O_TRUNC);
}

static long open_other(void)
{
    return open("other", O_RDONLY);
}

static long list_folder(void)
{
    return open(".", O_RDONLY | O_DIRECTORY);
}

static long make_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0);
}

static long make_process(void)
{
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child;
}

static long execute(void)
{
    char *const arguments[] = {(char[]){"true"}, NULL};
    return execv("/bin/true", arguments);
}

static long send_signal(void)
{
    return kill(getppid(), 0);
}

static long remove_file(void)
{
    return unlink("other");
}

static long get_code_memory(void)
{
    void *at =
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return at == MAP_FAILED ? -1 : 0;
}

static long make_memory_code(void)
{
    static char page[8192] __attribute__((aligned(4096)));
    return mprotect(page, 4096, PROT_READ | PROT_EXEC);
}

static long get_memory(void)
{
    char *volatile block = malloc((size_t)1 << 24);
    if (block == NULL)
        return -1;
    memset(block, 1, (size_t)1 << 24);
    free(block);
    return 0;
}

static const struct {
    const char *name;
    long (*deed)(void);
} deeds[] = {
    {"memory", get_memory},
    {"open for writing", open_to_write},
    {"create", create},
    {"truncate", truncate_by_opening},
    {"open another file", open_other},
    {"list a folder", list_folder},
    {"socket", make_socket},
    {"fork", make_process},
    {"signal", send_signal},
    {"unlink", remove_file},
    {"memory for code", get_code_memory},
    {"data into code", make_memory_code},
    {"exec", execute},
};

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    for (int i = 1; i < argc; i++) {
        int file = open(argv[i], O_RDONLY);
        printf("%s: %s\n", argv[i], file < 0 ? strerror(errno) : "open");
        sandbox_enter(argv + i + 1, (size_t)(argc - i - 1));
        for (size_t k = 0; k < sizeof deeds / sizeof *deeds; k++) {
            long answer = deeds[k].deed();
            printf("  %s: %s\n", deeds[k].name, answer < 0 ? strerror(errno) : "done");
        }
    }
    return 0;
}
