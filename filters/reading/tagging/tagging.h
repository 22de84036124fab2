/* SPDX-License-Identifier: MIT */
/* Tags the names of a story: first each sentence by itself, then once more with what the whole
 * story says about its words. */
#ifndef WIREDESK_TAGGING_H
#define WIREDESK_TAGGING_H

#include "clues.h"
#include "evidence.h"
#include "reading/tokens/tokens.h"

/* A candidate (candidates.h) of the story. Tokens are indices into the story's tokens. */
struct tagging_candidate {
    size_t token;  /* its first token */
    size_t tagged; /* the index in `tokens` of the first of its tokens */
    size_t count;  /* of tokens */
    size_t begin;  /* its sentence: tokens [begin, end) */
    size_t end;
    bool sure; /* the tags were clear without FEATURES_REST: outside of reports of sports they need
                  no evidence */
};

/* A sentence with candidates: tokens [begin, end) of the story. */
struct tagging_sentence {
    size_t begin;
    size_t end;
};

/* All zero is an empty one; tagging_free() frees what it holds. */
struct tagging {
    struct clues clues; /* of the sentence at hand */
    struct evidence evidence;
    struct tagged *tokens; /* of all candidates, one after the other */
    size_t token_count, token_capacity;
    struct tagging_candidate *candidates; /* in the order of the text */
    size_t count, capacity;
    struct tagging_sentence *sentences;
    size_t sentence_count, sentence_capacity;
    bool thorough; /* no candidate's tags are looked up as unambiguous (foregone.h): all are scored
                      in their context */
    size_t sports; /* words of sports in and around the candidates (sentence.sports) */
};

/* Forgets the story before. */
void tagging_begin(struct tagging *tagging);

/* Tags the sentence tokens[begin..end). Sentences are read in the order of the text. */
void tagging_read(struct tagging *tagging, const char *text, const struct tokens *tokens,
                  size_t begin, size_t end);

/* Tags all candidates again with the evidence of the whole story, and sets the `tag` of their
 * tokens for good. `text` and `tokens` are the story's, as they were given to tagging_read(). */
void tagging_settle(struct tagging *tagging, const char *text, const struct tokens *tokens);

/* Frees what it holds. */
void tagging_free(struct tagging *tagging);

#endif
