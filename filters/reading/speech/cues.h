/* SPDX-License-Identifier: MIT */
/* Cues of speech in a sentence: the verbs, nouns and phrases that say that somebody speaks. */
#ifndef WIREDESK_CUES_H
#define WIREDESK_CUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/phrases.h"
#include "reading/words/verbs.h"
#include "scene.h"

struct cue {
    /* Its tokens, first..last: a verb, a noun, a label's colon, or two of `according to` and the
     * like. */
    size_t first;
    size_t last;
    size_t begin; /* the sentence's tokens: [begin, end) */
    size_t end;
    struct verb verb;
    bool according; /* it is `according to`, `as reported by` or the like */
    bool survey;    /* it is the `in` of `In a poll, ...` */
    bool label;     /* it is the colon of a label: `MARSH: We agreed.` */
    bool noun;      /* it is a noun: `her claim that` */
    bool headline;  /* all words are capitalized: `Marsh Says Ferry Was Late` */
    /* what was asked of the sentence's subject: `asked (by him) about it, she left` */
    bool passive;
    bool fronted;  /* its subject is that of the main clause behind it: `Noting that it held, Marsh
                      left` */
    bool inverted; /* the subject stands behind the verb */
    bool relative; /* its subject is what a relative clause belongs to: `a letter that said` */
    bool has_subject;
    struct phrase subject;
};

struct cues {
    struct cue *items;
    size_t count;
    size_t capacity;
    uint32_t *words; /* indices of the story's tokens that may be cues, in order */
    size_t word_capacity;
    size_t word_count;
    size_t first_word; /* index of the paragraph's first */
    size_t next_word;  /* index of its first that cues_add() has not looked at */
    size_t last_word;  /* index behind its last */
};

/* Finds the words of a story that may be cues. Its paragraphs must then be begun in order. */
void cues_find_words(struct cues *cues, const char *text, const struct tokens *tokens);

/* Starts the paragraph of the scene, without any cues yet. */
void cues_begin(struct cues *cues, const struct scene *scene);

/* Frees what it holds. */
void cues_free(struct cues *cues);

/* Appends the colon of the label (`Q:`, `MARSH:`, `Helen Marsh:`) that the paragraph begins with,
 * if it does; tokens[begin..end) are its first sentence. */
void cues_add_label(struct cues *cues, const struct scene *scene, size_t begin, size_t end);

/* Appends a cue. */
void cues_append(struct cues *cues, struct cue cue);

/* The first token of the question behind the `asked` at `at`, if only who asked, when and where
 * stands between: `asked by Marsh on Monday whether`. `end` if there is none. */
size_t cues_question(const struct scene *scene, size_t at, size_t end);

/* Passes over the words up to the token `at`, which is a cue already. */
static inline void cues_pass(struct cues *cues, size_t at)
{
    while (cues->next_word < cues->last_word && cues->words[cues->next_word] <= at)
        cues->next_word++;
}

/* Goes back to the paragraph's first word, and forgets its cues. */
static inline void cues_again(struct cues *cues)
{
    cues->count = 0;
    cues->next_word = cues->first_word;
}

/* Whether a word that may be a cue, and that cues_add() has not looked at, stands before the token
 * `end`. */
static inline bool cues_may_add(const struct cues *cues, size_t end)
{
    return cues->next_word < cues->last_word && cues->words[cues->next_word] < end;
}

/* Appends the cues outside of marks in the sentence tokens[begin..end), with their subjects. Forms
 * that are nouns or adjectives there, passives, and infinitives without a report are no cues. */
void cues_add(struct cues *cues, const struct scene *scene, size_t begin, size_t end);

#endif
