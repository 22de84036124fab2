/* SPDX-License-Identifier: MIT */
/* A paragraph's tokens as the search for speech sees them. */
#ifndef WIREDESK_SCENE_H
#define WIREDESK_SCENE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "reading/tokens/tokens.h"
#include "reading/words/words.h"

/* The tokens of the story, those of the paragraph at hand, and the stretches between quotation
 * marks that they stand in. It borrows all it points to. */
struct scene {
    const char *text;
    const struct token *tokens;
    size_t begin, end;       /* the paragraph's tokens */
    bool quoted;             /* the paragraph has stretches */
    const uint32_t *stretch; /* for each token of the paragraph, and the one behind them, the number
                                of its stretch, from 1; 0 outside of all */
};

/* Whether the token at `at` is the word, to the letter. */
static inline bool scene_is(const struct scene *scene, size_t at, const char *word)
{
    const struct token *token = &scene->tokens[at];
    size_t n = strlen(word);
    return token->end - token->start == n && memcmp(scene->text + token->start, word, n) == 0;
}

/* The same, with a small first letter or a capital: `it` and `It`. */
static inline bool scene_is_either(const struct scene *scene, size_t at, const char *word)
{
    return token_is_either(scene->text, &scene->tokens[at], word);
}

/* Whether the token at `at` is a mark of one of the characters in `marks` (ASCII). */
static inline bool scene_is_mark(const struct scene *scene, size_t at, const char *marks)
{
    return token_is_mark(scene->text, &scene->tokens[at], marks);
}

/* Whether the token at `at` is a word of one of the classes, bits of enum word_class. */
static inline bool scene_has(const struct scene *scene, size_t at, unsigned classes)
{
    return (scene->tokens[at].classes & classes) != 0;
}

/* Whether the token at `at` ends in that, with two bytes or more before it. */
static inline bool scene_ends_in(const struct scene *scene, size_t at, const char *ending)
{
    return token_ends_in(scene->text, &scene->tokens[at], ending);
}

/* Whether the token at `at`, of a sentence that begins at `begin`, is the `as` of a clause that
 * says who reports the rest: `As Marsh said`, `But as Marsh said`, `..., as Marsh said`. */
static inline bool scene_is_as(const struct scene *scene, size_t begin, size_t at)
{
    if (scene_is(scene, at, "As"))
        return true;
    return at > begin && scene_is(scene, at, "as") &&
           (scene_is(scene, at - 1, ",") ||
            (at == begin + 1 && scene_has(scene, begin, WORD_JOINER)));
}

/* Whether the token at `at` is a word in small letters that ends in that, with STEM_SURE bytes or
 * more before it. */
static inline bool scene_small_ends_in(const struct scene *scene, size_t at, const char *ending)
{
    const struct token *token = &scene->tokens[at];
    return token->kind == TOKEN_LOWER && token_surely_ends_in(scene->text, token, ending);
}

/* The last token before `at` that is no adverb; `begin` if there is none. */
static inline size_t scene_before_adverbs(const struct scene *scene, size_t begin, size_t at)
{
    while (at > begin && scene_has(scene, at - 1, WORD_ADVERB))
        at--;
    return at > begin ? at - 1 : begin;
}

#endif
