/* SPDX-License-Identifier: MIT */
#include "unambiguous.h"

#include "gazetteer.h"

bool unambiguous_find(const char *s, size_t n, unsigned *kind)
{
    if (n > UNAMBIGUOUS_MOST)
        return false;
    uint32_t value = gazetteer_find(&gazetteer_unambiguous, gazetteer_hash(GAZETTEER_BASIS, s, n));
    *kind = value - 1;
    return value > 0;
}
