/* SPDX-License-Identifier: MIT */
#include "clues.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "gazetteer.h"

/* The most tokens of an entry that is looked for; what an entry of several words can be. */
enum { ENTRY_MOST = 8 };
static const uint32_t entry_bits =
    ~(uint32_t)(GAZETTEER_LONGER | GAZETTEER_SHARE | GAZETTEER_SPORT);

static bool has_capital_inside(const char *s, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (s[i] >= 'A' && s[i] <= 'Z')
            return true;
    return false;
}

static enum shape shape_of(const char *text, const struct token *token)
{
    const char *s = text + token->start;
    size_t n = token->end - token->start;
    bool stop = s[n - 1] == '.';
    switch (token->kind) {
    case TOKEN_LOWER: return has_capital_inside(s, n) ? SHAPE_INNER : SHAPE_LOWER;
    case TOKEN_CAPITAL:
        if (stop)
            return n <= 2 ? SHAPE_INITIAL : SHAPE_STOPPED;
        return has_capital_inside(s, n) ? SHAPE_MIXED : SHAPE_CAPITAL;
    case TOKEN_UPPER: return stop ? SHAPE_STOPPED : SHAPE_UPPER;
    case TOKEN_NUMBER: return SHAPE_NUMBER;
    case TOKEN_POSSESSIVE: return SHAPE_POSSESSIVE;
    default: return SHAPE_MARK;
    }
}

static void look(const struct sentence *sentence, size_t at)
{
    struct clue *clue = &sentence->clues[at];
    const struct token *token = &sentence->items[at];
    const char *s = sentence->text + token->start;
    size_t n = token->end - token->start;
    clue->shape = (uint8_t)shape_of(sentence->text, token);
    if (token->kind == TOKEN_NUMBER) {
        clue->exact = clue->folded = gazetteer_hash(GAZETTEER_BASIS, "0", 1);
    } else {
        clue->exact = gazetteer_hash(GAZETTEER_BASIS, s, n);
        clue->folded =
            token->kind == TOKEN_LOWER ? clue->exact : gazetteer_fold(GAZETTEER_BASIS, s, n);
    }
    clue->bits = gazetteer_find(&gazetteer_names, clue->folded);
    clue->classes = gazetteer_find(&gazetteer_words, clue->exact);
    if (clue->classes == 0 && token->kind != TOKEN_LOWER)
        clue->classes = gazetteer_find(&gazetteer_words, clue->folded);
}

/* Whether an entry that has begun can go on with the token. */
static bool continues_entry(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(sentence->text, token, "&.'-");
    return token->kind != TOKEN_LOWER || token->classes != 0 ||
           sentence->clues[at].shape == SHAPE_INNER;
}

static void mark_entry(struct sentence *sentence, size_t first, size_t last, uint32_t bits)
{
    sentence->clues[first].begins |= bits;
    sentence->clues[first].length = (uint8_t)(last - first + 1);
    for (size_t i = first + 1; i <= last; i++)
        sentence->clues[i].inside |= bits;
}

/* Looks for entries of several words that begin with a capitalized one. */
static void look_for_entries(struct sentence *sentence, size_t at)
{
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
        found[n] = bits & entry_bits;
        longest = found[n] != 0 ? n : longest;
    }
    if (longest > 0)
        mark_entry(sentence, at, at + longest, found[longest]);
}

static bool is_capitalized(const struct sentence *sentence, size_t at)
{
    return token_is_capital(&sentence->items[at]) || sentence->clues[at].shape == SHAPE_INNER;
}

void clues_look(struct sentence *sentence, size_t first, size_t last)
{
    last = last < sentence->count ? last : sentence->count;
    for (size_t i = first; i < last; i++)
        if (sentence->clues[i].exact == 0)
            look(sentence, i);
}

void clues_look_for_entries(struct sentence *sentence, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++)
        if (is_capitalized(sentence, i) && (sentence->clues[i].bits & GAZETTEER_LONGER) != 0)
            look_for_entries(sentence, i);
}

/* Counts how the words of the sentence are printed. */
static void see_case(struct sentence *sentence)
{
    size_t lower = 0, capital = 0, upper = 0, function = 0;
    for (size_t i = 0; i < sentence->count; i++) {
        const struct token *token = &sentence->items[i];
        lower += token->kind == TOKEN_LOWER && token->classes == 0;
        function += token->kind == TOKEN_LOWER && token->classes != 0;
        capital += token->kind == TOKEN_CAPITAL;
        upper += token->kind == TOKEN_UPPER;
    }
    sentence->shouted = upper >= 3 && lower + function + capital < upper / 2;
    sentence->titled = !sentence->shouted && capital >= 4 && capital > 3 * lower;
}

void clues_begin(struct clues *clues, const char *text, const struct tokens *tokens, size_t begin,
                 size_t end, struct sentence *sentence)
{
    clues->count = end - begin;
    *sentence = (struct sentence){.text = text};
    if (clues->count == 0)
        return;
    clues->items = memory_grow(clues->items, &clues->capacity, clues->count, sizeof *clues->items);
    memset(clues->items, 0, clues->count * sizeof *clues->items);
    *sentence =
        (struct sentence){text, tokens->items + begin, clues->items, end - begin, false, false};
    see_case(sentence);
}

size_t clues_sports(const struct sentence *sentence)
{
    size_t count = 0;
    for (size_t i = 0; i < sentence->count; i++)
        count += (sentence->clues[i].bits & GAZETTEER_SPORT) != 0;
    return count;
}

void clues_free(struct clues *clues)
{
    free(clues->items);
    *clues = (struct clues){0};
}
