/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "classnames.h"
#include "common/ascii.h"
#include "common/diag.h"
#include "common/wordlist.h"
#include "lists.h"

/* A bit beside the classes of a word that are not its own with a capital: `may`, not `May`. */
#define SMALL_ONLY (UINT32_C(1) << 31)

/* `not-adverb` only keeps a word in -ly from being an adverb: words that are in the list are of its
 * classes alone. */
static const struct class_name classes[] = {
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
    {"definite", WORD_DEFINITE},
    {"indefinite", WORD_INDEFINITE},
    {"possessive", WORD_POSSESSIVE},
    {"quantifier", WORD_QUANTIFIER},
    {"conjunction", WORD_CONJUNCTION},
    {"joiner", WORD_JOINER},
    {"opener", WORD_OPENER},
    {"subordinate", WORD_SUBORDINATE},
    {"relative", WORD_RELATIVE},
    {"particle", WORD_PARTICLE},
    {"inner", WORD_INNER},
    {"time", WORD_TIME},
    {"generation", WORD_GENERATION},
    {"lately", WORD_LATELY},
    {"measured", WORD_MEASURED},
    {"numeral", WORD_NUMERAL},
    {"gerund", WORD_GERUND},
    {"coordinating", WORD_COORDINATING},
    {"office", WORD_OFFICE},
    {"small", SMALL_ONLY},
    {"not-adverb", 0},
};

struct words_table words_table;
static struct {
    uint64_t head; /* folded */
    uint8_t length;
} rests[WORDS_ROOM];

/* The place of a word in the chain that begins at `place`, 0 if it is not there. */
static size_t find(size_t place, struct packed word, size_t n)
{
    for (; place != 0; place = words_table.followers[place])
        if (words_table.tails[place] == word.tail && rests[place].head == word.head &&
            rests[place].length == n)
            break;
    return place;
}

static void put(const char *s, unsigned small, unsigned capital)
{
    static uint16_t last;
    size_t n = strlen(s);
    if (n > PACKED_MOST || last + 1 == WORDS_ROOM)
        diag_die("function words: too long or too many");
    struct packed word = packed_word(s, n, PACKED_FOLDED);
    uint16_t *chain = n > WORDS_SHORT
                          ? &words_table.longer[packed_tail_hash(word.tail, WORDS_LONGER_BITS)]
                          : &words_table.chains[packed_tail_hash(word.tail, WORDS_CHAIN_BITS)];
    if (find(*chain, word, n) != 0)
        return;
    last++;
    words_table.tails[last] = word.tail;
    words_table.classes[last][false] = small;
    words_table.classes[last][true] = capital;
    words_table.followers[last] = *chain;
    rests[last].head = word.head;
    rests[last].length = (uint8_t)n;
    *chain = last;
}

static void put_word(const char *word)
{
    unsigned bits =
        classnames_bits(classes, sizeof classes / sizeof *classes, wordlist_value(word));
    bool small = (bits & SMALL_ONLY) != 0;
    bits &= ~SMALL_ONLY;
    put(word, bits, small ? 0 : bits);
}

void words_prepare(void)
{
    static bool prepared;
    const char *word;
    if (prepared)
        return;
    for (size_t at = 0; (word = wordlist_key(&english_function_words, &at)) != NULL;)
        put_word(word);
    for (size_t at = 0; (word = wordlist_key(&english_weekdays, &at)) != NULL;)
        put(word, 0, WORD_DAY);
    prepared = true;
}

size_t words_follow(size_t place, uint64_t tail)
{
    while (words_table.followers[place] != 0 && words_table.tails[place] != tail)
        place = words_table.followers[place];
    return place;
}

unsigned words_in_longer(size_t place, const char *end, size_t n, bool capital)
{
    place = n <= PACKED_MOST ? find(place, packed_word(end - n, n, PACKED_FOLDED), n) : 0;
    if (place != 0)
        return words_table.classes[place][capital];
    return end[-1] == 'y' && end[-2] == 'l' && !capital ? WORD_ADVERB : 0;
}

unsigned words_classes(const char *text, size_t from, size_t to)
{
    size_t n = to - from;
    if (n == 0)
        return 0;
    words_prepare();
    bool capital = ascii_is_upper(text[from]);
    if (n > WORDS_SHORT)
        return words_of_longer(text + to, n, capital);
    return words_of_tail(packed_tail_in(text, from, to, PACKED_FOLDED), text + to, n, capital);
}
