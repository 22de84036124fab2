/* SPDX-License-Identifier: MIT */
#include "kinds.h"

#include <string.h>

const char *const name_kind_names[NAME_KINDS] = {"person", "organization", "place", "norp",
                                                 "other"};

enum name_kind names_kind(const char *name, size_t n)
{
    size_t kind = 0;
    while (kind < NAME_KINDS &&
           (strlen(name_kind_names[kind]) != n || memcmp(name_kind_names[kind], name, n) != 0))
        kind++;
    return (enum name_kind)kind;
}
