/* SPDX-License-Identifier: MIT */
#include "reportwords.h"

#include <string.h>

#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "wordsieve.h"

/* No entry is longer. */
enum { WORD_MOST = 16 };

static const struct wordlist report_words = {&english_report_words, NULL};
static struct wordsieve sieve;

enum report_word report_word(const char *text, const struct token *token)
{
    char folded[WORD_MOST];
    size_t n = token->end - token->start;
    wordsieve_prepare(&sieve, &english_report_words);
    /* Folding makes a curly apostrophe straight, and the word shorter. */
    if (n > WORD_MOST || (!wordsieve_may_have(&sieve, text + token->start, n) &&
                          memchr(text + token->start, 0xE2, n) == NULL))
        return REPORT_NONE;
    const char *value =
        wordlist_find(&report_words, folded, utf8_fold(text + token->start, n, folded));
    if (value == NULL)
        return REPORT_NONE;
    switch (value[0]) {
    case 'q': return REPORT_QUESTION;
    case 't': return REPORT_TIME_QUESTION;
    case 'o':
        if (value[1] == 'b')
            return REPORT_OBJECT;
        return strcmp(value, "owner") == 0 ? REPORT_OWNER : REPORT_OWNER_OBJECT;
    case 'p': return REPORT_PARTICIPLE;
    case 'a': return REPORT_ADDS;
    case 'n': return value[4] == '-' ? REPORT_NOUN_TO : REPORT_NOUN;
    default: return value[1] == 'o' ? REPORT_CONTRASTS : REPORT_CLAUSE;
    }
}
