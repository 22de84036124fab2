/* SPDX-License-Identifier: MIT */
#include "reportwords.h"

#include <string.h>

#include "common/utf8.h"
#include "lists.h"
#include "reading/words/classnames.h"
#include "reading/words/shortwords.h"

static const struct class_name classes[] = {
    {"question", REPORT_QUESTION},
    {"time-question", REPORT_TIME_QUESTION},
    {"object", REPORT_OBJECT},
    {"adds", REPORT_ADDS},
    {"contrasts", REPORT_CONTRASTS},
    {"clause", REPORT_CLAUSE},
    {"noun", REPORT_NOUN},
    {"noun-to", REPORT_NOUN_TO},
    {"owner", REPORT_OWNER},
    {"owner-object", REPORT_OWNER_OBJECT},
    {"participle", REPORT_PARTICIPLE},
    {"source", REPORT_SOURCE},
    {"inquiry", REPORT_INQUIRY},
    {"unit", REPORT_UNIT},
    {"finder", REPORT_FINDER},
    {"survey", REPORT_SURVEY},
    {"demonstrative", REPORT_DEMONSTRATIVE},
    {"moment", REPORT_MOMENT},
    {"medium", REPORT_MEDIUM},
    {"quoted", REPORT_QUOTED},
    {"opens", REPORT_OPENS},
    {"link", REPORT_LINK},
    {"particle", REPORT_PARTICLE},
    {"measure", REPORT_MEASURE},
    {"part", REPORT_PART},
    {"shows", REPORT_SHOWS},
    {"anybody", REPORT_ANYBODY},
    {"amid", REPORT_AMID},
    {"amid-pair", REPORT_AMID_PAIR},
    {"aids", REPORT_AIDS},
    {"doubted", REPORT_DOUBTED},
    {"tie", REPORT_TIE},
    {"limit", REPORT_LIMIT},
    {"attempt", REPORT_ATTEMPT},
    {"causes", REPORT_CAUSES},
    {"now", REPORT_NOW},
    {"age", REPORT_AGE},
    {"mute", REPORT_MUTE},
    {"heard", REPORT_HEARD},
    {"unspoken", REPORT_UNSPOKEN},
};

static uint32_t code_of(const char *value)
{
    return classnames_code(classes, sizeof classes / sizeof *classes, value);
}

static struct shortwords report_words = {.table = &english_report_words, .code = code_of};

/* Folding makes a curly apostrophe straight, and the word shorter. */
static uint32_t find_curly(const char *word, size_t n)
{
    char folded[PACKED_MOST];
    return shortwords_find_folded(&report_words, folded, 0, utf8_fold(word, n, folded));
}

enum report_word report_word(const char *text, const struct token *token)
{
    const uint64_t tops = 0x8080808080808080u;
    size_t n = token->end - token->start;
    if (n - 1 >= PACKED_MOST)
        return REPORT_NONE;
    struct packed packed = packed_word_in(text, token->start, token->end, PACKED_FOLDED);
    if (((packed.head | packed.tail) & tops) != 0)
        return (enum report_word)find_curly(text + token->start, n);
    return (enum report_word)shortwords_code(&report_words, packed, n);
}

/* The lengths of the words of each kind, and what letters they begin with: bits. */
static struct {
    uint32_t lengths, letters;
} kinds[REPORT_WORDS];
static bool kinds_known;

enum { LETTERS = 0x1F, CURLY_MORE = 2 };

/* A curly apostrophe makes a word longer. */
static void learn(const char *key)
{
    size_t n = strlen(key), most = strchr(key, '\'') != NULL ? n + CURLY_MORE : n;
    uint32_t word = code_of(wordlist_value(key));
    kinds[word].letters |= (uint32_t)1 << (key[0] & LETTERS);
    for (; n <= most && n <= PACKED_MOST; n++)
        kinds[word].lengths |= (uint32_t)1 << n;
}

static void learn_all(void)
{
    const char *key;
    for (size_t at = 0; (key = wordlist_key(&english_report_words, &at)) != NULL;)
        learn(key);
    kinds_known = true;
}

bool report_word_is(const char *text, const struct token *token, enum report_word word)
{
    size_t n = token->end - token->start;
    if (!kinds_known)
        learn_all();
    return n <= PACKED_MOST && (kinds[word].lengths >> n & 1) != 0 &&
           (kinds[word].letters >> (text[token->start] & LETTERS) & 1) != 0 &&
           report_word(text, token) == word;
}

bool report_word_ends_age(const char *text, size_t start, size_t end)
{
    struct token part = {.start = (uint32_t)start, .end = (uint32_t)end};
    while (!report_word_is(text, &part, REPORT_AGE)) {
        const char *hyphen = memchr(text + part.start, '-', end - part.start);
        if (hyphen == NULL || hyphen + 1 == text + end)
            return false;
        part.start = (uint32_t)(hyphen + 1 - text);
    }
    return true;
}

static bool is_cue(enum report_word word)
{
    return word == REPORT_NOUN || word == REPORT_NOUN_TO || word == REPORT_SOURCE ||
           word == REPORT_INQUIRY || word == REPORT_SURVEY;
}

void report_cues_add_to(struct wordsieve *sieve)
{
    const char *key;
    for (size_t at = 0; (key = wordlist_key(&english_report_words, &at)) != NULL;)
        if (is_cue((enum report_word)code_of(wordlist_value(key))))
            wordsieve_add(sieve, key, strlen(key));
}
