/* SPDX-License-Identifier: MIT */
#include "phrasestarts.h"

#include "appositions.h"
#include "reading/tokens/openings.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* The most tokens that say how exact a number is, of a role in small letters, of a party in
 * brackets, of a name, and of another name in brackets behind it; the most items of a list. */
enum {
    MEASURE_MOST = 3,
    ROLE_MOST = 4,
    TAG_MOST = 8,
    NAME_MOST = 8,
    BRACKET_MOST = 6,
    LIST_MOST = 8
};

size_t phrasestart_measure(const char *text, const struct token *tokens, size_t begin, size_t first)
{
    size_t at = first;
    size_t part = first + token_has(&tokens[first], WORD_INDEFINITE);
    while (report_word_is(text, &tokens[part], REPORT_MEASURE))
        part++;
    if (tokens[first].kind != TOKEN_NUMBER && !report_word_is(text, &tokens[part], REPORT_PART) &&
        !token_has(&tokens[first], WORD_QUANTIFIER))
        return first;
    while (at > begin && first - at < MEASURE_MOST &&
           report_word_is(text, &tokens[at - 1], REPORT_MEASURE))
        at--;
    bool led = at > begin && report_word_is(text, &tokens[at], REPORT_MEASURE) &&
               token_is_either(text, &tokens[at - 1], "at");
    return led ? at - 1 : at;
}

/* The token at which the clause around the token `at` begins: behind a mark or a word that joins
 * clauses, or `begin`. */
static size_t clause_begin(const struct token *tokens, size_t begin, size_t at)
{
    size_t from = at;
    while (from > begin && at - from < PHRASE_MOST && tokens[from - 1].kind != TOKEN_MARK &&
           !token_has(&tokens[from - 1], WORD_CONJUNCTION | WORD_RELATIVE))
        from--;
    return from;
}

/* Whether a role in small letters, without an article, begins at `at` with a name behind it: `old
 * friend Peter Novak`. */
static bool leads_to_name(const struct token *tokens, size_t at)
{
    size_t i = at;
    while (i < at + ROLE_MOST && tokens[i].kind == TOKEN_LOWER && tokens[i].classes == 0)
        i++;
    return i > at && token_is_capital(&tokens[i]);
}

/* Whether the phrase has an article inside that nothing leads to, and so is a verb's object:
 * `officials fear the worst`. */
static bool has_object(const struct token *tokens, const struct phrase *head)
{
    for (size_t i = head->first + 1; i <= head->last; i++)
        if (token_has(&tokens[i], WORD_ARTICLE) &&
            !token_has(&tokens[i - 1], WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER))
            return true;
    return false;
}

/* Whether a word in small letters, perhaps a verb, stands behind a name in the phrase: `Marsh
 * visits Ohio`. */
static bool is_split(const struct token *tokens, const struct phrase *head)
{
    for (size_t i = head->first + 1; i < head->last; i++)
        if (token_is_capital(&tokens[i - 1]) && tokens[i].kind == TOKEN_LOWER &&
            tokens[i].classes == 0)
            return true;
    return false;
}

/* Whether the phrase begins with a determiner, and not behind a relative word: `which some drivers
 * oppose`. */
static bool is_of_somebody(const struct token *tokens, size_t begin, const struct phrase *head)
{
    return token_has(&tokens[head->first], WORD_DETERMINER) &&
           !(head->first > begin && token_has(&tokens[head->first - 1], WORD_RELATIVE));
}

/* Whether a noun phrase may begin with the token. */
static bool may_begin(const struct token *token)
{
    return token_is_capital(token) || token->kind == TOKEN_NUMBER ||
           token_has(token, WORD_DETERMINER | WORD_QUANTIFIER) ||
           (token->kind == TOKEN_LOWER && token->classes == 0);
}

/* Whether `and` may join `head`, which ends before it, to a noun phrase that begins at `first`:
 * `passengers | and the crews`, `Marsh | and his aides`, `federal | and state officials`, `she |
 * and her aides`, `the mayor | and the council`. */
static bool may_join(const char *text, const struct token *tokens, size_t begin,
                     const struct phrase *head, size_t first)
{
    const struct token *last = &tokens[head->last], *next = &tokens[first];
    if (token_has(last, WORD_PRONOUN))
        return head->first == head->last && may_begin(next) && !token_has(next, WORD_PRONOUN);
    if (has_object(tokens, head))
        return false;
    if (last->kind == TOKEN_LOWER && text[last->end - 1] == 's')
        return true;
    if (token_is_capital(last) &&
        !(last->first && last->kind == TOKEN_CAPITAL && head->first == head->last))
        return token_has(next, WORD_DETERMINER | WORD_QUANTIFIER) ||
               (may_begin(next) && !is_split(tokens, head));
    /* `a strategist | and old friend Peter Novak` */
    if (last->kind == TOKEN_LOWER && last->classes == 0 &&
        (leads_to_name(tokens, first) || (is_of_somebody(tokens, begin, head) && may_begin(next))))
        return true;
    return head->first == head->last && last->classes == 0 &&
           (next->kind == TOKEN_LOWER || token_has(next, WORD_POSSESSIVE));
}

/* The token of the bracket that the token `last` closes, if it is that of a party behind a name:
 * `Marsh | (D-Ohio)`; the token behind `last` if not. */
static size_t before_tag(const char *text, const struct token *tokens, size_t begin, size_t last)
{
    for (size_t i = last; i > begin && last - i < TAG_MOST; i--)
        if (token_is_mark(text, &tokens[i], "("))
            return appositions_tag_end(text, tokens, i, last + 1) == last + 1 ? i : last + 1;
    return last + 1;
}

bool phrasestart_is_joined(const char *text, const struct token *tokens, size_t begin, size_t first,
                           struct phrase *head)
{
    if (first <= begin + 1 || !token_is(text, &tokens[first - 1], "and"))
        return false;
    size_t last = first - 1, from = last;
    /* `Helen Marsh, R-Ohio, and other pilots` */
    if (last > begin + 4 && token_is_mark(text, &tokens[last - 1], ",") &&
        appositions_tag_end(text, tokens, last - 3, last) == last - 1) {
        from = clause_begin(tokens, begin, last - 3);
        return phrase_after(text, tokens, from, last - 3, head) && head->last + 4 == last;
    }
    if (token_is_mark(text, &tokens[last - 1], ")"))
        last = before_tag(text, tokens, begin, last - 1);
    from = clause_begin(tokens, begin, last);
    bool found = from == begin ? phrase_subject(text, tokens, begin, last, head)
                               : phrase_after(text, tokens, from, last, head);
    return found && head->last + 1 == last && may_join(text, tokens, begin, head, first);
}

/* Whether the phrase may be an item of a list, before others: a name, or a plural by itself. */
static bool is_item(const char *text, const struct token *tokens, const struct phrase *item)
{
    const struct token *first = &tokens[item->first], *last = &tokens[item->last];
    if (token_has(first, WORD_INDEFINITE | WORD_TIME | WORD_LATELY | WORD_DAY) ||
        report_word_is(text, first, REPORT_OPENS) || report_word_links(text, first))
        return false;
    /* `Conversely, Marsh and Novak said`, `citing Ouma, Marsh and Novak` */
    if ((first->first || first->kind == TOKEN_LOWER) &&
        (token_ends_in(text, first, "ing") || token_ends_in(text, first, "ed") ||
         token_ends_in(text, first, "ly")))
        return false;
    if (token_is_capital(last))
        return !is_split(tokens, item);
    return first == last && last->kind == TOKEN_LOWER && last->classes == 0 &&
           text[last->end - 1] == 's';
}

/* The token at which the item of a list begins that ends before the comma at `comma`; `comma` if
 * there is none. */
static size_t item_before(const char *text, const struct token *tokens, size_t begin, size_t comma)
{
    struct phrase item;
    size_t end = comma;
    if (end > begin + 1 && token_is_mark(text, &tokens[end - 1], ")"))
        end = before_tag(text, tokens, begin, end - 1);
    size_t from = clause_begin(tokens, begin, end);
    bool found = from < end && phrase_after(text, tokens, from, end, &item) &&
                 item.last + 1 == end && is_item(text, tokens, &item);
    return found ? from : comma;
}

size_t phrasestart_of_list(const char *text, const struct token *tokens, size_t begin,
                           const struct phrase *phrase)
{
    size_t first = phrase->first, joiner = first;
    /* `Marsh, Novak, | and Ouma` */
    bool oxford = first > begin + 4 && token_is(text, &tokens[first - 1], "and") &&
                  token_is_mark(text, &tokens[first - 2], ",");
    if (!oxford && (first < begin + 2 || !token_is_mark(text, &tokens[first - 1], ",")))
        return first;
    while (joiner < phrase->last && !token_is(text, &tokens[joiner], "and"))
        joiner++;
    if (oxford == (joiner < phrase->last))
        return first;
    size_t items = 0;
    for (size_t at = first - oxford; items < LIST_MOST && at > begin + 1; items++) {
        size_t from = token_is_mark(text, &tokens[at - 1], ",")
                          ? item_before(text, tokens, begin, at - 1)
                          : at;
        if (from + 1 >= at)
            break;
        at = from;
        if (items >= oxford)
            first = at;
    }
    return first;
}

/* The first token of the name that ends before `end`, with the words in small letters and the
 * article before it: `A senior Ouma Corp`; `end` if it does not end with a name. */
static size_t name_first(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    size_t first = end;
    if (first > begin && tokens[first - 1].kind == TOKEN_POSSESSIVE)
        first--;
    if (first == begin || !token_is_capital(&tokens[first - 1]))
        return end;
    while (first > begin && end - first < NAME_MOST &&
           (token_is_capital(&tokens[first - 1]) || token_is_mark(text, &tokens[first - 1], "<&") ||
            (tokens[first - 1].kind == TOKEN_LOWER && tokens[first - 1].classes == 0)))
        first--;
    if (first > begin && token_has(&tokens[first - 1], WORD_ARTICLE))
        return first - 1;
    while (tokens[first].kind == TOKEN_LOWER)
        first++;
    return first;
}

/* The first token of a name that has a sign or another name in brackets before the noun at `first`:
 * `an Ouma Corp <OUMA.T> | pilot`; `first` if there is none. */
static size_t before_bracket(const char *text, const struct token *tokens, size_t begin,
                             size_t first)
{
    if (first < begin + 4 || !token_is_mark(text, &tokens[first - 1], ")>"))
        return first;
    for (size_t at = first - 1; at > begin && first - at < BRACKET_MOST; at--)
        if (token_is_mark(text, &tokens[at - 1], "(<")) {
            size_t name = name_first(text, tokens, begin, at - 1);
            return name < at - 1 ? name : first;
        }
    return first;
}

/* The article of a place and its state between commas before the noun at `first`: `an Osterholt,
 * Ohio, | pilot`; `first` if there is none. */
static size_t before_place(const char *text, const struct token *tokens, size_t begin, size_t first)
{
    if (first < begin + 5 || !token_is_mark(text, &tokens[first - 1], ","))
        return first;
    for (size_t at = first - 1; at > begin + 2 && first - at < BRACKET_MOST; at--) {
        if (!token_is_mark(text, &tokens[at - 1], ","))
            continue;
        size_t place = at - 1;
        while (place > begin && at - place < NAME_MOST && token_is_capital(&tokens[place - 1]))
            place--;
        return place < at - 1 && place > begin && token_has(&tokens[place - 1], WORD_ARTICLE) &&
                       opening_region_end(text, tokens, at, first) == first - 1
                   ? place - 1
                   : first;
    }
    return first;
}

size_t phrasestart_of_noun(const char *text, const struct token *tokens, size_t begin, size_t first)
{
    const struct token *token = &tokens[first];
    if (first == begin || token->kind != TOKEN_LOWER ||
        (token->classes != 0 && !token_has(token, WORD_QUANTIFIER | WORD_ATTRIBUTIVE)))
        return first;
    /* `That | letter said`, at the head of a sentence */
    if (first == begin + 1 && token_is(text, &tokens[begin], "That"))
        return begin;
    size_t bracket = before_bracket(text, tokens, begin, first);
    return bracket < first ? bracket : before_place(text, tokens, begin, first);
}
