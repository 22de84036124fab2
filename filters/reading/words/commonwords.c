/* SPDX-License-Identifier: MIT */
#include "commonwords.h"

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist common_words = {&english_common_words, NULL};

/* The number that a field of a line is, of a few digits: words are looked up too often for atoi().
 */
static int number_of(const char *field)
{
    int number = 0;
    for (; ascii_is_digit(*field); field++)
        number = 10 * number + (*field - '0');
    return number;
}

/* The line of the word; NULL if the list has it not. */
static const char *line_of(const char *word, size_t n)
{
    char folded[COMMONWORDS_MOST];
    return n <= sizeof folded ? wordlist_find(&common_words, folded, utf8_fold(word, n, folded))
                              : NULL;
}

bool commonwords_find(const char *word, size_t n, struct commonword *found)
{
    size_t length;
    const char *line = line_of(word, n);
    if (line == NULL)
        return false;
    found->lower = number_of(line);
    found->opening = number_of(wordlist_field(line, 1, &length));
    return true;
}

int commonwords_lower(const char *word, size_t n)
{
    const char *line = line_of(word, n);
    return line != NULL ? number_of(line) : 0;
}
