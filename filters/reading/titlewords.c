/* SPDX-License-Identifier: MIT */
#include "titlewords.h"

#include <string.h>

#include "common/wordlist.h"
#include "gazetteer.h"
#include "lists.h"
#include "wordsieve.h"

/* The words of the longest role that is no title. */
enum { ROLE_WORDS = 3 };

/* What a hyphen joins to titles has no more bytes: `then`. */
enum { PREFIX_MOST = 4 };

static const struct wordlist titles = {&english_titles, NULL};

/* The words that titles begin with: most words are not looked up. */
static struct wordsieve first_words;

void titlewords_prepare(void)
{
    const char *title;
    for (size_t at = 0; !first_words.ready && (title = wordlist_key(titles.table, &at)) != NULL;)
        wordsieve_add(&first_words, title, strcspn(title, " "));
    first_words.ready = true;
}

/* Whether the token of two letters says which half of the day is meant, or how much there is of
 * something, rather than who somebody is: `at 5 PM Ann Vale left`, but not `PM Vale`. */
static bool is_unit(const struct reader *reader, size_t at)
{
    return reader->items[at].kind == TOKEN_LOWER ||
           (at > reader->begin && reader->items[at - 1].kind == TOKEN_NUMBER);
}

/* Whether a title may begin with the token. */
static inline bool may_begin(const struct reader *reader, size_t at)
{
    if (at >= reader->end)
        return false;
    size_t n = reader->items[at].end - reader->items[at].start;
    return wordsieve_may_have(&first_words, reader->text + reader->items[at].start, n) &&
           !(n == 2 && is_unit(reader, at));
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

size_t titlewords_end(const struct reader *reader, size_t at)
{
    return may_begin(reader, at)
               ? reader_entry_end(&titles, GAZETTEER_TITLE, reader, at, TITLE_MOST)
               : at;
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
    if (reader->items[at - 1].classes != 0 ||
        reader->items[at - 1].end - reader->items[at - 1].start == 2)
        return at;
    uint32_t bits = titlewords_bits(reader, at - 1);
    size_t n = (bits & GAZETTEER_ROLE_TAIL) != 0 ? ROLE_WORDS : 1;
    for (; n > 1; n--)
        if (n <= at - reader->begin && titlewords_lower_end(reader, at - n) == at)
            return at - n;
    bool role = (bits & GAZETTEER_ROLE) != 0 ||
                ((bits & GAZETTEER_TITLE) != 0 && reader_find(&titles, reader, at - 1, at - 1));
    return role || titlewords_is_compound(reader, at - 1) ? at - 1 : at;
}
