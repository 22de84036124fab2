/* SPDX-License-Identifier: MIT */
#include "reader.h"

#include <string.h>

#include "reading/words/commonwords.h"
#include "reading/words/gazetteer.h"

/* No name has longer words, and no entry of a list is longer. */
enum { WORD_MOST = 64, ENTRY_MOST = 256 };

const char *reader_find(const struct wordlist *list, const struct reader *reader, size_t first,
                        size_t last)
{
    size_t start = reader->items[first].start;
    return wordlist_find(list, reader->text + start, reader->items[last].end - start);
}

bool reader_is_common(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *word = reader->text + token->start;
    size_t n = token->end - token->start;
    return n <= WORD_MOST && gazetteer_share(gazetteer_name(word, n)) >= GAZETTEER_OFTEN_LOWER &&
           commonwords_lower(word, n) >= GAZETTEER_OFTEN;
}

bool reader_is_capital(const struct reader *reader, size_t at)
{
    return at < reader->end && token_is_capital(&reader->items[at]) &&
           reader->items[at].end - reader->items[at].start <= WORD_MOST;
}

bool reader_is_word(const struct reader *reader, size_t at, const char *word)
{
    return at < reader->end && token_is(reader->text, &reader->items[at], word);
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
    *match = (struct match){at, NULL};
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

/* The gazetteer's bits are of all the tokens so far: mostly they say that no entry goes on. */
size_t reader_entry_end(const struct wordlist *list, uint32_t bit, const struct reader *reader,
                        size_t at, size_t most)
{
    const struct token *items = reader->items;
    bool capital = reader_is_capital(reader, at);
    size_t start = items[at].start, done = start, end = at;
    uint64_t hash = GAZETTEER_BASIS;
    for (size_t last = at; last < reader->end && last < at + most; last++) {
        if ((last > at && !continues_name(reader->text, &items[last], capital)) ||
            items[last].end - start > ENTRY_MOST)
            break;
        hash = gazetteer_fold(hash, reader->text + done, items[last].end - done);
        done = items[last].end;
        uint32_t bits = gazetteer_find(&gazetteer_names, hash);
        if ((bits & bit) != 0 && reader_find(list, reader, at, last) != NULL)
            end = last + 1;
        if ((bits & GAZETTEER_LONGER) == 0 && last + 1 < reader->end && items[last + 1].spaced)
            break;
    }
    return end;
}
