/* SPDX-License-Identifier: MIT */
#include "classnames.h"

#include <string.h>

#include "commas.h"
#include "common/diag.h"

static uint32_t find(const struct class_name *known, size_t count, const char *name, size_t n)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(known[i].name) == n && memcmp(known[i].name, name, n) == 0)
            return known[i].code;
    diag_die("a built-in list has the unknown class '%.*s'", (int)n, name);
}

uint32_t classnames_code(const struct class_name *known, size_t count, const char *name)
{
    return find(known, count, name, strlen(name));
}

uint32_t classnames_bits(const struct class_name *known, size_t count, const char *names)
{
    uint32_t bits = 0;
    for (struct comma_word at = commas_begin(names, strlen(names)); commas_next(&at);)
        bits |= find(known, count, at.word, at.length);
    return bits;
}
