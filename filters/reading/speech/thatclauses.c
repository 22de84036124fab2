/* SPDX-License-Identifier: MIT */
#include "thatclauses.h"

#include <string.h>

#include "reading/sentences/punctuation.h"
#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"
#include "told.h"

enum { ENCLOSED_MOST = 40 /* tokens between commas or dashes, before `that` */ };

/* Whether a verb in the past at `at` lacks its subject: `aired on Sunday`. */
static bool has_gap(const struct scene *scene, size_t at, size_t end)
{
    const struct token *token = &scene->tokens[at];
    const unsigned behind = WORD_DAY | WORD_TIME | WORD_PREPOSITION | WORD_DETERMINER | WORD_ADVERB;
    return (phraseword_is_past(scene->text, token) ||
            phraseword_is_regular_past(scene->text, token)) &&
           at + 1 < end &&
           (scene_has(scene, at + 1, behind) || scene->tokens[at + 1].kind == TOKEN_MARK);
}

/* Whether the same mark stands at both tokens. */
static bool is_same_mark(const struct scene *scene, size_t at, size_t other)
{
    const struct token *one = &scene->tokens[at], *two = &scene->tokens[other];
    size_t n = one->end - one->start;
    return n == two->end - two->start &&
           memcmp(scene->text + one->start, scene->text + two->start, n) == 0;
}

/* Whether a comma or a dash stands at `at`. */
static bool opens_aside(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    return token->kind == TOKEN_MARK && scene->stretch[at] == 0 &&
           (scene_is(scene, at, ",") || scene_is(scene, at, "--") ||
            punctuation_long_dash(scene->text, token->start, token->end) > 0);
}

/* The `that` of a clause behind what the comma or dash at `at` and another such mark enclose: `told
 * the paper, a weekly of Doha, that`, `noted -- twice -- that`, but not `records show, she said,
 * that`. */
static bool that_behind_aside(const struct scene *scene, size_t at, size_t end, size_t *that)
{
    if (!opens_aside(scene, at) || scene_has(scene, at + 1, WORD_PRONOUN))
        return false;
    for (size_t i = at + 1; i + 2 < end && i - at < ENCLOSED_MOST; i++) {
        if (scene->stretch[i] != 0)
            return false;
        if (!scene_is(scene, i + 1, "that") || !is_same_mark(scene, at, i))
            continue;
        *that = i + 1;
        return !phraseword_is_verb(scene->text, &scene->tokens[i + 2], SIGN_ANY);
    }
    return false;
}

bool thatclause_find(const struct scene *scene, const struct cue *cue, size_t at, size_t end,
                     size_t *that)
{
    if (opens_aside(scene, at))
        return that_behind_aside(scene, at, end, that);
    if ((cue->verb.takes & VERB_TELL) == 0 && !scene_is(scene, at, "that") &&
        !scene_has(scene, at,
                   WORD_PREPOSITION | WORD_CIRCUMSTANCE | WORD_ADVERB | WORD_DAY | WORD_TIME) &&
        !told_is_measured(scene, at, end))
        return false;
    for (size_t from = at; at < end && at - from < TOLD_MOST; at++) {
        /* not `added to that` */
        if (scene_is(scene, at, "that") && !scene_is(scene, at - 1, "to")) {
            *that = at;
            /* `told a crowd that was waiting`, `said in a show that aired on Sunday` */
            bool told = (cue->verb.takes & VERB_TELL) != 0;
            return (at == cue->last + 1 && !told) || at + 1 == end ||
                   !(scene_has(scene, at + 1, WORD_AUXILIARY) || has_gap(scene, at + 1, end));
        }
        if (scene->tokens[at].kind == TOKEN_MARK && scene->stretch[at] == 0 &&
            !scene_is_mark(scene, at, "&$.") &&
            !(at + 1 < end && phraseword_is_possessive(scene->text, scene->tokens, at)))
            return that_behind_aside(scene, at, end, that);
        if (scene_has(scene, at, WORD_AUXILIARY | WORD_RELATIVE | WORD_CONJUNCTION))
            return false;
    }
    return false;
}
