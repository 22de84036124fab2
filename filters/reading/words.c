/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "packed.h"

static const struct wordlist function_words = {&english_function_words, NULL};

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

/* The longest word of the closed classes, in bytes, and the places of the table of them, a power of
 * two. */
enum { WORD_MOST = 10, TABLE_SLOTS = 1024 };

/* The words of the closed classes and the days of the week, which count only with a capital. */
struct slot {
    struct packed word;
    uint32_t classes;
    uint8_t length; /* 0: empty */
    bool capital;
};
static struct slot table[TABLE_SLOTS];
static bool table_is_made;

/* The slot of the word of `n` bytes, or the empty one where it can go. */
static struct slot *find_slot(struct packed word, size_t n)
{
    size_t place = (size_t)(packed_hash(word, n) >> 54);
    for (;; place++) {
        struct slot *slot = &table[place % TABLE_SLOTS];
        if (slot->length == 0 ||
            (slot->word.head == word.head && slot->word.tail == word.tail && slot->length == n))
            return slot;
    }
}

static void put(const char *s, unsigned bits, bool capital)
{
    size_t n = strlen(s);
    if (n > WORD_MOST)
        return;
    struct packed word = packed_lower(packed_word(s, n));
    struct slot *slot = find_slot(word, n);
    if (slot->length == 0)
        *slot = (struct slot){word, bits, (uint8_t)n, capital};
}

static void put_word(const char *word)
{
    put(word, bits_of(wordlist_find(&function_words, word, strlen(word))), false);
}

static void put_day(const char *word)
{
    put(word, WORD_DAY, true);
}

static void make_table(void)
{
    wordlist_each(&english_function_words, put_word);
    wordlist_each(&english_weekdays, put_day);
    table_is_made = true;
}

unsigned words_classes(const char *text, size_t from, size_t to)
{
    size_t n = to - from;
    if (n == 0)
        return 0;
    if (!table_is_made)
        make_table();
    bool capital = text[from] >= 'A' && text[from] <= 'Z';
    if (n <= WORD_MOST) {
        const struct slot *slot = find_slot(packed_lower(packed_word(text + from, n)), n);
        if (slot->length > 0 && (capital || !slot->capital))
            return slot->classes;
    }
    return !capital && n > 4 && text[to - 2] == 'l' && text[to - 1] == 'y' ? WORD_ADVERB : 0;
}
