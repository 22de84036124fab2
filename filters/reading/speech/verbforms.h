/* SPDX-License-Identifier: MIT */
/* Whether a word that is a form of a verb of speech is such a verb where it stands, and tells what
 * somebody says: no noun, adjective, passive or bare infinitive. The word is the token at `at` of
 * the sentence tokens[begin..end). */
#ifndef WIREDESK_VERBFORMS_H
#define WIREDESK_VERBFORMS_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/words/verbs.h"
#include "scene.h"

/* Whether the word, of small letters, is one; `verb` is what it is as a form of a verb. */
bool verbforms_is_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                      const struct verb *verb);

/* Whether the word at `at`, which is capitalized, is a form of a verb of speech, as what goes into
 * *verb, wherever it stands. */
bool verbforms_look_up_capital(const struct scene *scene, size_t at, struct verb *verb);

/* Whether the word, which is capitalized, is one behind the subject of a headline, whose words all
 * are; what it is as a form of a verb goes into *verb. */
bool verbforms_is_headline_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                                struct verb *verb);

/* `Added the mayor: "It held."`: whether the word, which is capitalized, is one that begins the
 * sentence, with what it reports behind a colon or comma; what it is as a form of a verb goes into
 * *verb. */
bool verbforms_is_leading_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                               struct verb *verb);

#endif
