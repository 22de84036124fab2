/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "classnames.h"
#include "common/diag.h"
#include "common/wordlist.h"
#include "lists.h"
#include "packed.h"

static const struct wordlist function_words = {&english_function_words, NULL};

/* Beside its classes: a word has none with a capital (`May`). */
enum { SMALL_ONLY = 1 << 30 };

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
    {"time", WORD_TIME},
    {"generation", WORD_GENERATION},
    {"lately", WORD_LATELY},
    {"measured", WORD_MEASURED},
    {"numeral", WORD_NUMERAL},
    {"small", SMALL_ONLY},
    {"not-adverb", 0},
};

/* The longest word that is kept: of one that is not short the first two bytes are kept too. */
enum { WORD_MOST = WORDS_SHORT + 2 };

struct words_table words_table;
static struct {
    char head[2];
    uint8_t length;
} rests[WORDS_ROOM];

/* A short word with what words_of_short() wants before it. */
struct padded {
    char bytes[WORDS_SHORT];
};

static struct padded pad(const char *s, size_t n)
{
    struct padded padded = {{0}};
    memcpy(padded.bytes + WORDS_SHORT - n, s, n);
    return padded;
}

static uint64_t pack(const char *s, size_t n)
{
    if (n > WORDS_SHORT)
        return load_eight(s + n - WORDS_SHORT) | PACKED_LOWER;
    return words_pack(load_eight(pad(s, n).bytes), n);
}

/* The place of a word in the chain that begins at `place`, 0 if it is not there. */
static size_t find(size_t place, uint64_t word, const char *s, size_t n)
{
    for (; place != 0; place = words_table.followers[place])
        if (words_table.words[place] == word && rests[place].length == n &&
            (n <= WORDS_SHORT ||
             ((s[0] | 0x20) == rests[place].head[0] && (s[1] | 0x20) == rests[place].head[1])))
            break;
    return place;
}

static void put(const char *s, unsigned small, unsigned capital)
{
    static uint16_t last;
    size_t n = strlen(s);
    if (n > WORD_MOST)
        return;
    uint64_t word = pack(s, n);
    uint16_t *chain = n > WORDS_SHORT ? &words_table.longer[words_chain(word, WORDS_LONGER_BITS)]
                                      : &words_table.chains[words_chain(word, WORDS_CHAIN_BITS)];
    if (find(*chain, word, s, n) != 0)
        return;
    if (++last == WORDS_ROOM)
        diag_die("too many words of the closed classes");
    words_table.words[last] = word;
    words_table.classes[last][false] = small;
    words_table.classes[last][true] = capital;
    words_table.followers[last] = *chain;
    rests[last].length = (uint8_t)n;
    rests[last].head[0] = (char)(s[0] | 0x20);
    rests[last].head[1] = (char)(s[n > 1] | 0x20);
    *chain = last;
}

static void put_word(const char *word)
{
    unsigned bits = classnames_bits(classes, sizeof classes / sizeof *classes,
                                    wordlist_find(&function_words, word, strlen(word)));
    bool small = (bits & SMALL_ONLY) != 0;
    bits &= ~(unsigned)SMALL_ONLY;
    put(word, bits, small ? 0 : bits);
}

static void put_day(const char *word)
{
    put(word, 0, WORD_DAY);
}

void words_prepare(void)
{
    static bool prepared;
    if (prepared)
        return;
    wordlist_each(&english_function_words, put_word);
    wordlist_each(&english_weekdays, put_day);
    prepared = true;
}

size_t words_follow(size_t place, uint64_t word)
{
    while (words_table.followers[place] != 0 && words_table.words[place] != word)
        place = words_table.followers[place];
    return place;
}

unsigned words_in_longer(size_t place, const char *behind, size_t n, bool capital)
{
    place = find(place, pack(behind - n, n), behind - n, n);
    if (place != 0)
        return words_table.classes[place][capital];
    return behind[-1] == 'y' && behind[-2] == 'l' && !capital ? WORD_ADVERB : 0;
}

unsigned words_classes(const char *text, size_t from, size_t to)
{
    size_t n = to - from;
    if (n == 0)
        return 0;
    words_prepare();
    bool capital = text[from] >= 'A' && text[from] <= 'Z';
    if (n > WORDS_SHORT)
        return words_of_longer(text + to, n, capital);
    if (to >= WORDS_SHORT)
        return words_of_short(text + to, n, capital);
    return words_of_short(pad(text + from, n).bytes + WORDS_SHORT, n, capital);
}
