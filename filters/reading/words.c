/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

/* The longest function word. */
enum { FUNCTION_MOST = 10 };

static const struct wordlist function_words = {&english_function_words, NULL};
static const struct wordlist weekdays = {&english_weekdays, NULL};

static const struct {
    const char *name;
    unsigned bit;
} classes[] = {
    {"auxiliary", WORD_AUXILIARY},
    {"be", WORD_BE},
    {"have", WORD_HAVE},
    {"adverb", WORD_ADVERB},
    {"preposition", WORD_PREPOSITION},
    {"attributive", WORD_ATTRIBUTIVE},
    {"circumstance", WORD_CIRCUMSTANCE},
    {"place", WORD_PLACE},
    {"pronoun", WORD_PRONOUN},
    {"plural", WORD_PLURAL},
    {"determiner", WORD_DETERMINER},
    {"article", WORD_ARTICLE},
    {"quantifier", WORD_QUANTIFIER},
    {"conjunction", WORD_CONJUNCTION},
    {"joiner", WORD_JOINER},
    {"opener", WORD_OPENER},
    {"relative", WORD_RELATIVE},
    {"particle", WORD_PARTICLE},
    {"time", WORD_TIME},
    {"generation", WORD_GENERATION},
};

static unsigned bits_of(const char *list)
{
    unsigned bits = 0;
    for (const char *at = list; *at != '\0'; at += *at == ',') {
        size_t n = strcspn(at, ",");
        for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
            if (strlen(classes[i].name) == n && memcmp(classes[i].name, at, n) == 0)
                bits |= classes[i].bit;
        at += n;
    }
    return bits;
}

unsigned words_classes(const char *text, size_t from, size_t to)
{
    size_t n = to - from;
    bool capital = text[from] >= 'A' && text[from] <= 'Z';
    const char *list = n <= FUNCTION_MOST ? wordlist_find(&function_words, text + from, n) : NULL;
    if (list != NULL)
        return bits_of(list);
    if (capital)
        return wordlist_find(&weekdays, text + from, n) != NULL ? WORD_DAY : 0;
    return n > 4 && memcmp(text + to - 2, "ly", 2) == 0 ? WORD_ADVERB : 0;
}
