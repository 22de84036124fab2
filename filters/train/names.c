/* SPDX-License-Identifier: MIT */
/* Learns the weights of the tagger of names.
 *
 * usage: names [-o WEIGHTS] FILE[=WEIGHT]... [-t FILE...]
 *
 * Each FILE has rows (wiredesk-rows(5)): the `sentence` rows of stories, and the `entity` rows that
 * are right for them; its stories count WEIGHT times in training. With -t it prints how well the
 * tags of those files are found. The same input gives the same weights.
 *
 * There are two sets of weights: for what a sentence says of its tokens, and for what the story
 * says of them besides (reading/tagging/evidence.h). The second is learned from tags that weights
 * give to stories they were not trained on: one half of the stories by the weights of the other.
 * Files of a WEIGHT below 1 are left out there: their tags may be the tagger's own. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/diag.h"
#include "common/memory.h"
#include "examples.h"
#include "field.h"
#include "reading/tagging/evidencefeatures.h"
#include "reading/words/kinds.h"
#include "table.h"

enum { EPOCHS = 14, EPOCHS_EVIDENCE = 8 };
static const float RATE = 0.01f, LOST = 0.3f, LOST_LEXICAL = 0.5f;

/* The scores that the weights of one half give to the tokens of the other. */
static void score_half(const struct examples *examples, unsigned half, struct field_scores *scores)
{
    for (size_t e = 0; e < examples->count; e++) {
        const struct example *example = &examples->items[e];
        const uint32_t *features = examples->features + example->features;
        for (size_t i = 0; i < example->count; i++) {
            const struct example_token *token = &examples->tokens[example->tokens + i];
            if (example->story % 2 == half)
                field_score(features, token->features, &scores[example->tokens + i]);
            features += token->features;
        }
    }
}

/* Trains on each half and tags the other: scores and tags of all tokens. */
static struct tagged *cross_tag(const struct examples *examples, struct field_scores *scores)
{
    struct tagged *tokens = memory_zeros(examples->token_count, sizeof *tokens);
    for (unsigned half = 0; half < 2; half++) {
        struct field_course course = {EPOCHS, RATE, half, false, LOST, LOST_LEXICAL, NULL};
        field_reset();
        field_train(examples, &course);
        score_half(examples, half, scores);
        for (size_t e = 0; e < examples->count; e++) {
            const struct example *example = &examples->items[e];
            if (example->story % 2 == half && example->count <= DECODING_MOST)
                field_decode(scores + example->tokens, example->count, tokens + example->tokens);
        }
    }
    for (size_t i = 0; i < examples->token_count; i++) {
        tokens[i].folded = examples->tokens[i].folded;
        tokens[i].bits = examples->tokens[i].bits;
    }
    return tokens;
}

static void add_evidence(const struct examples *examples, struct tagged *tokens, size_t first,
                         size_t last, struct evidence *evidence)
{
    size_t count = 0, sports = 0;
    for (size_t e = first; e <= last; e++) {
        count += examples->items[e].count;
        sports += examples->items[e].sports;
    }
    evidence_begin(evidence, count, sports);
    for (size_t e = first; e <= last; e++)
        evidence_add(evidence, tokens + examples->items[e].tokens, examples->items[e].count);
}

/* The last example of the story that begins with example `first`. */
static size_t story_end(const struct examples *examples, size_t first)
{
    size_t last = first;
    while (last + 1 < examples->count &&
           examples->items[last + 1].story == examples->items[first].story)
        last++;
    return last;
}

static void add_story_example(const struct examples *examples, size_t number,
                              const struct tagged *tokens, const struct evidence *evidence,
                              struct examples *out)
{
    const struct example *example = &examples->items[number];
    out->items = memory_grow(out->items, &out->capacity, out->count + 1, sizeof *out->items);
    out->items[out->count] = *example;
    out->items[out->count++].features = out->feature_count;
    for (size_t i = 0; i < example->count; i++) {
        out->features = memory_grow(out->features, &out->feature_capacity,
                                    out->feature_count + EVIDENCE_MOST, sizeof *out->features);
        size_t n = evidencefeatures_of(evidence, tokens + example->tokens, example->count, i,
                                       out->features + out->feature_count);
        struct example_token *token = &out->tokens[example->tokens + i];
        *token = examples->tokens[example->tokens + i];
        token->features = (uint16_t)n;
        token->lexical = 0;
        out->feature_count += n;
    }
}

/* The examples again, with what their stories say as features. */
static void story_examples(const struct examples *examples, struct tagged *tokens,
                           struct examples *out)
{
    struct evidence evidence = {0};
    out->tokens = memory_zeros(examples->token_count, sizeof *out->tokens);
    out->token_count = examples->token_count;
    out->stories = examples->stories;
    for (size_t first = 0, last; first < examples->count; first = last + 1) {
        last = story_end(examples, first);
        if (examples->items[first].weight < 1)
            continue;
        add_evidence(examples, tokens, first, last, &evidence);
        for (size_t e = first; e <= last; e++)
            add_story_example(examples, e, tokens, &evidence, out);
    }
    evidence_free(&evidence);
}

static void learn(const struct examples *examples)
{
    struct field_scores *scores = memory_zeros(examples->token_count, sizeof *scores);
    struct examples stories = {0};
    field_see(examples);
    struct tagged *tokens = cross_tag(examples, scores);
    story_examples(examples, tokens, &stories);
    field_see(&stories);
    field_reset();
    struct field_course course = {EPOCHS, RATE, 2, false, LOST, LOST_LEXICAL, NULL};
    field_train(examples, &course);
    struct field_course more = {EPOCHS_EVIDENCE, RATE, 2, true, 0.1f, 0, scores};
    field_train(&stories, &more);
    table_make(examples, &stories);
    free(tokens);
    free(scores);
}

/* What is counted in a test, of each kind. */
struct tally {
    size_t right[NAME_KINDS], found[NAME_KINDS], wanted[NAME_KINDS];
    size_t spans; /* found with their ends, of whichever of the first three kinds */
};

/* How many tokens the name that begins at `at` has; 0 if none begins there. */
static size_t name_length(const uint8_t *tags, size_t count, size_t at)
{
    size_t n = 1;
    if (tag_step(tags[at]) == TAG_SINGLE)
        return 1;
    if (tag_step(tags[at]) != TAG_FIRST)
        return 0;
    while (at + n < count && tag_step(tags[at + n]) == TAG_INNER)
        n++;
    return n;
}

static void compare(const uint8_t *tags, const uint8_t *right, size_t count, struct tally *tally)
{
    for (size_t i = 0; i < count; i++) {
        size_t got = name_length(tags, count, i), had = name_length(right, count, i);
        if (got > 0)
            tally->found[tag_kind(tags[i])]++;
        if (had > 0)
            tally->wanted[tag_kind(right[i])]++;
        if (got == 0 || got != had)
            continue;
        tally->right[tag_kind(tags[i])] += tags[i] == right[i];
        tally->spans += tag_kind(tags[i]) <= NAME_PLACE && tag_kind(right[i]) <= NAME_PLACE;
    }
}

static void print_tally(const char *file, const struct tally *tally)
{
    size_t right = 0, found = 0, wanted = 0;
    for (int kind = 0; kind <= NAME_PLACE; kind++) {
        right += tally->right[kind];
        found += tally->found[kind];
        wanted += tally->wanted[kind];
    }
    double all = (double)(found + wanted) / 200;
    printf("%s: F %.2f P %.2f R %.2f span %.2f |", file, (double)right / all,
           100.0 * (double)right / (double)found, 100.0 * (double)right / (double)wanted,
           (double)tally->spans / all);
    for (int kind = 0; kind < NAME_KINDS; kind++)
        printf(" %s %.1f", name_kind_names[kind],
               200.0 * (double)tally->right[kind] /
                   ((double)(tally->found[kind] + tally->wanted[kind]) + 1e-9));
    printf("\n");
    fflush(stdout);
}

/* Tags the story's examples first..last, by their sentences and then by the story. */
static void tag_story(const struct examples *examples, struct tagged *tokens, size_t first,
                      size_t last, struct tally *tally)
{
    static struct evidence evidence;
    uint32_t features[EVIDENCE_MOST];
    uint8_t right[DECODING_MOST], tags[DECODING_MOST];
    add_evidence(examples, tokens, first, last, &evidence);
    for (size_t e = first; e <= last; e++) {
        const struct example *example = &examples->items[e];
        struct tagged *at = tokens + example->tokens;
        struct tag_scores scores[DECODING_MOST];
        for (size_t i = 0; i < example->count; i++) {
            size_t n = evidencefeatures_of(&evidence, at, example->count, i, features);
            scores[i] = at[i].scores;
            tagger_add(features, n, &scores[i]);
            right[i] = examples->tokens[example->tokens + i].tag;
        }
        decoding_find(scores, example->count, tags);
        compare(tags, right, example->count, tally);
    }
}

static void test(const char *file)
{
    struct examples examples = {0};
    struct tally tally = {0};
    examples_read(file, &examples, 1);
    struct tagged *tokens = memory_zeros(examples.token_count, sizeof *tokens);
    for (size_t e = 0; e < examples.count; e++) {
        const struct example *example = &examples.items[e];
        const uint32_t *features = examples.features + example->features;
        struct tag_scores scores[DECODING_MOST];
        uint8_t tags[DECODING_MOST];
        for (size_t i = 0; i < example->count; i++) {
            const struct example_token *token = &examples.tokens[example->tokens + i];
            scores[i] = (struct tag_scores){0};
            tagger_add(features, token->features, &scores[i]);
            features += token->features;
        }
        decoding_find(scores, example->count, tags);
        for (size_t i = 0; i < example->count; i++)
            tokens[example->tokens + i] =
                (struct tagged){.folded = examples.tokens[example->tokens + i].folded,
                                .bits = examples.tokens[example->tokens + i].bits,
                                .scores = scores[i],
                                .tag = tags[i]};
    }
    for (size_t first = 0, last; first < examples.count; first = last + 1) {
        last = story_end(&examples, first);
        tag_story(&examples, tokens, first, last, &tally);
    }
    print_tally(file, &tally);
}

int main(int argc, char **argv)
{
    struct examples examples = {0};
    const char *out = NULL;
    bool testing = false;
    diag_start(argv[0]);
    for (int letter; (letter = getopt(argc, argv, "+o:")) != -1;) {
        if (letter != 'o')
            return STATUS_USAGE;
        out = optarg;
    }
    for (int i = optind; i < argc; i++) {
        char *equal = strrchr(argv[i], '=');
        if (strcmp(argv[i], "-t") == 0) {
            testing = true;
            learn(&examples);
            continue;
        }
        if (testing) {
            test(argv[i]);
            continue;
        }
        if (equal != NULL)
            *equal = '\0';
        examples_read(argv[i], &examples, equal != NULL ? strtof(equal + 1, NULL) : 1);
    }
    if (!testing)
        learn(&examples);
    fprintf(stderr, "%zu candidates, %zu names, %zu of them not of whole tokens\n", examples.count,
            examples.names, examples.lost);
    if (out != NULL)
        table_write(out);
    return 0;
}
