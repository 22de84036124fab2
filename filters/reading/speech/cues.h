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
    /* Its tokens: a verb, a noun, a label's colon; two of what stands where `according to` does. */
    size_t first;
    size_t last;
    size_t begin; /* the sentence's tokens: [begin, end) */
    size_t end;
    struct verb verb;
    bool according; /* it is `according to`, or `as reported by`, or stands where they do */
    bool survey;    /* it is the `in` of `In a poll, ...` */
    bool label;     /* it is the colon of a label: `MARSH: We agreed.` */
    bool noun;      /* it is a noun: `her claim that` */
    bool headline;  /* all words are capitalized: `Marsh Says Ferry Was Late` */
    bool passive;   /* its subject is not the sentence's: `asked (by him) about it, she left` */
    bool fronted; /* its subject stands behind what it reports: `Noting that it held, Marsh left` */
    bool inverted; /* the subject stands behind the verb */
    bool relative; /* its subject stands before a relative word: `a letter that said` */
    bool has_subject;
    struct phrase subject;
};

struct cues {
    struct cue *items;
    size_t count;
    size_t capacity;
    uint32_t *words; /* tokens of the story that may be cues, in order */
    size_t word_capacity;
    size_t word_count;
    size_t first_word; /* of the paragraph */
    size_t next_word;  /* the first of its words that cues_add() has not come to */
    size_t last_word;  /* behind its last */
};

/* Finds the words of a story that may be cues; none of its paragraphs has begun. */
void cues_find_words(struct cues *cues, const char *text, const struct tokens *tokens);

/* Forgets the cues of the paragraph before, and goes on to the words of the scene: paragraphs come
 * in order. */
void cues_begin(struct cues *cues, const struct scene *scene);

/* Frees what it holds. */
void cues_free(struct cues *cues);

/* Appends the colon of a label that the paragraph, whose first sentence is tokens[begin..end),
 * begins with: `Q:`, `MARSH:`, `Helen Marsh:`. */
void cues_add_label(struct cues *cues, const struct scene *scene, size_t begin, size_t end);

/* Appends a cue. */
void cues_append(struct cues *cues, struct cue cue);

/* The first token of the question that the `asked` at `at` leads, where nothing but who asked, when
 * and where stands between: `asked by Marsh on Monday whether`. `end` if there is none. */
size_t cues_question(const struct scene *scene, size_t at, size_t end);

/* Goes past the words up to the token `at`, which is a cue already. */
static inline void cues_pass(struct cues *cues, size_t at)
{
    while (cues->next_word < cues->last_word && cues->words[cues->next_word] <= at)
        cues->next_word++;
}

/* Goes back to the first of the paragraph's words, and forgets the cues. */
static inline void cues_again(struct cues *cues)
{
    cues->count = 0;
    cues->next_word = cues->first_word;
}

/* Whether a word of the paragraph that may be a cue, and that cues_add() has not come to, stands
 * before the token `end`. */
static inline bool cues_may_add(const struct cues *cues, size_t end)
{
    return cues->next_word < cues->last_word && cues->words[cues->next_word] < end;
}

/* Appends the cues that stand outside of marks in the sentence tokens[begin..end), with their
 * subjects. Forms that are nouns or adjectives where they stand, passives, and infinitives without
 * what they report are none. */
void cues_add(struct cues *cues, const struct scene *scene, size_t begin, size_t end);

#endif
