/* SPDX-License-Identifier: MIT */
#include "nicknames.h"

#include "phrasesbefore.h"

enum { NICKNAME_MOST = 3 /* tokens behind its opening mark */ };

bool nickname_is(const struct scene *scene, size_t first, size_t last)
{
    const struct token *tokens = scene->tokens;
    if (last - first > NICKNAME_MOST || first < scene->begin + 1 || last + 1 >= scene->end ||
        !token_is_capital(&tokens[first + 1]))
        return false;
    const struct token *before = &tokens[first - 1], *behind = &tokens[last + 1];
    if (token_is_mark(scene->text, before, "(") && first > scene->begin + 1 &&
        token_is_mark(scene->text, behind, ")") && last + 2 < scene->end) {
        before--;
        behind++;
    }
    return token_is_capital(before) && before->classes == 0 && token_is_capital(behind) &&
           !behind->first && behind->classes == 0;
}

/* The first token of the nickname that ends right before the token `at`; `at` if none does. */
static size_t start(const struct scene *scene, size_t at)
{
    size_t first = at;
    if (at == scene->begin || scene->stretch[at - 1] == 0)
        return at;
    while (first > scene->begin && at - first <= NICKNAME_MOST + 1 &&
           scene->stretch[first - 1] == scene->stretch[at - 1])
        first--;
    return nickname_is(scene, first, at - 1) ? first : at;
}

/* The token behind the nickname that begins at the token `at`; `at` if none does. */
static size_t behind(const struct scene *scene, size_t at)
{
    size_t end = at;
    if (at >= scene->end || scene->stretch[at] == 0)
        return at;
    while (end < scene->end && end - at <= NICKNAME_MOST + 1 &&
           scene->stretch[end] == scene->stretch[at])
        end++;
    return nickname_is(scene, at, end - 1) ? end : at;
}

void nickname_join_before(const struct scene *scene, size_t begin, struct phrase *phrase)
{
    struct phrase more;
    size_t first = start(scene, phrase->first);
    if (first < phrase->first && first > begin &&
        phrasebefore_find(scene->text, scene->tokens, begin, first, &more))
        phrase->first = more.first;
}

void nickname_join_behind(const struct scene *scene, size_t end, struct phrase *phrase)
{
    struct phrase more;
    size_t at = behind(scene, phrase->last + 1);
    if (at > phrase->last + 1 && at < end &&
        phrase_after(scene->text, scene->tokens, at, end, &more))
        phrase->last = more.last;
}
