/* SPDX-License-Identifier: MIT */
#include "statuswords.h"

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/words.h"
#include "reading/words/wordsieve.h"

static const struct wordlist status_words = {&english_status_words, NULL};
static struct wordsieve sieve;

/* How many places and parties may stand between such a word and the title. */
enum { NAMES_MOST = 2 };

/* The token's value in the list; NULL if it is not in it. */
static const char *find(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *word = reader->text + token->start;
    size_t n = token->end - token->start;
    return wordsieve_may_have(&sieve, word, n) ? wordlist_find(&status_words, word, n) : NULL;
}

/* Whether the token is such a word. A capitalized one behind `of` belongs to what is before that:
 * `Secretary of State Egyptian President`. */
static bool is_status(const struct reader *reader, size_t at)
{
    if (reader->items[at].kind == TOKEN_MARK ||
        (at > reader->begin + 1 && token_is_capital(&reader->items[at]) &&
         token_has(&reader->items[at - 1], WORD_ATTRIBUTIVE) &&
         token_is_capital(&reader->items[at - 2])))
        return false;
    const char *class = find(reader, at);
    return class != NULL && (class[0] == '\0' || token_is_capital(&reader->items[at]));
}

bool statuswords_is_rank(const struct reader *reader, size_t at)
{
    const char *class = find(reader, at);
    return class != NULL && class[0] != '\0' && token_is_capital(&reader->items[at]);
}

/* The first of the status words that end right before the token `at`; `at` if there are none.
 * Behind a pronoun it is a verb: `When he retired President Holt left`. */
static size_t words_before(const struct reader *reader, size_t at)
{
    size_t first = at;
    while (first > reader->begin && reader->items[first].spaced && is_status(reader, first - 1))
        first--;
    bool verb = first < at && first > reader->begin &&
                token_has(&reader->items[first - 1], WORD_PRONOUN | WORD_AUXILIARY);
    return verb ? at : first;
}

/* The token at which places and parties begin that end right before the token `title`; `title` if
 * there are none. */
static size_t names_before(const struct reader *reader, size_t title, const struct names *names)
{
    size_t at = title, i = names->count - 1;
    for (size_t n = 0; n < NAMES_MOST && i > 0 && at > reader->begin; n++) {
        const struct mention *name = &names->mentions[--i];
        if ((name->kind != NAME_PLACE && name->kind != NAME_NORP) ||
            name->span.end != reader->items[at - 1].end || !reader->items[at].spaced)
            break;
        while (at > reader->begin && reader->items[at - 1].start >= name->span.start)
            at--;
    }
    return at;
}

size_t statuswords_start(const struct reader *reader, size_t title, const struct names *names)
{
    wordsieve_prepare(&sieve, &english_status_words);
    size_t first = words_before(reader, title);
    if (first < title)
        return first;
    size_t name = names_before(reader, title, names);
    first = name < title ? words_before(reader, name) : title;
    return first < name ? first : title;
}
