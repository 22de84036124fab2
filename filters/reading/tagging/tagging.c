/* SPDX-License-Identifier: MIT */
#include "tagging.h"

#include <stdlib.h>

#include "common/memory.h"
#include "decoding.h"
#include "evidencesums.h"
#include "features.h"
#include "foregone.h"
#include "reading/words/gazetteer.h"
#include "scores.h"
#include "tagrules.h"
#include "wholenames.h"

void tagging_begin(struct tagging *tagging)
{
    tagging->count = tagging->token_count = tagging->sports = tagging->sentence_count = 0;
    tagging->thorough = false;
}

/* Sets the tokens' tags to the best sequence by the scores. */
static void decode(const struct tag_scores *scores, struct tagged *tokens, size_t count)
{
    uint8_t tags[DECODING_MOST] = {0};
    decoding_find(scores, count, tags);
    for (size_t i = 0; i < count; i++)
        tokens[i].tag = tags[i];
}

/* The score by which a candidate's tags must be ahead of all others for FEATURES_REST and the
 * evidence to be skipped. Of the candidates of news that are not unambiguous this spares most, and
 * changes hardly one name in a thousand. */
enum { SURE_MARGIN = 150 };

/* Sets the tags of a candidate's tokens to the best; false, leaving them alone, if they are not far
 * enough ahead. */
static bool take_sure(const struct tag_scores *scores, struct tagged *tokens, size_t count)
{
    uint8_t tags[DECODING_MOST];
    bool sure = decoding_decide(scores, count, SURE_MARGIN, tags);
    for (size_t i = 0; i < count && sure; i++)
        tokens[i].tag = tags[i];
    return sure;
}

/* How many tokens are scored in one batch, at most. */
enum { BATCH_MOST = 2 * DECODING_MOST };

/* A candidate, and the hash by which it is looked up as unambiguous. */
struct hashed_candidate {
    struct candidate candidate;
    uint64_t hash;
};

/* Copies what is known of a candidate's tokens, all but their tags and scores. */
static void copy_clues(const struct sentence *sentence, const struct candidate *candidate,
                       struct tagged *tokens)
{
    for (size_t i = candidate->first; i <= candidate->last; i++, tokens++) {
        const struct clue *clue = &sentence->clues[i];
        tokens->folded = clue->folded;
        tokens->bits = clue->bits;
        tokens->begins = clue->begins;
        tokens->length = clue->length;
        tokens->shape = clue->shape;
    }
}

static bool has_none(const struct tagged *tokens, size_t count)
{
    size_t at = 0;
    while (at < count && tokens[at].tag != TAG_NONE)
        at++;
    return at < count;
}

/* Adds a candidate to the story's; returns whether its tags are set, being unambiguous. */
static bool add_candidate(struct tagging *tagging, struct sentence *sentence, size_t begin,
                          const struct hashed_candidate *hashed)
{
    const struct candidate *candidate = &hashed->candidate;
    size_t count = candidate->last - candidate->first + 1;
    tagging->candidates = memory_grow(tagging->candidates, &tagging->capacity, tagging->count + 1,
                                      sizeof *tagging->candidates);
    tagging->tokens = memory_grow(tagging->tokens, &tagging->token_capacity,
                                  tagging->token_count + count, sizeof *tagging->tokens);
    struct tagged *tokens = tagging->tokens + tagging->token_count;
    bool known =
        !tagging->thorough && foregone_take(sentence, &hashed->candidate, hashed->hash, tokens);
    tagging->candidates[tagging->count++] = (struct tagging_candidate){begin + candidate->first,
                                                                       tagging->token_count,
                                                                       count,
                                                                       begin,
                                                                       begin + sentence->count,
                                                                       known};
    tagging->token_count += count;
    if (known)
        clues_look(sentence, candidate->first, candidate->last + 1);
    else
        features_prepare(sentence, candidate);
    if (known && has_none(tokens, count))
        clues_look_for_entries(sentence, candidate->first, candidate->last + 1);
    copy_clues(sentence, candidate, tokens);
    return known;
}

/* Tags the candidates from number `first` on that have no tags yet. They have `count` tokens in
 * all, whose surroundings are `around`. */
static void tag_batch(struct tagging *tagging, size_t first, const struct surroundings *around,
                      size_t count)
{
    static struct tag_scores scores[BATCH_MOST];
    scores_set(around, count, scores);
    for (size_t i = first, at = 0; i < tagging->count; i++) {
        struct tagging_candidate *candidate = &tagging->candidates[i];
        struct tagged *tokens = tagging->tokens + candidate->tagged;
        size_t n = candidate->count;
        if (candidate->sure)
            continue;
        candidate->sure = take_sure(scores + at, tokens, n);
        if (!candidate->sure) {
            scores_add_rest(around + at, n, scores + at);
            decode(scores + at, tokens, n);
        }
        for (size_t k = 0; k < n; k++)
            tokens[k].scores = scores[at + k];
        at += n;
    }
}

/* Tags candidates of a sentence, in batches. */
static void tag_candidates(struct tagging *tagging, struct sentence *sentence, size_t begin,
                           const struct hashed_candidate *hashed, size_t count)
{
    static struct surroundings around[BATCH_MOST];
    size_t ready = 0, first = tagging->count;
    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &hashed[i].candidate;
        if (add_candidate(tagging, sentence, begin, &hashed[i]))
            continue;
        features_surroundings(sentence, candidate, around + ready);
        ready += candidate->last - candidate->first + 1;
        if (ready > BATCH_MOST - DECODING_MOST) {
            tag_batch(tagging, first, around, ready);
            first = tagging->count;
            ready = 0;
        }
    }
    tag_batch(tagging, first, around, ready);
}

static void read_sentence(struct tagging *tagging, const char *text, const struct tokens *tokens,
                          size_t begin, size_t end)
{
    enum { HASHED_MOST = 32 };
    struct hashed_candidate hashed[HASHED_MOST];
    struct sentence sentence;
    size_t count = 0, from = 0;
    clues_begin(&tagging->clues, text, tokens, begin, end, &sentence);
    for (; candidates_next(&sentence, from, &hashed[count].candidate); count++) {
        const struct candidate *candidate = &hashed[count].candidate;
        from = candidate->last + 1;
        hashed[count].hash = foregone_hash(&sentence, candidate->first, candidate->last);
        if (count + 1 == HASHED_MOST) {
            tag_candidates(tagging, &sentence, begin, hashed, HASHED_MOST);
            count = (size_t)-1;
        }
    }
    tag_candidates(tagging, &sentence, begin, hashed, count);
    tagging->sports += sentence.sports;
}

void tagging_read(struct tagging *tagging, const char *text, const struct tokens *tokens,
                  size_t begin, size_t end)
{
    size_t count = tagging->count;
    read_sentence(tagging, text, tokens, begin, end);
    if (tagging->count == count)
        return;
    tagging->sentences = memory_grow(tagging->sentences, &tagging->sentence_capacity,
                                     tagging->sentence_count + 1, sizeof *tagging->sentences);
    tagging->sentences[tagging->sentence_count++] = (struct tagging_sentence){begin, end};
}

/* A candidate's scores with what the story says; they are taken before any tag is changed. */
static void add_evidence(const struct tagging *tagging, const struct tagging_candidate *candidate,
                         struct tagged *tokens)
{
    struct tag_scores scores[DECODING_MOST];
    bool any = false;
    for (size_t i = 0; i < candidate->count; i++) {
        scores[i] = tokens[i].scores;
        any |= evidencesums_add(&tagging->evidence, tokens, candidate->count, i, &scores[i]);
    }
    if (any)
        decode(scores, tokens, candidate->count);
}

/* Counts how each word of the story is tagged. */
static void gather_evidence(struct tagging *tagging)
{
    evidence_begin(&tagging->evidence, tagging->token_count, tagging->sports);
    for (size_t i = 0; i < tagging->count; i++)
        evidence_add(&tagging->evidence, tagging->tokens + tagging->candidates[i].tagged,
                     tagging->candidates[i].count);
}

/* Whether any word's tag differs from the one that the word is to have throughout the story. */
static bool is_unsettled(const struct tagging *tagging)
{
    size_t at = 0;
    while (at < tagging->token_count &&
           evidence_settled(&tagging->evidence, &tagging->tokens[at]) == tagging->tokens[at].tag)
        at++;
    return at < tagging->token_count;
}

static void settle_words(struct tagging *tagging)
{
    gather_evidence(tagging);
    for (size_t i = 0; i < tagging->token_count; i++)
        tagging->tokens[i].tag = (uint8_t)evidence_settled(&tagging->evidence, &tagging->tokens[i]);
}

/* A story with more than one word of sports in so many tokens may be a report of sports. Only what
 * was looked at is counted: around unambiguous candidates there may be more. */
enum { TOKENS_PER_SPORT = 100 };

/* A story with fewer tokens than this may be a report of sports without any such word. */
enum { SHORT_STORY = 24 };

/* Whether the story may be a report of sports, where countries and cities are teams. */
static bool may_be_of_sports(const struct tagging *tagging)
{
    return tagging->sports * TOKENS_PER_SPORT > tagging->token_count ||
           tagging->token_count < SHORT_STORY;
}

/* In a report of sports context changes even unambiguous tags: the story is read again. */
static void read_thoroughly(struct tagging *tagging, const char *text, const struct tokens *tokens)
{
    tagging->count = tagging->token_count = tagging->sports = 0;
    tagging->thorough = true;
    for (size_t i = 0; i < tagging->sentence_count; i++)
        read_sentence(tagging, text, tokens, tagging->sentences[i].begin,
                      tagging->sentences[i].end);
}

/* Gives each name of several words, where it was tagged in several ways, one kind throughout the
 * story. */
static void settle_names(struct tagging *tagging)
{
    for (size_t i = 0; i < tagging->count; i++)
        wholenames_add(&tagging->evidence, tagging->tokens + tagging->candidates[i].tagged,
                       tagging->candidates[i].count);
    for (size_t i = 0; i < tagging->count; i++)
        wholenames_settle(&tagging->evidence, tagging->thorough,
                          tagging->tokens + tagging->candidates[i].tagged,
                          tagging->candidates[i].count);
}

void tagging_settle(struct tagging *tagging, const char *text, const struct tokens *tokens)
{
    static struct wholenames names;
    if (may_be_of_sports(tagging))
        read_thoroughly(tagging, text, tokens);
    gather_evidence(tagging);
    wholenames_begin(&names, tagging->thorough);
    for (size_t i = 0; i < tagging->count; i++) {
        const struct tagging_candidate *candidate = &tagging->candidates[i];
        struct tagged *tagged = tagging->tokens + candidate->tagged;
        if (!candidate->sure || tagging->evidence.sport > 0)
            add_evidence(tagging, candidate, tagged);
        tagrules_apply(tagged, candidate->count);
        if (candidate->count > 1 || !candidate->sure)
            wholenames_look(&names, &tagging->evidence, tagged, candidate->count);
    }
    if (names.mixed)
        settle_names(tagging);
    if (is_unsettled(tagging))
        settle_words(tagging);
}

void tagging_free(struct tagging *tagging)
{
    clues_free(&tagging->clues);
    evidence_free(&tagging->evidence);
    free(tagging->tokens);
    free(tagging->candidates);
    free(tagging->sentences);
    *tagging = (struct tagging){0};
}
