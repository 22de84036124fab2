/* SPDX-License-Identifier: MIT */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "common/utf8.h"
#include "lists.h"
#include "words.h"

/* The words of the longest person's name; no name has longer words, or runs over more of them. */
enum { PERSON_MOST = 6, WORD_MOST = 64, RUN_MOST = 16 };

static const struct wordlist common_words = {&english_common_words, NULL};
static const struct wordlist organization_words = {&english_organization_words, NULL};
static const struct wordlist first_names = {&english_first_names, NULL};
static const struct wordlist surnames = {&english_surnames, NULL};
static const struct wordlist months = {&english_months, NULL};
static const struct wordlist weekdays = {&english_weekdays, NULL};

const char *reader_find(const struct wordlist *list, const struct reader *reader, size_t first,
                        size_t last)
{
    size_t start = reader->items[first].start;
    return wordlist_find(list, reader->text + start, reader->items[last].end - start);
}

/* How often of a thousand times the word stands in lower case; 0 if it is not known to. */
int reader_lower_share(const struct reader *reader, size_t at)
{
    char folded[WORD_MOST];
    const struct token *token = &reader->items[at];
    size_t n = token->end - token->start;
    if (n > sizeof folded)
        return 0;
    n = utf8_fold(reader->text + token->start, n, folded);
    const char *value = wordlist_find(&common_words, folded, n);
    return value != NULL ? atoi(value) : 0;
}

bool reader_is_capital(const struct reader *reader, size_t at)
{
    return at < reader->end && token_is_capital(&reader->items[at]) &&
           reader->items[at].end - reader->items[at].start <= WORD_MOST;
}

bool reader_is_word(const struct reader *reader, size_t at, const char *words)
{
    return at < reader->end && token_is(reader->text, &reader->items[at], words);
}

/* Whether the token can stand inside an entry: of capitalized ones, which names are, only small
 * words such as `of` are not capitalized. */
static bool continues_name(const char *text, const struct token *token, bool capital)
{
    if (token->kind == TOKEN_MARK)
        return token_is_mark(text, token, "&.'");
    return token->kind != TOKEN_LOWER || !capital || token->classes != 0;
}

bool reader_longest(const struct wordlist *list, const struct reader *reader, size_t at,
                    size_t most, struct match *match)
{
    bool found = false, capital = reader_is_capital(reader, at);
    for (size_t last = at; last < reader->end && last < at + most; last++) {
        const struct token *token = &reader->items[last];
        if (last > at && !continues_name(reader->text, token, capital))
            break;
        const char *value = reader_find(list, reader, at, last);
        if (value == NULL)
            continue;
        *match = (struct match){last, value};
        found = true;
    }
    return found;
}

/* Months and days of the week are no names; `May` and `March` may be, where no day stands by. */
bool reader_is_calendar(const struct reader *reader, size_t at)
{
    if (reader_find(&weekdays, reader, at, at) != NULL)
        return true;
    if (reader_find(&months, reader, at, at) == NULL)
        return false;
    return !reader_is_word(reader, at, "May") ||
           (at + 1 < reader->end && reader->items[at + 1].kind == TOKEN_NUMBER);
}

/* The place that begins at the token: how many tokens it takes, without state or country. */
bool reader_place(const struct reader *reader, size_t at, size_t *last, struct place *place)
{
    const struct token *items = reader->items;
    if (!places_at(reader->text, items[at].start, items[reader->end - 1].end, place))
        return false;
    /* `UN` is no town in India. */
    if (place->kind == PLACE_CITY && items[at].kind == TOKEN_UPPER &&
        items[at].end - items[at].start <= 3)
        return false;
    for (*last = at; *last + 1 < reader->end && items[*last].end < place->name.end;)
        ++*last;
    return items[*last].end == place->name.end;
}

/* Particles inside a person's name, in lower case. */
static bool is_particle(const struct reader *reader, size_t at)
{
    return at < reader->end && reader->items[at].kind == TOKEN_LOWER &&
           token_has(&reader->items[at], WORD_PARTICLE);
}

/* `al-Hadi`. */
static bool is_article_name(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *hyphen = memchr(reader->text + token->start, '-', token->end - token->start);
    return token->kind == TOKEN_LOWER && hyphen != NULL && hyphen[1] >= 'A' && hyphen[1] <= 'Z' &&
           hyphen - (reader->text + token->start) == 2;
}

/* The end of the run of capitalized words and particles that begins at `at`. */
size_t reader_run_end(const struct reader *reader, size_t at)
{
    const struct token *items = reader->items;
    size_t last = at;
    for (size_t i = at + 1; i < reader->end && i - at < RUN_MOST; i++) {
        if (!items[i].spaced || items[i].end - items[i].start > WORD_MOST)
            break;
        bool labels =
            i + 1 < reader->end && reader_is_word(reader, i + 1, ":") && !items[i + 1].spaced;
        if (reader_is_capital(reader, i) && !reader_is_calendar(reader, i) &&
            !(labels && reader_lower_share(reader, i) > 0))
            last = i;
        else if (is_article_name(reader, i))
            last = i;
        else if (!is_particle(reader, i) ||
                 !(reader_is_capital(reader, i + 1) || is_particle(reader, i + 1)))
            break;
    }
    return last;
}

bool reader_is_first_name(const struct reader *reader, size_t at)
{
    return reader_find(&first_names, reader, at, at) != NULL &&
           reader_lower_share(reader, at) < COMMON;
}

static bool is_surname(const struct reader *reader, size_t at)
{
    return reader_find(&surnames, reader, at, at) != NULL &&
           reader_lower_share(reader, at) < COMMON;
}

/* Whether the words from `at` to `last` read as a person's: a first name before a name, or a name
 * before a surname, none of them a common word. */
/* `K.L.` before a surname. */
static bool has_stop(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    return reader->text[token->end - 1] == '.' && token->end - token->start <= 6 &&
           token->kind == TOKEN_UPPER && reader_find(&surnames, reader, at + 1, at + 1) != NULL;
}

bool reader_is_person(const struct reader *reader, size_t at, size_t last)
{
    if (last == at || last - at >= PERSON_MOST)
        return false;
    bool initials = has_stop(reader, at);
    bool first_name = initials || reader_find(&first_names, reader, at, at) != NULL;
    bool surname = reader_find(&surnames, reader, last, last) != NULL;
    for (size_t i = at; i <= last; i++) {
        bool named = (i == at && first_name && !reader->items[at].first) || (i == last && surname);
        if (reader_is_capital(reader, i) && reader_lower_share(reader, i) >= VERY_COMMON &&
            !(named && first_name))
            return false;
    }
    if (reader->items[at].kind == TOKEN_UPPER && reader->items[last].kind != TOKEN_UPPER &&
        !initials)
        return false;
    return initials || reader_is_first_name(reader, at) || is_surname(reader, last) ||
           (first_name && surname) ||
           (reader_lower_share(reader, at) == 0 && reader_lower_share(reader, last) == 0);
}

static bool begins_organization(const char *value)
{
    for (; value != NULL; value = strchr(value, '\n')) {
        if (*value == '\n')
            value++;
        if (strncmp(value, "prefix", 6) == 0)
            return true;
    }
    return false;
}

/* `Fort`, `Port`: begin names of places, not of bodies. */
static bool is_landmark_only(const char *value)
{
    return strcmp(value, "prefix\tlandmark") == 0;
}

/* The organization that begins at `at` and ends with a word such as `Council` or `Inc.`, and what
 * `of` or `for` adds to it. */
bool reader_organization(const struct reader *reader, size_t at, size_t run, size_t *last,
                         bool *is_place)
{
    const char *head = NULL;
    for (size_t i = at; i <= run; i++) {
        const char *value = reader_find(&organization_words, reader, i, i);
        if (value == NULL || is_landmark_only(value))
            continue;
        head = value;
        *last = i;
    }
    if (head == NULL)
        return false;
    *is_place = strstr(head, "place_facility") != NULL;
    size_t joint = *last + 1;
    bool joined = begins_organization(head) &&
                  (reader_is_word(reader, joint, "of") || reader_is_word(reader, joint, "for") ||
                   reader_is_word(reader, joint, "on"));
    size_t more = joint + 1;
    while (joined && reader_is_word(reader, more, "the"))
        more++;
    if (joined && reader_is_capital(reader, more) && !reader_is_calendar(reader, more)) {
        *last = reader_run_end(reader, more);
        if (reader_is_word(reader, *last + 1, "and") && reader_is_capital(reader, *last + 2))
            *last = reader_run_end(reader, *last + 2);
        return true;
    }
    return *last > at;
}

/* A common word in capitals: its neighbour is no acronym but part of a headline or note. */
static bool in_loud_capitals(const struct reader *reader, size_t at)
{
    return at < reader->end && reader->items[at].kind == TOKEN_UPPER &&
           reader_lower_share(reader, at) >= VERY_COMMON;
}

/* Part of a headline or note in capitals rather than an acronym. */
bool reader_is_shouted(const struct reader *reader, size_t at)
{
    return (at > reader->begin && in_loud_capitals(reader, at - 1)) ||
           in_loud_capitals(reader, at + 1);
}
