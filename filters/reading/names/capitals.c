/* SPDX-License-Identifier: MIT */
#include "capitals.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "casing.h"
#include "common/ascii.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

/* A story in capitals has CAPITALS_LEAST of them at least, and no more than one small letter for
 * SMALL_PART capitals. Letters are counted in blocks of BLOCK bytes. */
enum { CAPITALS_LEAST = 60, SMALL_PART = 16, BLOCK = 64 };

/* How many of `n` bytes, at most BLOCK, are small letters, if `a` is 'a', or capitals, if it is
 * 'A'. */
static uint8_t count_letters(const char *s, size_t n, char a)
{
    uint8_t count = 0;
    for (size_t i = 0; i < n; i++)
        count = (uint8_t)(count + ((unsigned char)(s[i] - a) < 26));
    return count;
}

/* Whether the text is printed in capitals. For nearly all stories the first lines tell that it is
 * not. */
static bool in_capitals(const char *text, size_t length)
{
    size_t small = 0, capitals = 0, most = length / SMALL_PART;
    for (size_t at = 0; at < length && small <= most; at += BLOCK) {
        size_t n = length - at < BLOCK ? length - at : BLOCK;
        small += count_letters(text + at, n, 'a');
        capitals += count_letters(text + at, n, 'A');
    }
    return capitals >= CAPITALS_LEAST && small <= capitals / SMALL_PART;
}

/* Appends the parts of a token between its hyphens: each has a case of its own. */
static void add_parts(struct tokens *tokens, const char *text, struct token token)
{
    size_t end = token.end;
    for (;;) {
        const char *hyphen = memchr(text + token.start, '-', end - token.start);
        bool more = token.kind <= TOKEN_UPPER && hyphen != NULL;
        token.end = (uint32_t)(more ? (size_t)(hyphen - text) : end);
        if (token.kind <= TOKEN_UPPER)
            token.classes =
                words_classes(text, token.start, token.end) | (token.classes & WORD_DAY);
        tokens->items =
            memory_grow(tokens->items, &tokens->capacity, tokens->count + 1, sizeof *tokens->items);
        tokens->items[tokens->count++] = token;
        if (!more)
            break;
        token.start = token.end + 1;
        token.first = token.spaced = false;
    }
}

/* Whether the token is a month beside a number: `MAY 5`. */
static bool is_dated_month(const char *text, const struct token *token)
{
    return (token[1].kind == TOKEN_NUMBER || token[-1].kind == TOKEN_NUMBER) &&
           (gazetteer_name(text + token->start, token->end - token->start) & GAZETTEER_CALENDAR) !=
               0;
}

/* The token of the dash behind a dateline, which is in capitals anywhere, if the tokens from
 * `begin` on begin with one; else `begin`. */
static size_t dash_behind(const struct tokens *tokens, const char *text, size_t begin)
{
    enum { DATELINE_MOST = 20 };
    for (size_t i = begin + 1; i + 1 < tokens->count && i < begin + DATELINE_MOST; i++) {
        const struct token *token = &tokens->items[i];
        if (token->classes != 0 && !token_has(token, WORD_PARTICLE | WORD_DAY) &&
            !is_dated_month(text, token))
            break;
        if (token->kind == TOKEN_MARK && token->spaced && token[1].spaced &&
            strchr("-_\xE2", text[token->start]) != NULL)
            return tokens->items[begin].classes == 0 ? i : begin;
    }
    return begin;
}

/* Lowers a byte if it is a capital, or the second byte of a letter such as `É`. */
static void lower_at(char *text, size_t at)
{
    unsigned char c = (unsigned char)text[at];
    text[at] = ascii_lower(text[at]);
    if (at > 0 && text[at - 1] == '\xC3' && c >= 0x80 && c <= 0x9E && c != 0x97)
        text[at] = (char)(c + 0x20);
}

/* Lowers a sentence's text, and decides how its words would be printed. `opens`: it begins its
 * paragraph. */
static void decide(const struct story *story, const struct unit *unit, bool opens,
                   struct capitals *capitals)
{
    struct tokens *tokens = &capitals->tokens;
    size_t begin = tokens->count;
    capitals->sentence.count = 0;
    tokens_add(&capitals->sentence, story->text, unit->start, unit->end);
    for (size_t at = unit->start; at < unit->end; at++)
        lower_at(story->text, at);
    for (size_t i = 0; i < capitals->sentence.count; i++)
        add_parts(tokens, story->text, capitals->sentence.items[i]);
    size_t from = opens ? dash_behind(tokens, story->text, begin) : begin;
    size_t room = bytes_room(&capitals->casings, tokens->count - begin);
    memset(capitals->casings.data + room, CASING_KEPT, tokens->count - begin);
    if (from > begin)
        tokens->items[from + 1].first = true;
    casing_decide(story->text, tokens->items, from, tokens->count,
                  (uint8_t *)capitals->casings.data);
}

static int by_number(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

static uint64_t hash_of(const struct capitals *capitals, const char *text, size_t at)
{
    const struct token *token = &capitals->tokens.items[at];
    return gazetteer_hash(GAZETTEER_BASIS, text + token->start, token->end - token->start);
}

/* A word that is CASING_SURE somewhere in the story is a name throughout. */
static void spread_names(const char *text, struct capitals *capitals)
{
    uint8_t *casings = (uint8_t *)capitals->casings.data;
    capitals->sure.length = 0;
    for (size_t i = 0; i < capitals->tokens.count; i++) {
        uint64_t hash = casings[i] == CASING_SURE ? hash_of(capitals, text, i) : 0;
        if (hash != 0)
            bytes_add(&capitals->sure, &hash, sizeof hash);
    }
    size_t count = capitals->sure.length / sizeof(uint64_t);
    if (count == 0)
        return;
    qsort(capitals->sure.data, count, sizeof(uint64_t), by_number);
    for (size_t i = 0; i < capitals->tokens.count; i++) {
        uint64_t hash = casings[i] == CASING_SMALL ? hash_of(capitals, text, i) : 0;
        if (hash != 0 && bsearch(&hash, capitals->sure.data, count, sizeof hash, by_number) != NULL)
            casings[i] = CASING_NAME;
    }
}

/* How many bytes at the head of a name stay capital: `O'N` of `O'NEILL`. */
static size_t head_length(const char *printed, size_t n)
{
    size_t head = printed[0] == '\xC3' ? 2 : 1;
    return head + 2 < n && printed[head] == '\'' ? head + 2 : head;
}

/* Restores the capitals of a word, which has been lowered, as decided. */
static void print(char *text, const char *printed, const struct token *token, unsigned casing)
{
    size_t n = token->end - token->start;
    if (casing == CASING_SMALL)
        return;
    if (casing != CASING_KEPT)
        n = head_length(printed + token->start, n);
    memcpy(text + token->start, printed + token->start, n);
}

void capitals_lower(const struct story *story, struct capitals *capitals)
{
    capitals->printed.length = capitals->tokens.count = capitals->casings.length = 0;
    if (!in_capitals(story->text, story->length))
        return;
    bytes_add(&capitals->printed, story->text, story->length);
    uint32_t paragraph = 0;
    for (size_t i = 0; i < story->unit_count; i++) {
        const struct unit *unit = &story->units[i];
        if (unit->number > 0)
            decide(story, unit, unit->paragraph != paragraph, capitals);
        paragraph = unit->paragraph;
    }
    spread_names(story->text, capitals);
    for (size_t i = 0; i < capitals->tokens.count; i++)
        print(story->text, capitals->printed.data, &capitals->tokens.items[i],
              (uint8_t)capitals->casings.data[i]);
}

void capitals_restore(const struct story *story, struct capitals *capitals)
{
    if (capitals->printed.length > 0)
        memcpy(story->text, capitals->printed.data, story->length);
}

void capitals_free(struct capitals *capitals)
{
    bytes_free(&capitals->printed);
    bytes_free(&capitals->casings);
    bytes_free(&capitals->sure);
    tokens_free(&capitals->tokens);
    tokens_free(&capitals->sentence);
}
