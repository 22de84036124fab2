/* SPDX-License-Identifier: MIT */
#include "linknames.h"

#include <string.h>

#include "common/ascii.h"

/* The most tokens of the titles; of the names before them. */
enum { TITLES_MOST = 100, NAMES_MOST = 12 };

/* Whether the token is two words without a blank between: `MarshFerry`. */
static bool is_run_in(const char *text, const struct token *token)
{
    if (token->kind != TOKEN_CAPITAL || !tokens_has_capital_inside(text, token->start, token->end))
        return false;
    for (size_t i = token->start + 2; i + 1 < token->end; i++)
        if (ascii_is_upper(text[i]) && ascii_is_lower(text[i - 1]))
            return true;
    return false;
}

/* Whether the token begins with the word `word`, and continues with a capital. */
static bool begins_with(const char *text, const struct token *token, const struct token *word)
{
    size_t n = word->end - word->start;
    return n > 2 && token->end - token->start > n &&
           memcmp(text + token->start, text + word->start, n) == 0 &&
           ascii_is_upper(text[token->start + n]);
}

/* The name before the token `at`, which repeats a word of it, run into what follows. */
static bool name_before(const char *text, const struct token *tokens, size_t begin, size_t at,
                        struct phrase *name)
{
    size_t first = at;
    while (
        first > begin && at - first < NAMES_MOST &&
        (token_is_capital(&tokens[first - 1]) || token_is_mark(text, &tokens[first - 1], "()\"")))
        first--;
    while (first < at && tokens[first].kind == TOKEN_MARK)
        first++;
    for (size_t i = first; i < at; i++)
        if (begins_with(text, &tokens[at], &tokens[i])) {
            *name = (struct phrase){first, i};
            return true;
        }
    return false;
}

bool linkname_ends(const char *text, const struct token *token)
{
    return token->kind == TOKEN_UPPER && token_is(text, token, "MORE");
}

bool linkname_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                   struct phrase *name)
{
    if (!linkname_ends(text, &tokens[at]))
        return false;
    for (size_t i = at; i-- > begin && at - i < TITLES_MOST;)
        if (is_run_in(text, &tokens[i]) && name_before(text, tokens, begin, i, name))
            return true;
    return false;
}

bool linkname_holds(const char *text, const struct token *tokens, size_t begin, size_t at,
                    size_t end)
{
    size_t behind = at;
    while (behind < end && behind - at < TITLES_MOST && !linkname_ends(text, &tokens[behind]))
        behind++;
    if (behind == end || behind - at == TITLES_MOST)
        return false;
    struct phrase name;
    for (size_t i = at; i > begin && at - i < TITLES_MOST; i--)
        if (linkname_ends(text, &tokens[i - 1]))
            return false;
        else if (is_run_in(text, &tokens[i - 1]) && name_before(text, tokens, begin, i - 1, &name))
            return true;
    return false;
}

bool linkname_follows(const char *text, const struct token *tokens, size_t last, size_t end)
{
    for (size_t i = last + 1; i < end; i++)
        if (linkname_ends(text, &tokens[i]))
            return true;
    return false;
}

void linkname_trim(const char *text, const struct token *tokens, size_t end, struct phrase *name)
{
    for (size_t i = name->first + 1; i < end && i < name->last + NAMES_MOST; i++) {
        if (!is_run_in(text, &tokens[i]))
            continue;
        for (size_t k = name->first; k <= name->last && k < i; k++)
            if (begins_with(text, &tokens[i], &tokens[k])) {
                name->last = k;
                return;
            }
    }
}
