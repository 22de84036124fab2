/* SPDX-License-Identifier: MIT */
/* Stops, quotation marks, brackets, dashes and blanks around the end of a sentence. Lengths are in
 * bytes; 0 says that there is no such mark at `at`. Nothing is looked at from `end` on. */
#ifndef WIREDESK_PUNCTUATION_H
#define WIREDESK_PUNCTUATION_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "common/ascii.h"

/* Marks of three bytes that begin with E2 80, by their last. */
enum {
    PUNCTUATION_EN_DASH = 0x93,
    PUNCTUATION_EM_DASH = 0x94,
    PUNCTUATION_LEFT_SINGLE = 0x98,
    PUNCTUATION_RIGHT_SINGLE = 0x99, /* the apostrophe too */
    PUNCTUATION_LEFT_DOUBLE = 0x9C,
    PUNCTUATION_RIGHT_DOUBLE = 0x9D,
    PUNCTUATION_BULLET = 0xA2,
    PUNCTUATION_ELLIPSIS = 0xA6,
    PUNCTUATION_LEFT_ANGLE = 0xB9,
    PUNCTUATION_RIGHT_ANGLE = 0xBA
};

/* The last byte of such a mark at `at`, as most quotation marks and dashes are; 0 if there is none.
 */
static inline unsigned char punctuation_general(const char *text, size_t at, size_t end)
{
    if (end - at < 3 || (unsigned char)text[at] != 0xE2 || (unsigned char)text[at + 1] != 0x80)
        return 0;
    return (unsigned char)text[at + 2];
}

/* The apostrophe, straight or curly. */
static inline size_t punctuation_apostrophe(const char *text, size_t at, size_t end)
{
    if (at < end && text[at] == '\'')
        return 1;
    return punctuation_general(text, at, end) == PUNCTUATION_RIGHT_SINGLE ? 3 : 0;
}

/* A curly double quotation mark. */
static inline size_t punctuation_double(const char *text, size_t at, size_t end)
{
    unsigned char last = punctuation_general(text, at, end);
    return last == PUNCTUATION_LEFT_DOUBLE || last == PUNCTUATION_RIGHT_DOUBLE ? 3 : 0;
}

/* An em or en dash. */
static inline size_t punctuation_long_dash(const char *text, size_t at, size_t end)
{
    unsigned char last = punctuation_general(text, at, end);
    return last == PUNCTUATION_EM_DASH || last == PUNCTUATION_EN_DASH ? 3 : 0;
}

/* Whether a bullet or a hyphen bullet stands there, of three bytes. */
static inline bool punctuation_is_bullet(const char *text, size_t at, size_t end)
{
    return punctuation_general(text, at, end) == PUNCTUATION_BULLET ||
           (end - at >= 3 && memcmp(text + at, "\xE2\x81\x83", 3) == 0);
}

/* A blank of several bytes: the no-break space, U+2000 to U+200A, the narrow no-break space U+202F,
 * the ideographic space U+3000. The first function is for what is no ASCII character. */
size_t punctuation_rare_blank(const char *text, size_t at, size_t end);
static inline size_t punctuation_wide_blank(const char *text, size_t at, size_t end)
{
    return at < end && (unsigned char)text[at] >= 0xC2 ? punctuation_rare_blank(text, at, end) : 0;
}

/* Any blank; the place after all the blanks from `at` on. */
static inline size_t punctuation_blank(const char *text, size_t at, size_t end)
{
    if (at < end && ascii_is_blank(text[at]))
        return 1;
    return punctuation_wide_blank(text, at, end);
}
size_t punctuation_skip_blanks(const char *text, size_t at, size_t end);

/* A full stop, question or exclamation mark, or ellipsis; a mark that opens what stands after it; a
 * dash, a hyphen only if a blank follows it. */
size_t punctuation_stop(const char *text, size_t at, size_t end);
size_t punctuation_opener(const char *text, size_t at, size_t end);
size_t punctuation_dash(const char *text, size_t at, size_t end);

/* Whether text[start..end) ends in a stop, with the blanks, brackets and quotation marks after it.
 */
bool punctuation_ends_in_stop(const char *text, size_t start, size_t end);

/* Where the run of stops ends that begins at `at`, with the blanks of a spaced ellipsis; *dots
 * counts its dots. */
size_t punctuation_run_end(const char *text, size_t at, size_t end, size_t *dots);

/* Where the marks end that close what ends at `at`, with notes' numbers (`[3]`) and wires' slugs
 * (`[nL1N1K60C4]`) after them. */
size_t punctuation_closers_end(const char *text, size_t at, size_t end);

#endif
