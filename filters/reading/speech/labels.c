/* SPDX-License-Identifier: MIT */
#include "labels.h"

#include <string.h>

#include "common/ascii.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/commonwords.h"
#include "reading/words/gazetteer.h"

static const struct wordlist chambers = {&english_chamber_words, NULL};

enum {
    LABEL_MOST = 5,       /* words */
    OFFICE_MOST = 16,     /* tokens that say who somebody is, with their marks */
    COMMON_LEAST = 300,   /* share of small letters above which a word is a common one, ... */
    COMMON_NO_NAME = 100, /* ... of one in no list of persons' names, ... */
    WORD_LEAST = 900,     /* ... of one that has its capital only from its place */
    ALL = 1000            /* shares are out of this number */
};

/* A word's share of small letters; that of one too long for the list is ALL. */
static int small_share(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    return n > COMMONWORDS_MOST ? ALL : commonwords_lower(text + token->start, n);
}

bool label_is_word(const char *text, const struct token *token)
{
    return token->end - token->start > 1 && small_share(text, token) > WORD_LEAST;
}

static bool is_listed(const char *text, const struct token *token, uint32_t list)
{
    return (gazetteer_name(text + token->start, token->end - token->start) & list) != 0;
}

/* Whether the word is mostly in small letters, and so nobody's name: `Update:`, `Fact check:`. */
static bool is_common(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    return n > 1 && small_share(text, token) >
                        (is_listed(text, token, persons) ? COMMON_LEAST : COMMON_NO_NAME);
}

/* Whether the tokens are a first name, which may also be a word, and a surname or what is no word:
 * `Bill Novak:`. */
static bool is_full_name(const struct scene *scene, size_t first, size_t last)
{
    const struct token *tokens = scene->tokens;
    return last == first + 1 && tokens[first].kind == tokens[last].kind &&
           !token_has(&tokens[last], WORD_DAY) &&
           is_listed(scene->text, &tokens[first], GAZETTEER_FIRST_NAME) &&
           (is_listed(scene->text, &tokens[last], GAZETTEER_SURNAME) ||
            small_share(scene->text, &tokens[last]) == 0);
}

/* Whether the token `last` is the stop, a token of its own, of the title in capitals before it:
 * `GOV. ANN ROE:`. */
static bool is_title_stop(const struct scene *scene, size_t begin, size_t last)
{
    const struct token *stop = &scene->tokens[last];
    if (last == begin || !scene_is(scene, last, ".") || stop[-1].kind != TOKEN_UPPER)
        return false;
    return (gazetteer_name(scene->text + stop[-1].start, stop->end - stop[-1].start) &
            GAZETTEER_TITLE) != 0;
}

/* Whether the tokens begin with a title, mostly a common word: `PRESIDENT ANN ROE:`. */
static bool is_titled(const struct scene *scene, size_t first, size_t last)
{
    return last > first && (is_listed(scene->text, &scene->tokens[first], GAZETTEER_TITLE) ||
                            is_title_stop(scene, first, first + 1));
}

/* Whether the tokens first..last head an item of a list, or a note: `Iowa:`, `CA-01:`, `Senate:`,
 * `Eds:`. Two letters rather are initials. */
static bool heads_item(const struct scene *scene, size_t first, size_t last)
{
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    const char *text = scene->text;
    struct span label = {scene->tokens[first].start, scene->tokens[last].end};
    uint32_t bits = gazetteer_span(text, label);
    bool region = (bits & GAZETTEER_REGION) != 0 && (bits & persons) == 0;
    return (region && label.end - label.start > 2) || ascii_is_digit(text[label.end - 1]) ||
           (first == last &&
            (report_word_is(text, &scene->tokens[first], REPORT_UNSPOKEN) ||
             wordlist_find(&chambers, text + label.start, label.end - label.start) != NULL));
}

/* The token behind the capitalized words from `begin` on, at most LABEL_MOST; *capitals tells
 * whether all are in capitals. */
static size_t words_end(const struct scene *scene, size_t begin, bool *capitals)
{
    size_t at = begin;
    *capitals = true;
    for (size_t words = 0; at < scene->end && scene->stretch[at] == 0; at++) {
        if (is_title_stop(scene, begin, at))
            continue;
        if (words == LABEL_MOST || !token_is_capital(&scene->tokens[at]))
            break;
        *capitals = *capitals && scene->tokens[at].kind == TOKEN_UPPER;
        words++;
    }
    return at;
}

/* The token behind what a transcript says about the person whose name ends before the token `at`:
 * `, HOST`, `(HOST)`. `at` if there is none. */
static size_t behind_office(const struct scene *scene, size_t at)
{
    bool bracket = scene_is(scene, at, "(");
    size_t most = scene->end - at > OFFICE_MOST ? at + OFFICE_MOST : scene->end, end = at + 1;
    if (!bracket && !scene_is(scene, at, ","))
        return at;
    while (end < most && scene->stretch[end] == 0 &&
           (scene->tokens[end].kind == TOKEN_UPPER ||
            scene_is_mark(scene, end, bracket ? ",.&-" : ".&-")))
        end++;
    if (end == at + 1 || (bracket && (end == most || !scene_is(scene, end, ")"))))
        return at;
    return end + bracket;
}

size_t label_end(const struct scene *scene, size_t begin, size_t *behind)
{
    bool capitals;
    size_t at = words_end(scene, begin, &capitals);
    if (at == begin || at == scene->end || scene->tokens[at].kind != TOKEN_MARK)
        return begin;
    *behind = at;
    if (capitals)
        at = behind_office(scene, at);
    if (at + 1 >= scene->end || !scene_is(scene, at, ":") ||
        is_common(scene->text, &scene->tokens[*behind - 1]) ||
        heads_item(scene, begin, *behind - 1) ||
        (is_common(scene->text, &scene->tokens[begin]) &&
         !is_full_name(scene, begin, *behind - 1) && !is_titled(scene, begin, *behind - 1)))
        return begin;
    return at;
}

bool label_is_capitals(const struct scene *scene, size_t begin, size_t at)
{
    for (; begin < at; begin++)
        if (scene->tokens[begin].kind != TOKEN_UPPER &&
            scene->tokens[begin].end - scene->tokens[begin].start > 1)
            return false;
    return true;
}

/* Whether the token introduces the one who is the label: `Marsh: I'm Marsh`. */
static bool presents(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_BE) || scene_is(scene, at, "I'm");
}

bool label_is_heading(const struct scene *scene, size_t name, size_t end)
{
    const struct token *tokens = scene->tokens, *last = &tokens[name];
    size_t n = last->end - last->start;
    if (last->kind == TOKEN_UPPER || scene->stretch[name + 2] != 0)
        return false;
    for (size_t i = name + 2; i < end; i++)
        if (scene->stretch[i] == 0 && tokens[i].end - tokens[i].start == n &&
            memcmp(scene->text + tokens[i].start, scene->text + last->start, n) == 0)
            return !scene_is(scene, i + 1, ":") && !presents(scene, i - 1) &&
                   !presents(scene, i - 2);
    return false;
}
