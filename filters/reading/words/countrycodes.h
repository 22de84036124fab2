/* SPDX-License-Identifier: MIT */
/* Countries by their codes (filters/english/country-codes.txt). */
#ifndef WIREDESK_COUNTRYCODES_H
#define WIREDESK_COUNTRYCODES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/ascii.h"

/* A country: its code of three letters (ISO 3166-1 alpha-3) and its common name, which live as long
 * as the program and are not ended by a NUL. `states`: news names its states and provinces without
 * naming the country. */
struct country {
    const char *code, *name;
    size_t code_length, name_length;
    bool states;
};

/* The country that the code of two letters is for; both are empty where it is none. */
struct country countrycodes_find(const char *code);

/* Whether the `n` bytes have the form of a code of two letters: two capitals. */
static inline bool countrycodes_is_form(const char *code, size_t n)
{
    return n == 2 && ascii_is_upper(code[0]) && ascii_is_upper(code[1]);
}

#endif
