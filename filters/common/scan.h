/* SPDX-License-Identifier: MIT */
/* Searches for bytes of several kinds. Where they stand is found out for blocks of 256 bytes,
 * sixteen at a time where the machine can and byte by byte where it can't, with the same answers.
 * The latest blocks are kept, so that several searches may go over a paragraph one after the other.
 */
#ifndef WIREDESK_SCAN_H
#define WIREDESK_SCAN_H

#include <stddef.h>
#include <stdint.h>

enum scan_kind {
    SCAN_ODD,   /* what is neither printable ASCII nor a newline; but most of the
                   marks that begin with E2 80 */
    SCAN_STOPS, /* . ! ? and the first byte of an ellipsis (or of another E2 xx A6) */
    SCAN_HEADS, /* A to Z or an opening bracket, right after a blank */
    SCAN_KINDS
};

/* A set of kinds: the sum of those that are in it, each as SCAN_SET(kind). */
#define SCAN_SET(kind) (1u << (kind))

enum {
    SCAN_WORD = 64, /* the bytes that a word of the answer is about, a bit each */
    SCAN_WORDS = 4, /* of a block */
    SCAN_BLOCK = SCAN_WORD * SCAN_WORDS, /* bytes of a block */
    SCAN_KEPT = 8,                       /* blocks that are kept */
    SCAN_ROOM = SCAN_KEPT * SCAN_WORDS   /* words of all of them */
};

/* Searches in the `length` bytes at `text`, which belong to the caller. Of bytes that change
 * meanwhile the answer may be about what they were. */
struct scan {
    const char *text;
    size_t length;
    unsigned kinds;                        /* the set of those that may be searched for */
    size_t blocks[SCAN_KEPT];              /* the numbers of those that are kept; a block begins at
                                              SCAN_BLOCK times its number */
    uint64_t found[SCAN_KINDS][SCAN_ROOM]; /* in their words: the lowest bit for the first byte */
};

/* Begins searches for the kinds of a set. */
void scan_start(struct scan *scan, unsigned kinds, const char *text, size_t length);

/* Finds out where the bytes of each kind stand in the block of that number, and keeps it. */
void scan_load(struct scan *scan, size_t number);

/* The bits of that kind in the word that holds `at`, which is less than the length, from `at` on:
 * the lowest bit is for `at` itself. */
static inline uint64_t scan_bits(struct scan *scan, enum scan_kind kind, size_t at)
{
    size_t number = at / SCAN_BLOCK;
    if (scan->blocks[number % SCAN_KEPT] != number)
        scan_load(scan, number);
    return scan->found[kind][at / SCAN_WORD % SCAN_ROOM] >> at % SCAN_WORD;
}

/* Where the next word after the one that holds `at` begins. */
static inline size_t scan_step(size_t at)
{
    return (at | (SCAN_WORD - 1)) + 1;
}

/* The first place from `at` on that is of the kind; `end`, which is no more than the length, if
 * none stands before it. */
static inline size_t scan_next(struct scan *scan, enum scan_kind kind, size_t at, size_t end)
{
    while (at < end) {
        uint64_t found = scan_bits(scan, kind, at);
        if (found != 0) {
            at += (size_t)__builtin_ctzll(found);
            return at < end ? at : end;
        }
        at = scan_step(at);
    }
    return end;
}

#endif
