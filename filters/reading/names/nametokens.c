/* SPDX-License-Identifier: MIT */
#include "nametokens.h"

#include <string.h>

#include "common/ascii.h"
#include "common/wordlist.h"
#include "compounds.h"
#include "lists.h"
#include "reading/filing/editornotes.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"
#include "reading/words/words.h"
#include "titlewords.h"

static const struct wordlist land_words = {&english_land_words, NULL};
static const struct wordlist currencies = {&english_currency_words, NULL};

size_t nametokens_leading_titles(const struct tagged *tokens, size_t count)
{
    size_t titles = 0;
    while (titles + 1 < count && (tokens[titles].bits & GAZETTEER_TITLE) != 0 &&
           ((tokens[titles].bits & GAZETTEER_FIRST_NAME) == 0 || titles + 2 < count))
        titles++;
    return titles;
}

bool nametokens_is_label(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (!token->first || token->kind != TOKEN_UPPER)
        return false;
    if (reader_is_word(reader, at + 1, ":"))
        return true;
    return reader_is_word(reader, at + 2, ":") &&
           editornotes_begin(reader->text + token->start, reader->items[at + 2].end - token->start);
}

bool nametokens_is_form(const struct reader *reader, const struct tagged *tagged, size_t at)
{
    return (tagged->bits & GAZETTEER_HEAD_COMPANY) != 0 && at > reader->begin &&
           reader_is_word(reader, at - 1, ",");
}

/* Whether a digit stands where an amount may have its first one, behind two or three bytes: hardly
 * any token has one there. */
static inline bool may_be_amount(const char *word, size_t n)
{
    return n > 3 && (ascii_is_digit(word[2]) || ascii_is_digit(word[3]));
}

bool nametokens_is_amount(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *word = reader->text + token->start;
    size_t n = 0;
    if (!may_be_amount(word, token->end - token->start))
        return false;
    while (ascii_is_letter(word[n]))
        n++;
    return n > 1 && ascii_is_digit(word[n]) && wordlist_find(&currencies, word, n) != NULL;
}

bool nametokens_is_mailbox(const struct reader *reader, size_t at)
{
    const struct token *behind = &reader->items[at + 1];
    return at + 1 < reader->end && !behind->spaced && reader->text[behind->start] == '@';
}

bool nametokens_is_land(const struct reader *reader, const struct tagged *tagged, size_t at)
{
    const struct token *token = &reader->items[at];
    return tagged->tag == tag_of(NAME_PLACE, TAG_SINGLE) && at > reader->begin &&
           token_has(&reader->items[at - 1], WORD_DEFINITE) &&
           wordlist_find(&land_words, reader->text + token->start, token->end - token->start) !=
               NULL;
}

bool nametokens_is_portfolio(const struct reader *reader, size_t first)
{
    if (first < reader->begin + 2 ||
        !(reader_is_word(reader, first - 1, "of") || reader_is_word(reader, first - 1, "for")))
        return false;
    return titlewords_has_portfolio(reader, first - 2);
}

/* The bytes of a party's letter, a hyphen and a state's code, and one more: names of places abroad
 * may be as short. */
enum { PARTY_PLACE = 5 };

bool nametokens_has_party(const struct reader *reader, size_t first, struct span name)
{
    const uint32_t places = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY;
    const char *text = reader->text;
    size_t place = name.start + 2, word_end = reader->items[first].end;
    if (name.end - name.start <= PARTY_PLACE || text[name.start + 1] != '-' || word_end <= place)
        return false;
    uint32_t bits = compounds_bits(text, place, name.end) | compounds_bits(text, place, word_end);
    return first > reader->begin && token_is_mark(text, &reader->items[first - 1], ",(") &&
           (bits & places) != 0 && compounds_bits(text, name.start, name.end) == 0;
}

bool nametokens_is_party(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *word = reader->text + token->start;
    if (token->end - token->start != PARTY_PLACE - 1 || at == reader->begin || word[1] != '-' ||
        !token_is_mark(reader->text, &reader->items[at - 1], ",("))
        return false;
    return ascii_is_upper(word[0]) && ascii_is_upper(word[2]) && ascii_is_upper(word[3]);
}

bool nametokens_is_state(const struct reader *reader, size_t at)
{
    enum { CODE_LENGTH = 2 };
    const struct token *token = &reader->items[at];
    return token->end - token->start == CODE_LENGTH && token->kind == TOKEN_UPPER &&
           (gazetteer_name(reader->text + token->start, CODE_LENGTH) & GAZETTEER_REGION) != 0;
}

bool nametokens_has_article(const struct reader *reader, size_t at, enum name_kind kind,
                            const struct evidence *evidence)
{
    const struct token *token = &reader->items[at], *before = token - 1;
    if (!token_has(before, WORD_DEFINITE) || (kind != NAME_PERSON && kind != NAME_PLACE) ||
        !token->spaced)
        return false;
    struct span whole = {before->start, token->end};
    if ((gazetteer_span(reader->text, whole) & GAZETTEER_ORGANIZATIONS) == 0)
        return false;
    uint64_t word =
        gazetteer_fold(GAZETTEER_BASIS, reader->text + token->start, token->end - token->start);
    return !before->first || (kind == NAME_PERSON && evidence_surnames(evidence, word) == 0);
}

bool nametokens_is_number(const char *text, const struct token *token)
{
    const uint32_t names = GAZETTEER_ORGANIZATIONS | GAZETTEER_REGION;
    size_t at = token->start, end = token->end, digits = end;
    while (digits > at && ascii_is_digit(text[digits - 1]))
        digits--;
    size_t capitals = digits - (digits > at && text[digits - 1] == '-');
    if (digits == end || (end - digits < 2 && (capitals == digits || capitals < at + 2)))
        return false;
    while (at < capitals && ascii_is_upper(text[at]))
        at++;
    return at == capitals && at > token->start &&
           (compounds_bits(text, token->start, end) & names) == 0 &&
           (compounds_bits(text, token->start, capitals) & names) == 0;
}

size_t nametokens_start(const struct reader *reader, const struct tagged *tagged, size_t first)
{
    const char *text = reader->text;
    const struct token *token = &reader->items[first];
    if (tagged->tag != tag_of(NAME_PLACE, TAG_SINGLE) || first == reader->begin || !token->spaced ||
        !compounds_may_be(text, token - 1))
        return token->start;
    const struct token *before = token - 1;
    size_t start = before->end;
    while (start > before->start && text[start - 1] != '-')
        start--;
    bool joined = start > before->start && start < before->end && ascii_is_upper(text[start]);
    return joined && (gazetteer_name(text + start, token->end - start) & GAZETTEER_REGION) != 0
               ? start
               : token->start;
}

size_t nametokens_person_end(const struct reader *reader, size_t last)
{
    const struct token *token = &reader->items[last];
    size_t end = token->end;
    const char *word = reader->text + token->start;
    if (end - token->start < 3 || token_has(token, WORD_GENERATION) ||
        memchr(word, '.', end - 1 - token->start) != NULL)
        return end;
    bool closes = last + 1 == reader->end ||
                  (last + 2 == reader->end && reader->items[last + 1].kind == TOKEN_MARK);
    return closes ? end - 1 : end;
}

static bool is_same_word(const char *text, const struct token *one, const struct token *other)
{
    size_t n = one->end - one->start;
    return other->end - other->start == n && memcmp(text + one->start, text + other->start, n) == 0;
}

size_t nametokens_before_full_name(const struct reader *reader, size_t first, size_t last)
{
    const struct token *items = reader->items;
    if (last < first + 2 || last + 3 >= reader->end ||
        !token_is_mark(reader->text, &items[last + 1], "(") ||
        !token_is_mark(reader->text, &items[last + 3], ")"))
        return last;
    bool again = is_same_word(reader->text, &items[first], &items[last + 2]) ||
                 is_same_word(reader->text, &items[first], &items[last]);
    return again ? last - 1 : last;
}

static bool is_surname(const char *text, size_t start, size_t end, const struct evidence *evidence)
{
    uint64_t word = gazetteer_fold(GAZETTEER_BASIS, text + start, end - start);
    return evidence_surnames(evidence, word) > 0 || evidence_kind(evidence, word) == NAME_PERSON;
}

bool nametokens_is_family(const struct reader *reader, size_t at, const struct tagged *tagged,
                          const struct evidence *evidence)
{
    enum { SHORTEST = 4 };
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LARGE_CITY |
                            GAZETTEER_NORP | GAZETTEER_ORGANIZATIONS | GAZETTEER_TEAM;
    const char *text = reader->text;
    size_t start = reader->items[at].start, end = reader->items[at].end;
    if (text[end - 1] != 's' || end - start < SHORTEST || at == reader->begin ||
        !token_is_capital(&reader->items[at]) || (tagged->bits & others) != 0 ||
        !token_has(&reader->items[at - 1], WORD_DEFINITE))
        return false;
    return is_surname(text, start, end - 1, evidence) ||
           (text[end - 2] == 'e' && is_surname(text, start, end - 2, evidence));
}

size_t nametokens_listed_end(const struct reader *reader, size_t last, struct span span)
{
    const struct token *behind = &reader->items[last + 1];
    if (last + 1 >= reader->end || behind->kind != TOKEN_POSSESSIVE || behind->start != span.end)
        return span.end;
    struct span longer = {span.start, behind->end};
    bool listed = (gazetteer_span(reader->text, longer) & GAZETTEER_ORGANIZATIONS) != 0;
    bool shorter = (gazetteer_span(reader->text, span) & GAZETTEER_ORGANIZATIONS) != 0;
    return listed && !shorter ? longer.end : span.end;
}

size_t nametokens_part_area(const struct reader *reader, struct tagged *tokens, size_t count,
                            size_t at)
{
    const uint32_t areas = GAZETTEER_COUNTRY | GAZETTEER_REGION;
    if (tokens[count - 1].shape != SHAPE_STOPPED || (tokens[count - 1].bits & areas) == 0 ||
        !token_is_mark(reader->text, &reader->items[at + count - 2], ","))
        return count;
    tokens[count - 1].tag = tag_of(NAME_PLACE, TAG_SINGLE);
    tokens[count - 2].tag = TAG_NONE;
    return count - 2;
}
