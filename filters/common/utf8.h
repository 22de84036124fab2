/* SPDX-License-Identifier: MIT */
/* UTF-8: what is valid, what is a control character, and how a word is folded for a look-up.
 * Well-formed sequences are those of table 3-7 of the Unicode Standard (15.0, section 3.9). */
#ifndef WIREDESK_UTF8_H
#define WIREDESK_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The longest sequence in bytes. */
enum { UTF8_LONGEST = 4 };

/* The byte-order mark, which some editors put at the head of a file, and its length in bytes. */
#define UTF8_MARK "\xEF\xBB\xBF"
enum { UTF8_MARK_LENGTH = sizeof UTF8_MARK - 1 };

/* Whether the byte is one of a sequence, and not its first. */
static inline bool utf8_is_continuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* Length in bytes (1 to 4) of the well-formed sequence at the head of the `n` bytes at `s`; 0 where
 * there is none, or where the bytes end before it does. */
size_t utf8_length(const char *s, size_t n);

/* How many of the last of the `n` bytes at `s` begin a sequence that bytes to come may still
 * complete (0 to 3). */
size_t utf8_unfinished(const char *s, size_t n);

/* Repairs the `n` bytes at `s` in place, length unchanged: each byte that is not valid UTF-8
 * becomes `?`; each byte of a control character (C0 but tab and newline, DEL, C1, and the explicit
 * formatting characters of bidirectional text, UAX #9 section 2: they could show the columns of a
 * row in another order than they have) becomes a blank. Returns how many bytes were invalid;
 * `*first` becomes the offset of the first of them. */
size_t utf8_repair(char *s, size_t n, size_t *first);

/* As utf8_repair(), with tab and newline, DEL and C1 shown as `?` too: for diagnostics. */
void utf8_make_printable(char *s, size_t n);

/* Folds the `n` bytes at `s` into `out`, which has room for `n` and may be `s`: letters of ASCII,
 * Latin-1 and Latin Extended-A become lower case, the curly apostrophe of three bytes becomes `'`,
 * and soft hyphens after the first letter are left out. Returns the length of the result, never
 * more than `n`. */
size_t utf8_fold(const char *s, size_t n, char *out);

/* The ASCII letter, in lower case, that remains of the letter at `s` (`n` bytes are left) without
 * its accent: `e` of an e with an acute. Known are the letters of Latin-1 and Latin Extended-A, of
 * two bytes; 0 for all else. */
char utf8_bare(const char *s, size_t n);

/* Whether the sequence at `s` (of `n` bytes that remain, at least 1) is an upper-case or a
 * lower-case letter of Latin script. Other scripts have neither. */
bool utf8_is_upper(const char *s, size_t n);
bool utf8_is_lower(const char *s, size_t n);

/* Whether it is either; false where `n` is 0. */
bool utf8_is_letter(const char *s, size_t n);

#endif
