/* SPDX-License-Identifier: MIT */
#if defined(__linux__)
#define _GNU_SOURCE /* syscall(), O_PATH */
#elif defined(__OpenBSD__)
#define _BSD_SOURCE /* pledge() */
#endif
#include "sandbox.h"

#include <stdbool.h>
#include <unistd.h>

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__)) &&                         \
    !defined(WIREDESK_NO_SANDBOX)

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#if defined(__has_include)
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#endif
#endif

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* The steps of the kernel's filter. The number of the call is in the accumulator until a step
 * decides. Of an argument the low half is looked at: both machines are little-endian, and the
 * flags in question are ints. */
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)(offset))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, action)
#define REFUSE ANSWER(SECCOMP_RET_ERRNO | 1 /* EPERM */)
#define ALLOW(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), ANSWER(SECCOMP_RET_ALLOW)
#define ALLOW_WITHOUT(call, argument, flags)                                                       \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4),                                         \
        LOAD(offsetof(struct seccomp_data, args) + 8 * (argument)),                                \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flags, 1, 0), ANSWER(SECCOMP_RET_ALLOW), REFUSE

/* A call by another machine's table of numbers could mean anything. */
#define BEGINNING                                                                                  \
    LOAD(offsetof(struct seccomp_data, arch)),                                                     \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0), ANSWER(SECCOMP_RET_KILL_PROCESS), \
        LOAD(offsetof(struct seccomp_data, nr))

#if defined(SYS_poll)
#define ALLOW_POLL ALLOW(poll), ALLOW(ppoll)
#else
#define ALLOW_POLL ALLOW(ppoll)
#endif

/* `restart_syscall` goes on with a poll after the process was stopped; `getrandom` is for the
 * allocator's first call, `sysinfo` for glibc's qsort(), which asks how much memory there is. */
#define ALLOW_WORK                                                                                 \
    ALLOW(read), ALLOW(write), ALLOW_POLL, ALLOW(brk), ALLOW_WITHOUT(mmap, 2, PROT_EXEC),          \
        ALLOW(munmap), ALLOW(mremap), ALLOW_WITHOUT(mprotect, 2, PROT_EXEC), ALLOW(madvise),       \
        ALLOW(close), ALLOW(restart_syscall), ALLOW(rt_sigreturn), ALLOW(getrandom),               \
        ALLOW(sysinfo), ALLOW(exit), ALLOW(exit_group)

/* Opening that only reads. musl has open() make the older call where the machine has it. */
#define WRITING (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)
#if defined(SYS_open)
#define ALLOW_OPENING ALLOW_WITHOUT(openat, 2, WRITING), ALLOW_WITHOUT(open, 1, WRITING)
#else
#define ALLOW_OPENING ALLOW_WITHOUT(openat, 2, WRITING)
#endif

/* Without the flag, older kernels slow down all of a process that has a filter. */
static void limit_calls(struct sock_filter *steps, size_t count)
{
    struct sock_fprog program = {.len = (unsigned short)count, .filter = steps};
    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
}

#if defined(LANDLOCK_CREATE_RULESET_VERSION)

/* A file that can't be named here can't be opened later either; a pipe needs no rule. */
static void add_file(int rules, const char *name)
{
    int file = open(name, O_PATH | O_CLOEXEC);
    struct stat status;
    if (file < 0)
        return;
    struct landlock_path_beneath_attr rule = {.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE,
                                              .parent_fd = file};
    /* A folder may be opened, so that the read that fails then tells the user what it is. */
    if (fstat(file, &status) == 0 && S_ISDIR(status.st_mode))
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_DIR;
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(file);
}

static void limit_files(char *const *names, size_t count)
{
    struct landlock_ruleset_attr attributes = {.handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE |
                                                                    LANDLOCK_ACCESS_FS_READ_DIR};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (rules < 0)
        return;
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], "-") != 0)
            add_file(rules, names[i]);
    syscall(SYS_landlock_restrict_self, rules, 0);
    close(rules);
}

#else

static void limit_files(char *const *names, size_t count)
{
    (void)names;
    (void)count;
}

#endif

static void narrow(void)
{
    static struct sock_filter steps[] = {BEGINNING, ALLOW_WORK, REFUSE};
    limit_calls(steps, sizeof steps / sizeof *steps);
}

/* What comes later can only take more away: so another filter may be added. */
static bool confine(char *const *names, size_t count)
{
    static struct sock_filter steps[] = {BEGINNING, ALLOW_WORK, ALLOW_OPENING, ALLOW(seccomp),
                                         REFUSE};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return false;
    if (count == 0) {
        narrow();
        return true;
    }
    limit_files(names, count);
    limit_calls(steps, sizeof steps / sizeof *steps);
    return true;
}

#elif defined(__OpenBSD__) && !defined(WIREDESK_NO_SANDBOX)

static void narrow(void)
{
    if (pledge("stdio", NULL) < 0)
        return;
}

static bool confine(char *const *names, size_t count)
{
    (void)names;
    return pledge(count > 0 ? "stdio rpath" : "stdio", NULL) == 0;
}

#else

static void narrow(void)
{
}

static bool confine(char *const *names, size_t count)
{
    (void)names;
    (void)count;
    return false;
}

#endif

void sandbox_enter(char *const *names, size_t count)
{
    static enum { AT_FIRST, FREE, OPENING, CLOSED } state;
    if (state == AT_FIRST)
        state = !confine(names, count) ? FREE : count > 0 ? OPENING : CLOSED;
    if (state != OPENING || count > 0)
        return;
    narrow();
    state = CLOSED;
}
