/* SPDX-License-Identifier: MIT */
#include "titlewords.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/commas.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"
#include "reading/words/wordsieve.h"

/* The most words of a role that is no title. */
enum { ROLE_WORDS = 3 };

/* The most bytes of what a hyphen joins to a title: `then`. */
enum { PREFIX_MOST = 4 };

static const struct wordlist titles = {&english_titles, NULL};

/* The first words of titles, so that most words need no look-up. */
static struct wordsieve first_words;

void titlewords_prepare(void)
{
    const char *title;
    for (size_t at = 0; !first_words.ready && (title = wordlist_key(titles.table, &at)) != NULL;)
        wordsieve_add(&first_words, title, strcspn(title, " "));
    first_words.ready = true;
}

/* Whether the token, of two letters, is a half of the day rather than a title: `at 5 PM Ann Vale
 * left`, but not `PM Vale`. */
static bool is_hour(const struct reader *reader, size_t at)
{
    return at > reader->begin && reader->items[at - 1].kind == TOKEN_NUMBER;
}

/* Whether a title may begin with the token. */
static inline bool may_begin(const struct reader *reader, size_t at)
{
    if (at >= reader->end)
        return false;
    size_t n = reader->items[at].end - reader->items[at].start;
    return wordsieve_may_have(&first_words, reader->text + reader->items[at].start, n) &&
           !(n == 2 && is_hour(reader, at));
}

const char *titlewords_classes(const char *title, size_t n)
{
    return wordlist_find(&titles, title, n);
}

uint32_t titlewords_bits(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    return gazetteer_name(reader->text + token->start, token->end - token->start);
}

bool titlewords_is_plural(const struct reader *reader, size_t at)
{
    return (titlewords_bits(reader, at) & GAZETTEER_PLURAL) != 0;
}

bool titlewords_begins_body(const struct reader *reader, size_t at)
{
    return (titlewords_bits(reader, at) & GAZETTEER_HEAD_BEFORE) != 0;
}

size_t titlewords_role_end(const struct reader *reader, size_t at)
{
    size_t end = at, done = reader->items[at].start;
    uint64_t hash = GAZETTEER_BASIS;
    if (reader->items[at].classes != 0)
        return at;
    for (size_t last = at; last < reader->end && last < at + ROLE_WORDS; last++) {
        hash = gazetteer_fold(hash, reader->text + done, reader->items[last].end - done);
        done = reader->items[last].end;
        uint32_t bits = gazetteer_find(&gazetteer_names, hash);
        if ((bits & GAZETTEER_ROLE) != 0)
            end = last + 1;
        if ((bits & GAZETTEER_LONGER) == 0)
            break;
    }
    return end;
}

bool titlewords_has_portfolio(const struct reader *reader, size_t at)
{
    const char *classes =
        token_is_capital(&reader->items[at]) ? reader_find(&titles, reader, at, at) : NULL;
    return classes != NULL && commas_have_class(classes, "portfolio");
}

/* Whether the token is a title that is also used in small letters before a name: not `elder`,
 * `miss` (filters/english/titles.txt). */
static bool is_lower_title(const struct reader *reader, size_t at)
{
    const char *classes = reader_find(&titles, reader, at, at);
    return classes != NULL && !commas_have_class(classes, "capital");
}

/* Whether the title in small letters describes the next word rather than a person: `major issue`,
 * `prior to the vote`, but not `an elder of the church`. */
static bool is_attribute(const struct reader *reader, size_t at)
{
    if (reader->items[at].kind != TOKEN_LOWER || at + 1 == reader->end ||
        is_lower_title(reader, at))
        return false;
    const struct token *next = &reader->items[at + 1];
    return next->kind == TOKEN_LOWER &&
           (next->classes == 0 ||
            (token_has(next, WORD_PRONOUN) && !token_has(next, WORD_RELATIVE)) ||
            reader_is_word(reader, at + 1, "to"));
}

size_t titlewords_end(const struct reader *reader, size_t at)
{
    if (!may_begin(reader, at))
        return at;
    size_t end = reader_entry_end(&titles, GAZETTEER_TITLE, reader, at, TITLE_MOST);
    return end == at + 1 && is_attribute(reader, at) ? at : end;
}

bool titlewords_is_compound(const struct reader *reader, size_t at)
{
    size_t end = reader->items[at].end, start = end;
    while (start > reader->items[at].start && reader->text[start - 1] != '-')
        start--;
    const char *word = reader->text + start;
    return start > reader->items[at].start && end > start &&
           ((gazetteer_name(word, end - start) & GAZETTEER_ROLE) != 0 ||
            (wordsieve_may_have(&first_words, word, end - start) &&
             titlewords_classes(word, end - start) != NULL));
}

size_t titlewords_behind_prefix(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *word = reader->text + token->start;
    size_t n = 0, length = token->end - token->start;
    while (n < PREFIX_MOST && n < length && word[n] != '-')
        n++;
    bool prefix =
        n + 2 < length && word[n] == '-' && (gazetteer_name(word, n) & GAZETTEER_LEAD) != 0;
    return prefix ? token->start + n + 1 : 0;
}

size_t titlewords_lower_end(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_LOWER || token->classes != 0)
        return at;
    size_t end = titlewords_end(reader, at);
    if (end == at)
        end = titlewords_role_end(reader, at);
    return end == at && titlewords_is_compound(reader, at) ? at + 1 : end;
}

size_t titlewords_lower_start(const struct reader *reader, size_t at)
{
    if (at == reader->begin || reader->items[at - 1].kind != TOKEN_LOWER)
        return at;
    if (reader->items[at - 1].classes != 0)
        return at;
    uint32_t bits = titlewords_bits(reader, at - 1);
    size_t n = (bits & GAZETTEER_ROLE_TAIL) != 0 ? ROLE_WORDS : 1;
    for (; n > 1; n--)
        if (n <= at - reader->begin && titlewords_lower_end(reader, at - n) == at)
            return at - n;
    bool role = (bits & GAZETTEER_ROLE) != 0 ||
                ((bits & GAZETTEER_TITLE) != 0 && is_lower_title(reader, at - 1));
    return role || titlewords_is_compound(reader, at - 1) ? at - 1 : at;
}
