/* SPDX-License-Identifier: MIT */
/* mistaken: a made-up word that is found by its hash among the unambiguous ones, and there stands for
 * a name behind other words (reading/words/unambiguous.h). */
#include <stdint.h>
#include <stdio.h>

#include "reading/words/unambiguous.h"

enum { LETTERS = 7 };

int main(void)
{
    char word[LETTERS + 1] = "";
    for (uint64_t i = 0; i < (uint64_t)1 << 32; i++) {
        struct unambiguous what;
        uint64_t rest = i;
        for (size_t k = LETTERS; k-- > 0; rest /= 26)
            word[k] = (char)((k == 0 ? 'A' : 'a') + rest % 26);
        if (unambiguous_find(unambiguous_hash(word, LETTERS), &what) && what.before > 0)
            return puts(word) < 0;
    }
    return 1;
}
