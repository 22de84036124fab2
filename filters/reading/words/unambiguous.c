/* SPDX-License-Identifier: MIT */
#include "unambiguous.h"

#include "common/packed.h"
#include "gazetteer.h"

/* The hash of what is too long. */
enum { NONE = 0 };

uint64_t unambiguous_hash(const char *s, size_t n)
{
    if (n > UNAMBIGUOUS_MOST)
        return NONE;
    uint64_t hash = packed_hash_all(s, n);
    gazetteer_prefetch(&gazetteer_unambiguous, hash);
    return hash;
}

bool unambiguous_find(uint64_t hash, struct unambiguous *what)
{
    uint32_t value = hash != NONE ? gazetteer_find(&gazetteer_unambiguous, hash) : 0;
    if (value == 0)
        return false;
    uint32_t name = (value - 1) / 2;
    *what = (struct unambiguous){name % (NAME_KINDS + 1), name / (NAME_KINDS + 1), value % 2 == 0};
    return true;
}
