/* SPDX-License-Identifier: MIT */
/* Characters of ASCII, whatever the locale. */
#ifndef WIREDESK_ASCII_H
#define WIREDESK_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool ascii_is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool ascii_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool ascii_is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* The letter in lower case; other characters as they are. Which letters are capitals cannot be
 * predicted: there is no branch on it. */
static inline char ascii_lower(char c)
{
    return (char)(c | ascii_is_upper(c) << 5);
}

/* A blank, tab or newline. */
static inline bool ascii_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

#endif
