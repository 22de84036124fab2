/* SPDX-License-Identifier: MIT */
/* The bytes of the operands, one file after the other; `-`, or no operand, is standard input. */
#ifndef WIREDESK_INPUT_H
#define WIREDESK_INPUT_H

#include <stdbool.h>
#include <stddef.h>

struct input {
    char **names;     /* the operands that are still to come; owned by the caller */
    size_t left;      /* how many of them */
    const char *name; /* the file that is open, as in diagnostics; NULL before the first */
    int file;         /* its descriptor, -1 where none is open */
    bool ended;       /* it has no more bytes than those in the buffer */
    char *buffer;     /* owned by the input */
    size_t capacity;
    size_t begin; /* buffer[begin..end) was read and not yet taken */
    size_t end;
};

/* Prepares to read the `count` files that `names` names; with none, standard input. `names` must
 * outlive the input. */
void input_start(struct input *input, char **names, size_t count);

/* Closes the file that is open and opens the next that can be, with an empty buffer; each one that
 * can't is reported. False when there are no more; then the buffer is freed. */
bool input_next(struct input *input);

/* Reads once, to the end of the buffer, which moves and grows as needed. A read error is reported
 * and ends the file. Pending output is written before a read that would block. False, with `ended`
 * set, when nothing came. */
bool input_more(struct input *input);

#endif
