/* SPDX-License-Identifier: MIT */
/* Tags the names of a story: each sentence by itself, and then again with what the whole story says
 * of its words. */
#ifndef WIREDESK_TAGGING_H
#define WIREDESK_TAGGING_H

#include "clues.h"
#include "evidence.h"
#include "reading/tokens/tokens.h"

/* A candidate (candidates.h) in the story. */
struct tagging_candidate {
    size_t token;  /* its first token in the story */
    size_t tagged; /* the first of its tokens in `tokens` */
    size_t count;  /* of tokens */
    size_t begin;  /* the tokens of its sentence */
    size_t end;
    bool sure; /* its tags are so far ahead that they were found by a part of the features */
};

/* A sentence that has candidates: its tokens. */
struct tagging_sentence {
    size_t begin;
    size_t end;
};

/* All zero is an empty one; tagging_free() frees what it holds. */
struct tagging {
    struct clues clues; /* of one sentence */
    struct evidence evidence;
    struct tagged *tokens; /* of all candidates, one's after the other */
    size_t token_count, token_capacity;
    struct tagging_candidate *candidates; /* in the order of the text */
    size_t count, capacity;
    struct tagging_sentence *sentences;
    size_t sentence_count, sentence_capacity;
    bool thorough; /* all candidates are tagged by their context */
    size_t sports; /* words of sports around them (sentence.sports) */
};

/* Forgets the story before. */
void tagging_begin(struct tagging *tagging);

/* Tags the sentence that is the tokens from `begin` to `end`. */
void tagging_read(struct tagging *tagging, const char *text, const struct tokens *tokens,
                  size_t begin, size_t end);

/* Tags all candidates again by what the story says, whose tokens these are: sets the `tag` of their
 * tokens. */
void tagging_settle(struct tagging *tagging, const char *text, const struct tokens *tokens);

/* Frees what it holds. */
void tagging_free(struct tagging *tagging);

#endif
