/* SPDX-License-Identifier: MIT */
/* To be loaded before the C library: a kernel that refuses the sandbox (filters/common/sandbox.h),
 * for tools such as valgrind, whose own system calls the sandbox would take for the filter's. */
#include <errno.h>
#include <sys/prctl.h>

int prctl(int operation, ...)
{
    (void)operation;
    errno = EINVAL;
    return -1;
}
