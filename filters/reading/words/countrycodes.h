/* SPDX-License-Identifier: MIT */
/* Countries by their codes (filters/english/country-codes.txt). */
#ifndef WIREDESK_COUNTRYCODES_H
#define WIREDESK_COUNTRYCODES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/ascii.h"

/* Of a country the code of three letters (ISO 3166-1 alpha-3) and the common name. They live as
 * long as the program, and no NUL ends them. `states`: news names its states and provinces without
 * it. */
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
