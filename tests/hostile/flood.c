/* SPDX-License-Identifier: MIT */
/* flood COUNT [MASK]: a story of COUNT different names; with a MASK, of such whose hashes (that of
 * filters/reading/tagging/evidence.c) are the same in its bits: what would fill a table of words by one
 * place. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "reading/words/gazetteer.h"

int main(int argc, char **argv)
{
    unsigned long left = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
    uint64_t mask = argc > 2 ? strtoull(argv[2], NULL, 0) : 0;
    char word[8] = "";
    for (unsigned long i = 0; left > 0 && i < 26ul * 26 * 26 * 26 * 26; i++) {
        unsigned long rest = i;
        for (size_t k = 5; k-- > 0; rest /= 26)
            word[k] = (char)((k == 0 ? 'A' : 'a') + rest % 26);
        uint64_t folded = gazetteer_fold(GAZETTEER_BASIS, word, 5);
        if (((folded ^ folded >> 32) * 0x9E3779B97F4A7C15u >> 24 & mask) != 0)
            continue;
        printf("He saw %s there. ", word);
        left--;
    }
    return left > 0;
}
