/* SPDX-License-Identifier: MIT */
/* Stops, quotation marks, brackets, dashes and blanks around the end of a sentence. Lengths are in
 * bytes; 0 says that there is no such mark at `at`. Nothing is looked at from `end` on. */
#ifndef WIREDESK_PUNCTUATION_H
#define WIREDESK_PUNCTUATION_H

#include <stdbool.h>
#include <stddef.h>

static inline bool punctuation_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

/* Whether the bytes of `mark` stand at `at`. */
bool punctuation_starts(const char *text, size_t at, size_t end, const char *mark);

/* The blank at `at`, of which the no-break space is one; the place behind all of them. */
size_t punctuation_blank(const char *text, size_t at, size_t end);
size_t punctuation_skip_blanks(const char *text, size_t at, size_t end);

/* The last byte of a mark of three bytes that begins with E2 80, as most quotation marks and dashes
 * do; 0 if there is none. */
static inline unsigned char punctuation_general(const char *text, size_t at, size_t end)
{
    if (end - at < 3 || (unsigned char)text[at] != 0xE2 || (unsigned char)text[at + 1] != 0x80)
        return 0;
    return (unsigned char)text[at + 2];
}

/* A full stop, question or exclamation mark, or ellipsis; a mark that opens what stands behind it;
 * a dash, a hyphen only if a blank follows it. */
size_t punctuation_stop(const char *text, size_t at, size_t end);
size_t punctuation_opener(const char *text, size_t at, size_t end);
size_t punctuation_dash(const char *text, size_t at, size_t end);

/* Where the run of stops ends that begins at `at`, with the blanks of a spaced ellipsis; *dots
 * counts its dots. */
size_t punctuation_run_end(const char *text, size_t at, size_t end, size_t *dots);

/* Where the marks end that close what ends at `at`, with notes' numbers (`[3]`) and wires' slugs
 * (`[nL1N1K60C4]`) behind them. */
size_t punctuation_closers_end(const char *text, size_t at, size_t end);

#endif
