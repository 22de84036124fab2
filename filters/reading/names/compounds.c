/* SPDX-License-Identifier: MIT */
#include "compounds.h"

#include <string.h>

#include "lists.h"
#include "reading/words/gazetteer.h"
#include "reading/words/unambiguous.h"

static const struct wordlist law_words = {&english_law_words, NULL};

/* The longest compound, in bytes: the head is looked up at each of its hyphens. */
enum { COMPOUND_MOST = 64 };

uint32_t compounds_bits(const char *text, size_t from, size_t to)
{
    return gazetteer_name(text + from, to - from) & ~(uint32_t)GAZETTEER_NO_NAME;
}

size_t compounds_hyphenated_end(const char *text, const struct token *token, enum name_kind kind)
{
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    if (token->end - token->start > COMPOUND_MOST)
        return token->end;
    for (size_t at = token->start + 2; at + 2 < token->end; at++) {
        if (text[at] != '-' || text[at + 1] < 'a' || text[at + 1] > 'z' ||
            tokens_has_capital_inside(text, at + 1, token->end))
            continue;
        uint32_t head = compounds_bits(text, token->start, at);
        bool known = kind == NAME_PERSON ? (head & persons) != 0 && at > token->start + 3
                                         : (head & ~(persons | GAZETTEER_SHARE)) != 0;
        bool common = gazetteer_is_mostly_lower(compounds_bits(text, at + 1, token->end));
        if (kind == NAME_PERSON ? known && common : known || common)
            return at;
    }
    return token->end;
}

static enum name_kind listed_kind(uint32_t bits)
{
    if (gazetteer_is_mostly_lower(bits))
        return NAME_KINDS;
    if ((bits & (GAZETTEER_COUNTRY | GAZETTEER_LARGE_CITY)) != 0)
        return NAME_PLACE;
    return (bits & GAZETTEER_NORP) != 0 ? NAME_NORP : NAME_KINDS;
}

/* Whether the word, which lists have both as a country and as its people, is the people's in news:
 * `Saudi`. */
static bool is_of_people(const char *text, struct span part)
{
    struct unambiguous what;
    return unambiguous_find(unambiguous_hash(text + part.start, part.end - part.start), &what) &&
           what.kind == NAME_NORP;
}

enum name_kind compounds_part_kind(const struct evidence *evidence, const char *text,
                                   struct span part)
{
    const char *word = text + part.start;
    size_t n = part.end - part.start;
    uint32_t bits = compounds_bits(text, part.start, part.end);
    enum name_kind listed = listed_kind(bits);
    if (listed == NAME_PLACE && (bits & GAZETTEER_NORP) != 0 && is_of_people(text, part))
        listed = NAME_NORP;
    if (n == 0 || word[0] < 'A' || word[0] > 'Z')
        return listed;
    enum name_kind kind =
        (enum name_kind)evidence_kind(evidence, gazetteer_fold(GAZETTEER_BASIS, word, n));
    bool namesake = kind == NAME_PERSON || kind == NAME_OTHER;
    return kind == NAME_KINDS || (namesake && listed != NAME_KINDS) ? listed : kind;
}

enum name_kind compounds_head_kind(const struct evidence *evidence, const char *text,
                                   struct span head, enum name_kind tagged)
{
    const uint32_t bodies = GAZETTEER_ORGANIZATIONS;
    enum name_kind kind = compounds_part_kind(evidence, text, head);
    if (kind != NAME_KINDS || tagged != NAME_NORP)
        return kind != NAME_KINDS ? kind : tagged;
    uint32_t bits = compounds_bits(text, head.start, head.end);
    if ((bits & GAZETTEER_NORP) != 0)
        return NAME_NORP;
    if ((bits & GAZETTEER_REGION) != 0)
        return NAME_PLACE;
    return (bits & bodies) != 0 ? NAME_ORGANIZATION : NAME_NORP;
}

/* The kind of the name of several words that lists have, or that is a person's by its first word
 * and its last one, text[last); NAME_KINDS if it is none of these. */
static enum name_kind phrase_kind(const char *text, const struct token *first, struct span last)
{
    const uint32_t places =
        GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_LARGE_CITY;
    uint32_t bits = compounds_bits(text, first->start, last.end);
    if ((bits & places) != 0)
        return NAME_PLACE;
    if ((bits & GAZETTEER_ORGANIZATIONS) != 0)
        return NAME_ORGANIZATION;
    if ((bits & GAZETTEER_NORP) != 0)
        return NAME_NORP;
    if ((bits & GAZETTEER_OTHER_NAME) != 0)
        return NAME_OTHER;
    if ((bits & GAZETTEER_LANDMARK) != 0)
        return NAME_PLACE;
    uint32_t end = compounds_bits(text, last.start, last.end);
    bool person = (compounds_bits(text, first->start, first->end) & GAZETTEER_FIRST_NAME) != 0 &&
                  !gazetteer_is_mostly_lower(end) &&
                  ((end & GAZETTEER_SURNAME) != 0 || (end & (GAZETTEER_NORP | places)) == 0);
    return person ? NAME_PERSON : NAME_KINDS;
}

size_t compounds_leading(const struct evidence *evidence, const struct reader *reader, size_t first,
                         size_t last, enum name_kind kind, struct compound_part *head)
{
    const struct token *begin = &reader->items[first];
    for (size_t at = first; at < last; at++) {
        const struct token *token = &reader->items[at];
        enum name_kind as = at == first ? kind : NAME_ORGANIZATION;
        size_t end = compounds_head_end(reader->text, token, as);
        if (end >= token->end ||
            !gazetteer_is_mostly_lower(compounds_bits(reader->text, end + 1, token->end)))
            continue;
        head->span = (struct span){begin->start, end};
        head->kind = at == first
                         ? compounds_part_kind(evidence, reader->text, head->span)
                         : phrase_kind(reader->text, begin, (struct span){token->start, end});
        bool known = head->kind != NAME_KINDS || (at == first && kind != NAME_OTHER);
        return known && (at + 1 < last || token[1].kind != TOKEN_NUMBER) ? at + 1 : first;
    }
    return first;
}

/* Whether the compound of two surnames is the name of a law or the like: `Dodd-Frank` at the end or
 * before a mark, `the Dodd-Frank act`. */
static bool is_law(const struct reader *reader, size_t at,
                   const struct compound_part parts[static 2])
{
    if (parts[0].kind != NAME_PERSON || parts[1].kind != NAME_PERSON || at + 1 >= reader->end)
        return true;
    const struct token *next = &reader->items[at + 1];
    if (next->kind == TOKEN_MARK)
        return true;
    return wordlist_find(&law_words, reader->text + next->start, next->end - next->start) != NULL;
}

/* Whether the compound is one name rather than two. */
static bool is_whole(const struct evidence *evidence, const struct reader *reader, size_t at,
                     const struct tagged *tagged, const struct compound_part parts[static 2])
{
    size_t listed = 0;
    for (size_t i = 0; i < 2; i++)
        listed += listed_kind(compounds_bits(reader->text, parts[i].span.start,
                                             parts[i].span.end)) != NAME_KINDS;
    if (listed == 2)
        return false;
    unsigned kind = tagged->tag == TAG_NONE ? NAME_KINDS : tag_kind(tagged->tag);
    bool branch = parts[0].kind == NAME_ORGANIZATION && parts[1].kind == NAME_PLACE;
    return (kind == NAME_OTHER && is_law(reader, at, parts)) ||
           (branch && kind == NAME_ORGANIZATION) || evidence_surnames(evidence, tagged->folded) > 0;
}

bool compounds_parts(const struct evidence *evidence, const struct reader *reader, size_t at,
                     const struct tagged *tagged, struct compound_part parts[static 2])
{
    const char *text = reader->text;
    const struct token *token = &reader->items[at];
    const char *hyphen = memchr(text + token->start, '-', token->end - token->start);
    if (hyphen == NULL || compounds_bits(text, token->start, token->end) != 0)
        return false;
    size_t middle = (size_t)(hyphen - text);
    parts[0].span = (struct span){token->start, middle};
    parts[1].span = (struct span){middle + 1, token->end};
    for (size_t i = 0; i < 2; i++) {
        parts[i].kind = compounds_part_kind(evidence, text, parts[i].span);
        if (parts[i].kind == NAME_KINDS)
            return false;
    }
    return !is_whole(evidence, reader, at, tagged, parts);
}
