/* SPDX-License-Identifier: MIT */
/* Gives up what a filter does not need to read text from strangers. */
#ifndef WIREDESK_SANDBOX_H
#define WIREDESK_SANDBOX_H

#include <stddef.h>

/* From here on the process can read and write the files that are open, get and give back memory
 * that is never to be executed, open for reading the `count` files that `names` names, and exit;
 * once there are none to come, it opens nothing more. To be called when an operand has been opened,
 * with those that are left: the first call confines, one without names takes the opening away for
 * good, and the others do nothing. Lists must have been read and patterns compiled.
 *
 * Linux (x86_64 and aarch64): seccomp(2) refuses every other system call with EPERM, and while
 * there are files to open, landlock(7) where the kernel has it refuses every file but those, with
 * EACCES; a file is the one that had the name at the first call. OpenBSD: pledge(2), `stdio rpath`
 * and then `stdio`. Elsewhere, where the kernel refuses, and in builds with WIREDESK_NO_SANDBOX
 * (sanitizers and coverage make system calls of their own), nothing happens. */
void sandbox_enter(char *const *names, size_t count);

#endif
