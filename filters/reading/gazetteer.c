/* SPDX-License-Identifier: MIT */
#include "gazetteer.h"

#include <string.h>

#include "common/utf8.h"

#define PRIME 0x00000100000001B3u

/* The longest piece of text that is folded at a time. */
enum { PIECE = 64 };

uint64_t gazetteer_hash(uint64_t hash, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)s[i]) * PRIME;
    return hash;
}

/* Goes on with what is not ASCII. A soft hyphen inside a name is no part of it. */
static uint64_t fold_rest(uint64_t hash, const char *s, size_t n)
{
    char folded[PIECE];
    while (n > 0) {
        if (hash != GAZETTEER_BASIS && n >= 2 && memcmp(s, "\xC2\xAD", 2) == 0) {
            s += 2;
            n -= 2;
            continue;
        }
        size_t piece = n < PIECE ? n : PIECE;
        piece -= piece < n ? utf8_unfinished(s, piece) : 0;
        hash = gazetteer_hash(hash, folded, utf8_fold(s, piece, folded));
        s += piece;
        n -= piece;
    }
    return hash;
}

uint64_t gazetteer_fold(uint64_t hash, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c >= 0x80)
            return fold_rest(hash, s + i, n - i);
        hash = (hash ^ (c >= 'A' && c <= 'Z' ? c | 0x20u : c)) * PRIME;
    }
    return hash;
}

uint32_t gazetteer_place(uint64_t hash)
{
    return (uint32_t)(hash ^ hash >> 29);
}

uint16_t gazetteer_check(uint64_t hash)
{
    uint16_t check = (uint16_t)(hash >> 48);
    return check != 0 ? check : 1;
}

uint32_t gazetteer_find(const struct gazetteer_table *table, uint64_t hash)
{
    uint16_t check = gazetteer_check(hash);
    for (uint32_t at = gazetteer_place(hash);; at++) {
        const struct gazetteer_slot *slot = &table->slots[at & table->mask];
        if (slot->check == check)
            return table->values[slot->value];
        if (slot->check == 0)
            return 0;
    }
}
