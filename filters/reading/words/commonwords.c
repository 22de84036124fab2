/* SPDX-License-Identifier: MIT */
#include "commonwords.h"

#include <stdlib.h>

#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist common_words = {&english_common_words, NULL};

bool commonwords_find(const char *word, size_t n, struct commonword *found)
{
    char folded[COMMONWORDS_MOST];
    size_t length;
    if (n > sizeof folded)
        return false;
    const char *value = wordlist_find(&common_words, folded, utf8_fold(word, n, folded));
    if (value == NULL)
        return false;
    found->lower = atoi(value);
    found->opening = atoi(wordlist_field(value, 1, &length));
    return true;
}

int commonwords_lower(const char *word, size_t n)
{
    struct commonword found;
    return commonwords_find(word, n, &found) ? found.lower : 0;
}
