/* SPDX-License-Identifier: MIT */
#include "clues.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/packed.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

/* The most tokens of a list entry that is looked for; the bits that an entry of several words may
 * have. */
enum { ENTRY_MOST = 8 };
static const uint32_t entry_bits = ~(uint32_t)(GAZETTEER_NO_NAME | GAZETTEER_SHARE);

/* How many words the cache holds, as a power of two. */
enum { KNOWN_BITS = 13 };

static enum shape shape_of(const char *text, const struct token *token)
{
    const char *s = text + token->start;
    size_t n = token->end - token->start;
    bool stop = s[n - 1] == '.';
    switch (token->kind) {
    case TOKEN_LOWER: return token->capital ? SHAPE_INNER : SHAPE_LOWER;
    case TOKEN_CAPITAL:
        if (stop)
            return n <= 2 ? SHAPE_INITIAL : SHAPE_STOPPED;
        return tokens_has_capital_inside(text, token->start, token->end) ? SHAPE_MIXED
                                                                         : SHAPE_CAPITAL;
    case TOKEN_UPPER: return stop ? SHAPE_STOPPED : SHAPE_UPPER;
    case TOKEN_NUMBER: return SHAPE_NUMBER;
    case TOKEN_POSSESSIVE: return SHAPE_POSSESSIVE;
    default: return SHAPE_MARK;
    }
}

/* Computes shape and hashes of a word, and prefetches the slots where tables may have it. */
static void hash(const struct sentence *sentence, const struct token *token, struct clue *clue)
{
    const char *s = sentence->text + token->start;
    size_t n = token->end - token->start;
    *clue = (struct clue){.shape = (uint8_t)shape_of(sentence->text, token)};
    if (token->kind == TOKEN_NUMBER) {
        clue->exact = clue->folded = gazetteer_hash(GAZETTEER_BASIS, "0", 1);
    } else {
        clue->exact = gazetteer_hash(GAZETTEER_BASIS, s, n);
        clue->folded =
            token->kind == TOKEN_LOWER ? clue->exact : gazetteer_fold(GAZETTEER_BASIS, s, n);
    }
    gazetteer_prefetch(&gazetteer_names, clue->folded);
    gazetteer_prefetch(&gazetteer_words, clue->exact);
}

/* Looks a word up by its hashes. */
static void look_up(struct clue *clue)
{
    clue->bits = gazetteer_find(&gazetteer_names, clue->folded);
    clue->classes = gazetteer_find(&gazetteer_words, clue->exact);
    if (clue->classes == 0 && clue->folded != clue->exact)
        clue->classes = gazetteer_find(&gazetteer_words, clue->folded);
}

/* A cache of the clues of short words. Each word has one slot, a cache line of the processor, in
 * which another may replace it: no choice of words makes look-ups slow. */
enum { CACHE_LINE = 64 };
struct known_word {
    _Alignas(CACHE_LINE) struct packed word;
    struct clue clue;
    uint8_t length; /* 0: none */
};
_Static_assert(sizeof(struct known_word) == CACHE_LINE, "a word takes a line");
static struct known_word known_words[1 << KNOWN_BITS];
static uint32_t given = CLUES_FIRST, rounds;

uint32_t clues_round(void)
{
    return rounds;
}

/* Starts the numbering over if there may be too few numbers left for a sentence of so many tokens:
 * the numbers of one sentence are all of one round. */
static void begin_round(size_t tokens)
{
    if (CLUES_NUMBERS - given > tokens)
        return;
    memset(known_words, 0, sizeof known_words);
    given = CLUES_FIRST;
    rounds++;
}

/* A token being looked at, and the cache slot of its word, NULL if the word is too long for the
 * cache. */
struct looking {
    struct packed word;
    struct known_word *known;
    uint8_t length;
    bool missing; /* the cache does not have it */
};

/* How many tokens are looked at together, so that their cache misses overlap. */
enum { AT_ONCE = 16 };

/* Finds the cache slot of the token's word, and prefetches it. */
static inline void begin_to_look(const struct sentence *sentence, size_t at,
                                 struct looking *looking)
{
    const struct token *token = &sentence->items[at];
    size_t n = token->end - token->start;
    looking->known = NULL;
    if (n > PACKED_MOST)
        return;
    looking->length = (uint8_t)n;
    looking->word = packed_word_in(sentence->text, token->start, token->end, PACKED_PRINTED);
    looking->known = &known_words[packed_hash(looking->word, KNOWN_BITS)];
    __builtin_prefetch(looking->known);
}

static inline void find_known(const struct sentence *sentence, size_t at, struct looking *looking)
{
    const struct known_word *known = looking->known;
    looking->missing = known == NULL || known->length != looking->length ||
                       !packed_same(known->word, looking->word);
    if (looking->missing)
        hash(sentence, &sentence->items[at], &sentence->clues[at]);
    else
        sentence->clues[at] = known->clue;
}

static void look_up_missing(struct clue *clue, const struct looking *looking)
{
    look_up(clue);
    if (looking->known == NULL)
        return;
    clue->word = given++;
    *looking->known = (struct known_word){looking->word, *clue, looking->length};
}

/* Looks at tokens, at most AT_ONCE. */
static void look(struct sentence *sentence, size_t first, size_t count)
{
    struct looking looking[AT_ONCE];
    struct clue *clues = sentence->clues + first;
    for (size_t i = 0; i < count; i++)
        begin_to_look(sentence, first + i, &looking[i]);
    for (size_t i = 0; i < count; i++)
        find_known(sentence, first + i, &looking[i]);
    for (size_t i = 0; i < count; i++) {
        if (looking[i].missing)
            look_up_missing(&clues[i], &looking[i]);
        sentence->sports += (clues[i].bits & GAZETTEER_SPORT) != 0;
    }
}

/* Whether an entry that has begun can go on with the token. */
static bool continues_entry(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(sentence->text, token, "&.'-");
    return token->kind != TOKEN_LOWER || token->classes != 0 || token->capital;
}

static void mark_entry(struct sentence *sentence, size_t first, size_t last, uint32_t bits)
{
    clues_look(sentence, sentence->looked, last + 1);
    sentence->clues[first].begins |= bits;
    sentence->clues[first].length = (uint8_t)(last - first + 1);
    for (size_t i = first + 1; i <= last; i++)
        sentence->clues[i].inside |= bits;
}

/* Looks for entries of several words that begin at the token. Behind a particle in small letters
 * only bodies count (`al Qaeda`): the tagger was trained without other entries there. */
static void look_for_entries(struct sentence *sentence, size_t at)
{
    const uint32_t wanted = sentence->items[at].capital ? entry_bits : GAZETTEER_ORGANIZATIONS;
    uint64_t hash = sentence->clues[at].folded;
    uint32_t bits = sentence->clues[at].bits, found[ENTRY_MOST] = {0};
    size_t n = 1, longest = 0;
    for (; (bits & GAZETTEER_LONGER) != 0 && n < ENTRY_MOST && at + n < sentence->count; n++) {
        const struct token *token = &sentence->items[at + n];
        if (!continues_entry(sentence, at + n))
            break;
        if (token->spaced)
            hash = gazetteer_hash(hash, " ", 1);
        hash = gazetteer_fold(hash, sentence->text + token->start, token->end - token->start);
        bits = gazetteer_find(&gazetteer_names, hash);
        found[n] = bits & wanted;
        longest = found[n] != 0 ? n : longest;
    }
    if (longest > 0)
        mark_entry(sentence, at, at + longest, found[longest]);
}

void clues_look(struct sentence *sentence, size_t first, size_t last)
{
    last = last < sentence->count ? last : sentence->count;
    size_t from = first > sentence->looked ? first : sentence->looked;
    for (size_t count; from < last; from += count) {
        count = last - from < AT_ONCE ? last - from : AT_ONCE;
        look(sentence, from, count);
    }
    sentence->looked = last > sentence->looked ? last : sentence->looked;
}

void clues_look_for_entries(struct sentence *sentence, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++)
        if ((sentence->items[i].capital || token_has(&sentence->items[i], WORD_PARTICLE)) &&
            (sentence->clues[i].bits & GAZETTEER_LONGER) != 0)
            look_for_entries(sentence, i);
}

/* Lists the tokens with a capital, without a branch, which could not be predicted. */
static void find_capitals(struct sentence *sentence, uint32_t *capitals)
{
    size_t count = 0;
    for (size_t i = 0; i < sentence->count; i++) {
        capitals[count] = (uint32_t)i;
        count += sentence->items[i].capital;
    }
    sentence->capitals = capitals;
    sentence->capital_count = count;
}

/* Finds out whether the sentence is printed in capitals, or as a headline is. Mostly a few words in
 * small letters settle it. */
static void see_case(struct sentence *sentence)
{
    enum { UPPER_LEAST = 3, CAPITAL_LEAST = 4 };
    size_t lower = 0, capital = 0, upper = 0, function = 0;
    for (size_t i = 0; i < sentence->capital_count; i++) {
        unsigned kind = sentence->items[sentence->capitals[i]].kind;
        capital += kind == TOKEN_CAPITAL;
        upper += kind == TOKEN_UPPER;
    }
    bool shouted = upper >= UPPER_LEAST, titled = capital >= CAPITAL_LEAST;
    for (size_t i = 0; i < sentence->count && (shouted || titled); i++) {
        const struct token *token = &sentence->items[i];
        lower += token->kind == TOKEN_LOWER && token->classes == 0;
        function += token->kind == TOKEN_LOWER && token->classes != 0;
        shouted = shouted && lower + function + capital < upper / 2;
        titled = titled && capital > 3 * lower;
    }
    sentence->shouted = shouted;
    sentence->titled = titled && !shouted;
}

void clues_begin(struct clues *clues, const char *text, const struct tokens *tokens, size_t begin,
                 size_t end, struct sentence *sentence)
{
    *sentence = (struct sentence){.text = text};
    if (begin == end)
        return;
    begin_round(end - begin);
    clues->items = memory_grow(clues->items, &clues->capacity, end - begin, sizeof *clues->items);
    clues->capitals = memory_grow(clues->capitals, &clues->capital_capacity, end - begin,
                                  sizeof *clues->capitals);
    sentence->items = tokens->items + begin;
    sentence->clues = clues->items;
    sentence->count = end - begin;
    find_capitals(sentence, clues->capitals);
    see_case(sentence);
}

void clues_free(struct clues *clues)
{
    free(clues->items);
    free(clues->capitals);
    *clues = (struct clues){0};
}
