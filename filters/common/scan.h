/* SPDX-License-Identifier: MIT */
/* Searches for bytes of a kind, one place after the other: where they stand is found out for blocks
 * of 64 bytes, sixteen at a time where the machine can and byte by byte where it can't, with the same
 * answers. A search that moves on inside its block costs a shift. */
#ifndef WIREDESK_SCAN_H
#define WIREDESK_SCAN_H

#include <stddef.h>
#include <stdint.h>

enum scan_kind {
    SCAN_LINE_ENDS, /* a newline or NUL */
    SCAN_STOPS,     /* . ! ? and the first byte of an ellipsis (or of another E2 xx A6) */
    SCAN_CAPITALS,  /* A to Z right behind a blank */
    SCAN_ODD,       /* what is not printable ASCII */
};

enum { SCAN_BLOCK = 64 };

/* A search in the `length` bytes at `text`, which belong to the caller. Bytes that change while it
 * goes on may be taken for what they were. */
struct scan {
    enum scan_kind kind;
    const char *text;
    size_t length;
    size_t block;   /* where the block at hand begins */
    uint64_t found; /* in it: the lowest bit for its first byte */
};

/* A search that has not begun. */
static inline struct scan scan_start(enum scan_kind kind, const char *text, size_t length)
{
    return (struct scan){kind, text, length, SIZE_MAX - SCAN_BLOCK, 0};
}

/* Makes the block that holds `at`, which is less than the length, the one at hand. */
void scan_load(struct scan *scan, size_t at);

/* The first place from `at` on that is of the kind; `end`, which is no more than the length, if none
 * stands before it. */
static inline size_t scan_next(struct scan *scan, size_t at, size_t end)
{
    while (at < end) {
        if (at - scan->block >= SCAN_BLOCK)
            scan_load(scan, at);
        uint64_t found = scan->found >> (at - scan->block);
        if (found != 0) {
            at += (size_t)__builtin_ctzll(found);
            return at < end ? at : end;
        }
        at = scan->block + SCAN_BLOCK;
    }
    return end;
}

#endif
