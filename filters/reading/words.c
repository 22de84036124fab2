/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

/* The longest function word, and the places of the table of them, a power of two. */
enum { FUNCTION_MOST = 10, TABLE_SLOTS = 1024 };

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

/* The function words, folded, with their classes: a table of its own, since every word of a text is
 * looked up in it. */
struct function_word {
    char key[FUNCTION_MOST];
    uint8_t length; /* 0: empty */
    unsigned classes;
};
static struct function_word table[TABLE_SLOTS];
static bool table_is_made;

static unsigned slot_of(const char *key, size_t n)
{
    unsigned char first = (unsigned char)key[0], middle = (unsigned char)key[n / 2],
                  last = (unsigned char)key[n - 1];
    return (first * 31u + middle * 7u + last * 131u + (unsigned)n * 61u) % TABLE_SLOTS;
}

static void put_word(const char *key)
{
    size_t n = strlen(key);
    const char *list = wordlist_find(&function_words, key, n);
    if (n > FUNCTION_MOST || list == NULL)
        return;
    unsigned slot = slot_of(key, n);
    while (table[slot].length > 0)
        slot = (slot + 1) % TABLE_SLOTS;
    memcpy(table[slot].key, key, n);
    table[slot].length = (uint8_t)n;
    table[slot].classes = bits_of(list);
}

/* Whether the word, of at most FUNCTION_MOST bytes, is in the list, and its classes. */
static bool is_function_word(const char *word, size_t n, unsigned *found)
{
    char key[FUNCTION_MOST];
    if (!table_is_made) {
        wordlist_each(&english_function_words, put_word);
        table_is_made = true;
    }
    for (size_t i = 0; i < n; i++)
        key[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] | 0x20 : word[i]);
    unsigned slot = slot_of(key, n);
    for (; table[slot].length > 0; slot = (slot + 1) % TABLE_SLOTS)
        if (table[slot].length == n && memcmp(table[slot].key, key, n) == 0) {
            *found = table[slot].classes;
            return true;
        }
    return false;
}

unsigned words_classes(const char *text, size_t from, size_t to)
{
    size_t n = to - from;
    unsigned found;
    if (n == 0)
        return 0;
    if (n <= FUNCTION_MOST && is_function_word(text + from, n, &found))
        return found;
    if (text[from] >= 'A' && text[from] <= 'Z')
        return wordlist_find(&weekdays, text + from, n) != NULL ? WORD_DAY : 0;
    return n > 4 && memcmp(text + to - 2, "ly", 2) == 0 ? WORD_ADVERB : 0;
}
