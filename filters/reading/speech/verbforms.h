/* SPDX-License-Identifier: MIT */
/* Whether a word that is a form of a verb of speech is such a verb in its place, and says what
 * somebody says: no noun, adjective, passive or bare infinitive. The word is the token at `at` of
 * the sentence tokens[begin..end). */
#ifndef WIREDESK_VERBFORMS_H
#define WIREDESK_VERBFORMS_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/words/verbs.h"
#include "scene.h"

/* Whether the word, in small letters, is one; `verb` is what verbs_look_up() says about it. */
bool verbforms_is_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                      const struct verb *verb);

/* Whether the capitalized word at `at` is a form of a verb of speech, regardless of its place: then
 * *verb describes it. */
bool verbforms_look_up_capital(const struct scene *scene, size_t at, struct verb *verb);

/* Whether the capitalized word is one behind the subject of a headline, all of whose words are
 * capitalized: then *verb describes it. */
bool verbforms_is_headline_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                                struct verb *verb);

/* Whether the capitalized word is one that begins its sentence, with a quotation behind a colon or
 * comma: `Added the mayor: "It held."` Then *verb describes it. */
bool verbforms_is_leading_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                               struct verb *verb);

#endif
