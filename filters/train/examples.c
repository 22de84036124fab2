/* SPDX-License-Identifier: MIT */
#include "examples.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "common/story.h"
#include "reading/tagging/candidates.h"
#include "reading/tagging/clues.h"
#include "reading/tagging/features.h"
#include "reading/words/kinds.h"

struct name {
    size_t start, end;
    unsigned kind;
};

struct story_text {
    struct bytes text;
    struct span *sentences;
    size_t sentence_count, sentence_capacity;
    struct name *names;
    size_t name_count, name_capacity;
};

static void put_text(struct story_text *story, size_t start, const char *s, size_t n)
{
    if (story->text.length < start + n) {
        size_t old = story->text.length;
        bytes_room(&story->text, start + n - old);
        memset(story->text.data + old, ' ', start + n - old);
    }
    memcpy(story->text.data + start, s, n);
}

/* The first name from names[*at] on that begins at `start` or after it; NULL if there is none. */
static const struct name *name_from(const struct story_text *story, size_t start, size_t *at)
{
    while (*at < story->name_count && story->names[*at].start < start)
        ++*at;
    return *at < story->name_count ? &story->names[*at] : NULL;
}

static void tag_name(uint8_t *tags, size_t first, size_t last, unsigned kind)
{
    unsigned step = last == first ? TAG_SINGLE : TAG_FIRST;
    for (size_t i = first; i <= last; i++, step = TAG_INNER)
        tags[i] = tag_of(kind, step);
}

/* The tag of each token of the sentence by the names of the rows, from names[*at] on. */
static void right_tags(const struct story_text *story, const struct sentence *sentence, size_t *at,
                       uint8_t *tags, struct examples *examples)
{
    const struct token *tokens = sentence->items;
    memset(tags, TAG_NONE, sentence->count);
    for (size_t i = 0; i < sentence->count;) {
        const struct name *name = name_from(story, tokens[i].start, at);
        if (name == NULL || name->start >= tokens[sentence->count - 1].end)
            return;
        while (i < sentence->count && tokens[i].start < name->start)
            i++;
        size_t last = i;
        while (last < sentence->count && tokens[last].end < name->end)
            last++;
        if (i >= sentence->count)
            return;
        bool whole = last < sentence->count && tokens[i].start == name->start;
        examples->names++;
        examples->lost += !whole || tokens[last].end != name->end;
        if (whole)
            tag_name(tags, i, last, name->kind);
        i = whole ? last + 1 : i + 1;
    }
}

static void add_example(struct examples *examples, const struct sentence *sentence,
                        const struct candidate *candidate, const uint8_t *tags, float weight)
{
    examples->items = memory_grow(examples->items, &examples->capacity, examples->count + 1,
                                  sizeof *examples->items);
    examples->items[examples->count++] =
        (struct example){examples->feature_count,
                         examples->token_count,
                         (uint32_t)(candidate->last - candidate->first + 1),
                         examples->stories,
                         0,
                         weight};
    struct surroundings surroundings[DECODING_MOST];
    features_surroundings(sentence, candidate, surroundings);
    for (size_t at = candidate->first; at <= candidate->last; at++) {
        examples->features =
            memory_grow(examples->features, &examples->feature_capacity,
                        examples->feature_count + FEATURES_MOST, sizeof *examples->features);
        examples->tokens = memory_grow(examples->tokens, &examples->token_capacity,
                                       examples->token_count + 1, sizeof *examples->tokens);
        uint32_t *features = examples->features + examples->feature_count;
        const struct surroundings *around = &surroundings[at - candidate->first];
        size_t lexical = features_lexical(around), n = 0;
        for (enum features_group group = 0; group < FEATURES_GROUPS; group++)
            if (features_has(group, around))
                n += features_of(group, around, features + n);
        examples->feature_count += n;
        /* A name that begins or ends outside of the candidate is none that can be learned. */
        examples->tokens[examples->token_count++] =
            (struct example_token){sentence->clues[at].folded, sentence->clues[at].bits,
                                   (uint16_t)n, (uint16_t)lexical, tags[at]};
    }
}

/* Makes the tags of a candidate ones that may follow each other. */
static void mend_tags(uint8_t *tags, const struct candidate *candidate)
{
    unsigned before = TAG_NONE;
    for (size_t at = candidate->first; at <= candidate->last; at++) {
        unsigned next = at < candidate->last ? tags[at + 1] : TAG_NONE;
        if (tag_step(tags[at]) == TAG_INNER && !tag_follows(before, tags[at]))
            tags[at] = TAG_NONE;
        if (tag_step(tags[at]) == TAG_FIRST && tag_step(next) != TAG_INNER)
            tags[at] = TAG_NONE;
        before = tags[at];
    }
}

static void take_story(struct story_text *story, struct examples *examples, float weight)
{
    static struct tokens tokens;
    static struct clues clues;
    static uint8_t tags[1 << 16];
    size_t name = 0;
    for (size_t i = 0; i < story->sentence_count; i++) {
        struct sentence sentence;
        struct candidate candidate;
        tokens.count = 0;
        tokens_add(&tokens, story->text.data, story->sentences[i].start, story->sentences[i].end);
        if (tokens.count == 0 || tokens.count > sizeof tags)
            continue;
        clues_begin(&clues, story->text.data, &tokens, 0, tokens.count, &sentence);
        right_tags(story, &sentence, &name, tags, examples);
        size_t first = examples->count;
        for (size_t from = 0; candidates_next(&sentence, from, &candidate);
             from = candidate.last + 1) {
            features_prepare(&sentence, &candidate);
            mend_tags(tags, &candidate);
            add_example(examples, &sentence, &candidate, tags, weight);
        }
        if (examples->count > first)
            examples->items[first].sports = (uint32_t)sentence.sports;
    }
    examples->stories++;
    story->text.length = story->sentence_count = story->name_count = 0;
}

/* Splits a line into its first six columns; false if it has fewer. */
static bool split(char *line, char *fields[static 6])
{
    line[strcspn(line, "\n")] = '\0';
    for (size_t i = 0; i < 6; i++) {
        if (line == NULL)
            return false;
        fields[i] = line;
        line = strchr(line, '\t');
        if (line != NULL)
            *line++ = '\0';
    }
    return true;
}

/* A sentence is as long as its span, except for bytes that are not valid UTF-8. */
static void take_sentence(struct story_text *story, struct span span, const char *text)
{
    size_t n = strlen(text);
    put_text(story, span.start, text, n < span.end - span.start ? n : span.end - span.start);
    put_text(story, span.end, "", 0);
    story->sentences = memory_grow(story->sentences, &story->sentence_capacity,
                                   story->sentence_count + 1, sizeof *story->sentences);
    story->sentences[story->sentence_count++] = span;
}

/* Takes a row whose columns are `fields`; false if it is damaged. */
static bool take_row(struct story_text *story, char **fields)
{
    char *ends[2];
    struct span span = {strtoull(fields[1], &ends[0], 10), strtoull(fields[2], &ends[1], 10)};
    if (*ends[0] != '\0' || *ends[1] != '\0' || span.end < span.start)
        return false;
    if (strcmp(fields[3], "sentence") == 0) {
        take_sentence(story, span, fields[4]);
    } else if (strcmp(fields[3], "entity") == 0) {
        unsigned kind = names_kind(fields[5], strlen(fields[5]));
        story->names = memory_grow(story->names, &story->name_capacity, story->name_count + 1,
                                   sizeof *story->names);
        story->names[story->name_count++] = (struct name){span.start, span.end, kind};
        return kind < NAME_KINDS;
    }
    return true;
}

void examples_read(const char *file, struct examples *examples, float weight)
{
    static struct story_text story;
    FILE *stream = fopen(file, "r");
    char *line = NULL, *fields[6];
    struct bytes id = {0};
    size_t room = 0, number = 0;
    if (stream == NULL)
        diag_die("%s: %s", file, strerror(errno));
    bytes_add(&id, "", 1);
    while (getline(&line, &room, stream) > 0) {
        number++;
        if (!split(line, fields))
            continue;
        if (strcmp(id.data, fields[0]) != 0) {
            take_story(&story, examples, weight);
            id.length = 0;
            bytes_add(&id, fields[0], strlen(fields[0]) + 1);
        }
        if (!take_row(&story, fields))
            diag_die("%s:%zu: a damaged row", file, number);
    }
    if (ferror(stream))
        diag_die("%s: %s", file, strerror(errno));
    take_story(&story, examples, weight);
    bytes_free(&id);
    free(line);
    fclose(stream);
}
