/* SPDX-License-Identifier: MIT */
#include "kinds.h"

#include <string.h>

const char *const name_kind_names[NAME_KINDS] = {"person", "organization", "place", "norp",
                                                 "other"};

const unsigned char name_kind_lengths[NAME_KINDS] = {sizeof "person" - 1, sizeof "organization" - 1,
                                                     sizeof "place" - 1, sizeof "norp" - 1,
                                                     sizeof "other" - 1};

enum name_kind names_kind(const char *name, size_t n)
{
    size_t kind = 0;
    while (kind < NAME_KINDS &&
           (name_kind_lengths[kind] != n || memcmp(name_kind_names[kind], name, n) != 0))
        kind++;
    return (enum name_kind)kind;
}
