/* SPDX-License-Identifier: MIT */
#include "tagging.h"

#include <stdlib.h>

#include "common/memory.h"
#include "features.h"

void tagging_begin(struct tagging *tagging)
{
    tagging->count = tagging->token_count = tagging->sports = 0;
}

static void score(const struct sentence *sentence, const struct candidate *candidate, size_t at,
                  struct tagged *token)
{
    uint32_t features[FEATURES_MOST];
    size_t lexical, count = features_of(sentence, candidate, at, features, &lexical);
    *token =
        (struct tagged){.folded = sentence->clues[at].folded, .bits = sentence->clues[at].bits};
    tagger_add(features, count, &token->scores);
}

/* Finds the best tags for the candidate's tokens by its scores. */
static void decode(const struct tagging *tagging, struct tagged *tokens, size_t count)
{
    uint8_t tags[TAGGER_MOST] = {0};
    tagger_decode(tagging->scores, count, tags);
    for (size_t i = 0; i < count; i++)
        tokens[i].tag = tags[i];
}

static void read_candidate(struct tagging *tagging, struct sentence *sentence, size_t begin,
                           const struct candidate *candidate)
{
    size_t count = candidate->last - candidate->first + 1;
    tagging->candidates = memory_grow(tagging->candidates, &tagging->capacity, tagging->count + 1,
                                      sizeof *tagging->candidates);
    tagging->tokens = memory_grow(tagging->tokens, &tagging->token_capacity,
                                  tagging->token_count + count, sizeof *tagging->tokens);
    tagging->candidates[tagging->count++] = (struct tagging_candidate){
        begin + candidate->first, tagging->token_count, count, begin, begin + sentence->count};
    struct tagged *tokens = tagging->tokens + tagging->token_count;
    tagging->token_count += count;
    features_prepare(sentence, candidate);
    for (size_t i = 0; i < count; i++) {
        score(sentence, candidate, candidate->first + i, &tokens[i]);
        tagging->scores[i] = tokens[i].scores;
    }
    decode(tagging, tokens, count);
}

void tagging_read(struct tagging *tagging, const char *text, const struct tokens *tokens,
                  size_t begin, size_t end)
{
    struct sentence sentence;
    struct candidate candidate;
    clues_begin(&tagging->clues, text, tokens, begin, end, &sentence);
    for (size_t from = 0; features_candidate(&sentence, from, &candidate);
         from = candidate.last + 1)
        read_candidate(tagging, &sentence, begin, &candidate);
    tagging->sports += clues_sports(&sentence);
}

/* A candidate's scores with what the story says; they are taken before any tag is changed. */
static void add_evidence(struct tagging *tagging, const struct tagging_candidate *candidate,
                         struct tagged *tokens)
{
    size_t all = 0;
    for (size_t i = 0; i < candidate->count; i++) {
        uint32_t features[EVIDENCE_MOST];
        size_t count = evidence_features(&tagging->evidence, tokens, candidate->count, i, features);
        tagging->scores[i] = tokens[i].scores;
        tagger_add(features, count, &tagging->scores[i]);
        all += count;
    }
    if (all > 0)
        decode(tagging, tokens, candidate->count);
}

void tagging_settle(struct tagging *tagging)
{
    evidence_begin(&tagging->evidence, tagging->token_count, tagging->sports);
    for (size_t i = 0; i < tagging->count; i++)
        evidence_add(&tagging->evidence, tagging->tokens + tagging->candidates[i].tagged,
                     tagging->candidates[i].count);
    for (size_t i = 0; i < tagging->count; i++)
        add_evidence(tagging, &tagging->candidates[i],
                     tagging->tokens + tagging->candidates[i].tagged);
}

void tagging_free(struct tagging *tagging)
{
    clues_free(&tagging->clues);
    evidence_free(&tagging->evidence);
    free(tagging->tokens);
    free(tagging->candidates);
    *tagging = (struct tagging){0};
}
