/* SPDX-License-Identifier: MIT */
#include "commonwords.h"

#include "common/decimal.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist common_words = {&english_common_words, NULL};

static int number_of(const char *line, unsigned field)
{
    size_t length;
    uint64_t number = 0;
    const char *digits = wordlist_field(line, field, &length);
    return decimal_read(digits, length, &number) ? (int)number : 0;
}

/* The line of the word; NULL if the list does not have it. */
static const char *line_of(const char *word, size_t n)
{
    char folded[COMMONWORDS_MOST];
    return n <= sizeof folded ? wordlist_find(&common_words, folded, utf8_fold(word, n, folded))
                              : NULL;
}

bool commonwords_find(const char *word, size_t n, struct commonword *found)
{
    const char *line = line_of(word, n);
    if (line == NULL)
        return false;
    found->lower = number_of(line, 0);
    found->opening = number_of(line, 1);
    return true;
}

int commonwords_lower(const char *word, size_t n)
{
    const char *line = line_of(word, n);
    return line != NULL ? number_of(line, 0) : 0;
}

bool commonwords_is_common(const char *word, size_t n)
{
    return commonwords_lower(word, n) >= COMMONWORDS_LEAST;
}
