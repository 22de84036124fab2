/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

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

/* A short word as two numbers that tell it from all others of its length, its ASCII letters in
 * lower case: every word of a text is looked up by them. A few marks have no numbers of their own
 * (`[` and
 * `{`), but no word of the lists has such. */
struct key {
    uint64_t head, tail;
};

static const uint64_t lower_case = 0x2020202020202020u;

static struct key key_of(const char *s, size_t n)
{
    struct key key = {0, 0};
    if (n >= 8) {
        memcpy(&key.head, s, 8);
        memcpy(&key.tail, s + n - 8, 8);
    } else if (n >= 4) {
        memcpy(&key.head, s, 4);
        memcpy(&key.tail, s + n - 4, 4);
    } else if (n > 0) {
        key.head = (unsigned char)s[0];
        key.tail = (uint64_t)(unsigned char)s[n / 2] << 8 | (unsigned char)s[n - 1];
    }
    return (struct key){key.head | lower_case, key.tail | lower_case};
}

/* The words of the closed classes and the days of the week, which count only with a capital. */
struct slot {
    struct key key;
    uint32_t classes;
    uint8_t length; /* 0: empty */
    bool capital;
};
static struct slot table[TABLE_SLOTS];
static bool table_is_made;

/* The slot of the word, or the empty one where it can go. */
static struct slot *find_slot(struct key key, size_t n)
{
    uint64_t hash = (key.head ^ key.tail << 7 ^ n) * 0x9E3779B97F4A7C15u;
    size_t place = (size_t)(hash >> 54);
    for (;; place++) {
        struct slot *slot = &table[place % TABLE_SLOTS];
        if (slot->length == 0 ||
            (slot->key.head == key.head && slot->key.tail == key.tail && slot->length == n))
            return slot;
    }
}

static void put(const char *word, unsigned bits, bool capital)
{
    size_t n = strlen(word);
    struct key key = key_of(word, n);
    struct slot *slot = find_slot(key, n);
    if (n <= WORD_MOST && slot->length == 0)
        *slot = (struct slot){key, bits, (uint8_t)n, capital};
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
    bool capital = text[from] >= 'A' && text[from] <= 'Z';
    if (!table_is_made)
        make_table();
    if (n <= WORD_MOST) {
        const struct slot *slot = find_slot(key_of(text + from, n), n);
        if (slot->length > 0 && (capital || !slot->capital))
            return slot->classes;
    }
    return !capital && n > 4 && text[to - 2] == 'l' && text[to - 1] == 'y' ? WORD_ADVERB : 0;
}
