/* SPDX-License-Identifier: MIT */
#include "founders.h"

#include <stdbool.h>
#include <string.h>

#include "common/ascii.h"
#include "companies.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"

/* Whether the word is initials: `E.F.`, `J.` */
static bool is_initials(const char *text, struct span word)
{
    size_t n = word.end - word.start;
    for (size_t i = 0; i < n; i++)
        if (i % 2 == 0 ? !ascii_is_upper(text[word.start + i]) : text[word.start + i] != '.')
            return false;
    return n > 0 && n % 2 == 0;
}

/* Whether the words are first names or initials. */
static bool are_first_names(const char *text, struct span words)
{
    enum { MOST = 2 };
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LARGE_CITY |
                            GAZETTEER_NORP | GAZETTEER_HEADS | GAZETTEER_TITLE;
    if (spans_count_words(text, words) > MOST)
        return false;
    for (size_t at = words.start; at < words.end;) {
        struct span word = spans_first_word(text, (struct span){at, words.end});
        uint32_t bits = gazetteer_span(text, word);
        if (!is_initials(text, word) &&
            ((bits & GAZETTEER_FIRST_NAME) == 0 || (bits & others) != 0))
            return false;
        at = word.end + 1;
    }
    return true;
}

/* Whether the word is a surname, and not rather a word for a body. */
static bool is_surname(const char *text, struct span word)
{
    uint32_t bits = gazetteer_span(text, word);
    return (bits & GAZETTEER_SURNAME) != 0 && (bits & GAZETTEER_HEADS) == 0 &&
           !gazetteer_is_mostly_lower(bits);
}

void founders_find(const char *text, const struct keys *by_name, struct founders *founders)
{
    founders->count = 0;
    for (size_t i = 0; i < by_name->count && founders->count < FOUNDERS_MOST; i++) {
        const struct mention *company = by_name->items[i].mention;
        if (company->one_word || !company->company ||
            (i > 0 && keys_compare(&by_name->items[i - 1], &by_name->items[i]) == 0))
            continue;
        struct span name = {company->span.start, companies_name_end(text, company)};
        struct span surname = spans_last_word(text, name);
        if (name.end == company->span.end || surname.start <= name.start + 1 ||
            !is_surname(text, surname) ||
            !are_first_names(text, (struct span){name.start, surname.start - 1}))
            continue;
        founders->items[founders->count++] = (struct founder){surname, company};
    }
}

static bool same_word(const char *text, struct span word, struct span other)
{
    size_t n = word.end - word.start;
    return other.end - other.start == n && memcmp(text + word.start, text + other.start, n) == 0;
}

const struct mention *founders_company(const char *text, const struct founders *founders,
                                       const struct mention *mention)
{
    for (size_t i = 0; i < founders->count; i++)
        if (same_word(text, founders->items[i].surname, mention->span))
            return founders->items[i].company;
    return NULL;
}

/* Whether the surname is that of the founder's company alone. */
static bool is_only(const char *text, const struct founders *founders,
                    const struct founder *founder)
{
    for (size_t i = 0; i < founders->count; i++)
        if (same_word(text, founders->items[i].surname, founder->surname) &&
            !mention_same_name(founders->items[i].company, founder->company))
            return false;
    return true;
}

void founders_settle(const char *text, const struct founders *founders, const struct keys *by_name)
{
    for (size_t i = 0; i < founders->count; i++) {
        const struct founder *founder = &founders->items[i];
        const struct mention *company = founder->company;
        const struct key *first = keys_find(by_name, text + founder->surname.start,
                                            founder->surname.end - founder->surname.start);
        if (first == NULL || !is_only(text, founders, founder))
            continue;
        size_t at = (size_t)(first - by_name->items), last = keys_group_end(by_name, at);
        for (; at < last; at++) {
            struct mention *mention = by_name->items[at].mention;
            if (!mention->fixed && mention->canonical == text + mention->span.start)
                mention_set_canonical(mention, company->canonical, company->canonical_length);
        }
    }
}
