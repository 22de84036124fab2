/* SPDX-License-Identifier: MIT */
/* Searches for bytes of several kinds, one place after the other: where they stand is found out for
 * blocks of 256 bytes, sixteen at a time where the machine can and byte by byte where it can't,
 * with the same answers. The latest blocks are kept, so that several searches may go over a
 * paragraph one after the other. */
#ifndef WIREDESK_SCAN_H
#define WIREDESK_SCAN_H

#include <stddef.h>
#include <stdint.h>

enum scan_kind {
    SCAN_ODD,        /* what is neither printable ASCII nor a newline; but most of the
                        marks that begin with E2 80 */
    SCAN_STORY_ENDS, /* NUL, or a newline before `d`, a blank or the end: a header may follow */
    SCAN_LINE_ENDS,  /* a newline */
    SCAN_STOPS,      /* . ! ? and the first byte of an ellipsis (or of another E2 xx A6) */
    SCAN_HEADS,      /* A to Z or an opening bracket, right behind a blank */
    SCAN_KINDS
};

/* A set of kinds: the sum of those that are in it, each as SCAN_SET(kind). */
#define SCAN_SET(kind) (1u << (kind))

enum { SCAN_WORD = 64, SCAN_WORDS = 4, SCAN_BLOCK = SCAN_WORD * SCAN_WORDS, SCAN_KEPT = 8 };

struct scan_block {
    size_t number;                          /* it begins at SCAN_BLOCK * number */
    uint64_t found[SCAN_KINDS][SCAN_WORDS]; /* in it: the lowest bit for its first byte */
};

/* Searches in the `length` bytes at `text`, which belong to the caller. Bytes that change while
 * they go on may be taken for what they were. */
struct scan {
    const char *text;
    size_t length;
    unsigned kinds; /* the set of those that may be searched for */
    struct scan_block blocks[SCAN_KEPT];
};

/* Begins searches for the kinds of a set. */
void scan_start(struct scan *scan, unsigned kinds, const char *text, size_t length);

/* Finds out about the block of that number, and keeps it. */
void scan_load(struct scan *scan, size_t number);

/* The first place from `at` on that is of the kind; `end`, which is no more than the length, if
 * none stands before it. */
static inline size_t scan_next(struct scan *scan, enum scan_kind kind, size_t at, size_t end)
{
    while (at < end) {
        size_t number = at / SCAN_BLOCK;
        const struct scan_block *block = &scan->blocks[number % SCAN_KEPT];
        if (block->number != number)
            scan_load(scan, number);
        do {
            uint64_t found = block->found[kind][at / SCAN_WORD % SCAN_WORDS] >> at % SCAN_WORD;
            if (found != 0) {
                at += (size_t)__builtin_ctzll(found);
                return at < end ? at : end;
            }
            at = (at / SCAN_WORD + 1) * SCAN_WORD;
        } while (at % SCAN_BLOCK != 0);
    }
    return end;
}

#endif
