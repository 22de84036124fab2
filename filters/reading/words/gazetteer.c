/* SPDX-License-Identifier: MIT */
#include "gazetteer.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"

#define PRIME 0x00000100000001B3u

/* The part of a slot that is its check. */
static const uint32_t checks = ~(uint32_t)0 << GAZETTEER_VALUE_BITS;

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
        hash = (hash ^ (unsigned char)ascii_lower((char)c)) * PRIME;
    }
    return hash;
}

/* The slot of the line that has the check; 0 if none has. Which one it is could not be predicted:
 * all are compared, without a branch. */
static uint32_t find_slot(const struct gazetteer_line *line, uint32_t check)
{
    enum { LANES = 4 };
    typedef uint32_t some __attribute__((vector_size(LANES * sizeof(uint32_t))));
    some found = {0};
    for (size_t i = 0; i < GAZETTEER_LINE; i += LANES) {
        some slots;
        memcpy(&slots, line->slots + i, sizeof slots);
        found |= slots & (some)((slots & checks) == check);
    }
    return found[0] | found[1] | found[2] | found[3];
}

uint32_t gazetteer_find(const struct gazetteer_table *table, uint64_t hash)
{
    uint32_t check = gazetteer_check(hash);
    const struct gazetteer_line *line = &table->lines[gazetteer_place(hash, table->count)];
    while (check < (line->slots[GAZETTEER_LINE - 1] & checks))
        line++;
    return table->values[find_slot(line, check) & ~checks];
}
