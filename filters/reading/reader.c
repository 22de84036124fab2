/* SPDX-License-Identifier: MIT */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "common/utf8.h"
#include "lists.h"
#include "words.h"

/* No name has longer words. */
enum { WORD_MOST = 64 };

static const struct wordlist common_words = {&english_common_words, NULL};

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
