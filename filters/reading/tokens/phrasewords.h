/* SPDX-License-Identifier: MIT */
/* What words and marks are to the noun phrases beside them: verbs that end one, marks inside one.
 */
#ifndef WIREDESK_PHRASEWORDS_H
#define WIREDESK_PHRASEWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "tokens.h"

/* Whether the word is a verb of speech in a form that tells, and no noun: `says`. */
bool phraseword_is_finite(const char *text, const struct token *token);

/* Signs of a verb in a finite form, as far as one word tells: bits. */
enum verb_sign {
    SIGN_AUXILIARY = 1 << 0,
    SIGN_REGULAR = 1 << 1, /* phraseword_is_regular_past() */
    SIGN_PAST = 1 << 2,    /* phraseword_is_past() */
    SIGN_SPEECH = 1 << 3,  /* phraseword_is_finite() */
    SIGN_NEGATED = 1 << 4, /* phraseword_is_negated() */
    SIGN_ANY = (1 << 5) - 1
};

/* Whether the word has one of the signs, bits of enum verb_sign. */
bool phraseword_is_verb(const char *text, const struct token *token, unsigned signs);

/* Whether the word, in small letters, is one in -ed that is of no closed class. */
bool phraseword_is_regular_past(const char *text, const struct token *token);

/* Whether the word is the irregular past of a verb, and nothing else: `went`. */
bool phraseword_is_past(const char *text, const struct token *token);

/* Whether the word is an irregular past that is as often a noun or an adjective, and the token
 * after it tells that it is the verb: `left the town`. */
bool phraseword_is_past_before_object(const char *text, const struct token *token);

/* Whether the word is an irregular past, whether or not it is as often a noun or an adjective. */
bool phraseword_may_be_past(const char *text, const struct token *token);

/* Whether the word is a month's name, with a capital. */
bool phraseword_is_month(const char *text, const struct token *token);

/* Whether it is a word with `not` in it: `didn't`. */
bool phraseword_is_negated(const char *text, const struct token *token);

/* Whether it is an apostrophe by itself, of either shape. */
bool phraseword_is_apostrophe(const char *text, const struct token *token);

/* Whether the token at `at`, which has tokens on both sides, is the apostrophe of `the miners'
 * union`. */
bool phraseword_is_possessive(const char *text, const struct token *tokens, size_t at);

/* Whether the mark at `at`, which has tokens on both sides, is part of a noun phrase: `16% of
 * voters`, `a Post/Courier poll`, the apostrophe of `the miners' union` and of `the mayor 's aide`.
 */
bool phraseword_is_inner_mark(const char *text, const struct token *tokens, size_t at);

/* Whether after a comma the word leads to when, where or how something was done rather than to who
 * somebody is: `Marsh, in a speech,`, `Marsh, for her part,`. */
bool phraseword_leads_aside(const char *text, const struct token *token);

/* `This week`, `last Monday`: whether two words say when, the first of them at `at`. */
bool phraseword_is_lately(const struct token *tokens, size_t at);

#endif
