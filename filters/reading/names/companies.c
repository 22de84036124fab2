/* SPDX-License-Identifier: MIT */
#include "companies.h"

#include <string.h>

#include "common/ascii.h"
#include "keys.h"
#include "nameforms.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

static void add_word(const char *text, struct span word, struct mention *mention, struct keys *keys)
{
    keys_add(keys, text + word.start, word.end - word.start, mention);
}

/* Whether the name may be a surname: `Charles` of `Charles Schwab Corp.` is none. */
static bool may_be_surname(const char *text, struct span word)
{
    uint32_t bits = gazetteer_span(text, word);
    return (bits & (GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME)) != GAZETTEER_FIRST_NAME;
}

/* Whether the name ends in a legal form, as a company's does; but `Starr & Co.` may be a person and
 * his friends. */
static bool is_company(const char *text, const struct mention *mention)
{
    struct span name = mention->span;
    size_t end = companies_name_end(text, mention);
    size_t at = spans_last_word(text, (struct span){name.start, end}).start;
    return end < name.end && text[at] != '&' &&
           (words_classes(text, at, end) & WORD_CONJUNCTION) == 0;
}

/* How many names that begin with a word are looked at. */
enum { MENTIONS_MOST = 64 };

/* Whether the name of a company begins with the word. */
static bool begins_company(const char *text, const struct keys *by_name, struct span word)
{
    const char *name = text + word.start;
    size_t n = word.end - word.start;
    size_t first = keys_from(by_name, name, n);
    for (size_t i = first; i < by_name->count && i < first + MENTIONS_MOST; i++) {
        const struct key *at = &by_name->items[i];
        if (at->length < n || memcmp(at->text, name, n) != 0)
            return false;
        if (at->length > n && strchr(" ,", at->text[n]) != NULL && is_company(text, at->mention))
            return may_be_surname(text, word);
    }
    return false;
}

/* Whether a title stands before the name: `Mr. Starr`, `Senator Starr`. */
static bool has_title(const char *text, size_t start)
{
    return (gazetteer_span(text, nameforms_word_before(text, start)) & GAZETTEER_TITLE) != 0;
}

/* The first words and surnames of persons, but of those that are one word without a title. */
static void index_persons(const char *text, struct names *names, struct keys *by_word)
{
    keys_clear(by_word);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PERSON)
            continue;
        struct span first = spans_first_word(text, mention->span);
        if (first.end == mention->span.end && !has_title(text, first.start))
            continue;
        add_word(text, first, mention, by_word);
        add_word(text, nameforms_surname(text, mention), mention, by_word);
    }
    keys_sort(by_word);
}

/* Whether the mention may be a company after all: a surname alone, or what was taken for a place or
 * people in no list. */
static bool is_open(const struct mention *mention)
{
    const uint32_t known = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_LANDMARK | GAZETTEER_NORP;
    if (mention->own || mention_length(mention) <= 1)
        return false;
    if (mention->kind == NAME_PERSON)
        return mention->one_word;
    return (mention->kind == NAME_NORP || mention->kind == NAME_PLACE) &&
           (mention->bits & known) == 0 && gazetteer_share(mention->bits) == 0;
}

/* A bit for the first two bytes of a name. */
static uint64_t beginning(const char *text, struct span name)
{
    const unsigned char *s = (const unsigned char *)text + name.start;
    return (uint64_t)1 << ((s[0] * 7u + s[1]) % 64);
}

/* The bits of the names of companies that have several words, and of the surnames in such. */
static uint64_t beginnings(const char *text, const struct keys *by_name,
                           const struct founders *founders)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < founders->count; i++)
        bits |= beginning(text, founders->items[i].surname);
    for (size_t i = 0; i < by_name->count; i++)
        if (by_name->items[i].mention->company && !by_name->items[i].mention->one_word)
            bits |= beginning(text, by_name->items[i].mention->span);
    return bits;
}

/* The first mention, from index `from` on, that may be a company's; names->count if there is none.
 */
static size_t next_company(const char *text, const struct names *names, const struct keys *by_name,
                           const struct founders *founders, uint64_t bits, size_t from)
{
    for (; from < names->count; from++) {
        const struct mention *mention = &names->mentions[from];
        if (is_open(mention) && (bits & beginning(text, mention->span)) != 0 &&
            (begins_company(text, by_name, mention->span) ||
             founders_company(text, founders, mention) != NULL))
            return from;
    }
    return from;
}

bool companies_settle(const char *text, struct names *names, const struct keys *by_name,
                      const struct founders *founders, struct keys *by_word)
{
    uint64_t bits = beginnings(text, by_name, founders);
    size_t at = bits != 0 ? next_company(text, names, by_name, founders, bits, 0) : names->count;
    bool any = false;
    if (at == names->count)
        return false;
    index_persons(text, names, by_word);
    for (; at < names->count; at = next_company(text, names, by_name, founders, bits, at + 1)) {
        struct mention *mention = &names->mentions[at];
        if (mention->canonical != text + mention->span.start ||
            keys_find(by_word, text + mention->span.start, mention_length(mention)) != NULL)
            continue;
        mention_set_kind(text, mention, NAME_ORGANIZATION);
        any = true;
    }
    return any;
}
