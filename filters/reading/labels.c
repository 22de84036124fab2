/* SPDX-License-Identifier: MIT */
#include "labels.h"

#include "commonwords.h"
#include "gazetteer.h"

enum {
    LABEL_MOST = 5,       /* words */
    COMMON_LEAST = 300,   /* share of small letters above which a word is a common one */
    COMMON_NO_NAME = 100, /* the same, of one that is in no list of persons */
    WORD_LEAST = 900,     /* the same, of one that has a capital from its place alone */
    ALL = 1000            /* of which the shares are */
};

/* A word's share of small letters; a longer one than any in the list has all. */
static int small_share(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    return n > COMMONWORDS_MOST ? ALL : commonwords_lower(text + token->start, n);
}

bool label_is_word(const char *text, const struct token *token)
{
    return token->end - token->start > 1 && small_share(text, token) > WORD_LEAST;
}

/* `Update:`, `Fact check:`: a word that mostly stands in small letters is nobody's name. */
static bool is_common(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    bool name = n > 1 && (gazetteer_name(text + token->start, n) & persons) != 0;
    return n > 1 && small_share(text, token) > (name ? COMMON_LEAST : COMMON_NO_NAME);
}

size_t label_end(const struct scene *scene, size_t begin, size_t end)
{
    size_t at = begin;
    while (at < end && at - begin < LABEL_MOST && token_is_capital(&scene->tokens[at]) &&
           scene->stretch[at] == 0)
        at++;
    if (at == begin || at + 1 >= end || !scene_is(scene, at, ":") ||
        is_common(scene->text, &scene->tokens[begin]) ||
        is_common(scene->text, &scene->tokens[at - 1]))
        return begin;
    return at;
}
