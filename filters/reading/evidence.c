/* SPDX-License-Identifier: MIT */
#include "evidence.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"

/* How many places are tried for a word: with more words that fall together, whoever chose them, the
 * last ones go without evidence, but no search gets long. */
enum { TRIES = 16 };

size_t tagged_name(const struct tagged *tokens, size_t count)
{
    size_t n = 1;
    if (count == 0 || tag_step(tokens[0].tag) == TAG_INNER || tokens[0].tag == TAG_NONE)
        return 0;
    while (tag_step(tokens[0].tag) == TAG_FIRST && n < count &&
           tag_step(tokens[n].tag) == TAG_INNER)
        n++;
    return n;
}

void evidence_begin(struct evidence *evidence, size_t count)
{
    size_t slots = 64;
    while (slots < 2 * count)
        slots *= 2;
    evidence->entries =
        memory_grow(evidence->entries, &evidence->capacity, slots, sizeof *evidence->entries);
    memset(evidence->entries, 0, slots * sizeof *evidence->entries);
    evidence->mask = slots - 1;
}

/* The word's entry, or an empty one where it can go; NULL if there is no room. */
static struct evidence_entry *find(const struct evidence *evidence, uint64_t folded)
{
    size_t place = (size_t)((folded ^ folded >> 32) * 0x9E3779B97F4A7C15u >> 24);
    for (size_t i = 0; i < TRIES; i++) {
        struct evidence_entry *entry = &evidence->entries[(place + i) & evidence->mask];
        if (entry->folded == folded || entry->folded == 0)
            return entry;
    }
    return NULL;
}

static bool is_last(const struct tagged *tokens, size_t count, size_t at)
{
    return tag_step(tokens[at].tag) == TAG_INNER &&
           (at + 1 == count || tag_step(tokens[at + 1].tag) != TAG_INNER);
}

static void count_up(uint16_t *times)
{
    *times = (uint16_t)(*times + (*times < UINT16_MAX));
}

void evidence_add(struct evidence *evidence, const struct tagged *tokens, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        struct evidence_entry *entry = find(evidence, tokens[at].folded);
        if (entry == NULL)
            continue;
        entry->folded = tokens[at].folded;
        count_up(&entry->tags[tokens[at].tag]);
        if (is_last(tokens, count, at))
            count_up(&entry->lasts[tokens[at].tag]);
    }
}

/* The kind with the most votes, from 1; 0 if there are none. */
struct votes {
    unsigned kind;
    unsigned times; /* that the kind has */
    unsigned all;
};

static void vote(struct votes *votes, const unsigned *times)
{
    *votes = (struct votes){0, 0, 0};
    for (unsigned kind = 0; kind < (TAGS - 1) / TAG_STEPS; kind++) {
        votes->all += times[kind];
        if (times[kind] > votes->times) {
            votes->times = times[kind];
            votes->kind = kind + 1;
        }
    }
}

static unsigned bucket(unsigned times)
{
    return times < 3 ? times : times < 6 ? 3 : 4;
}

static uint64_t describe(const struct votes *votes)
{
    unsigned share = votes->all == 0 ? 0 : votes->times * 4 / votes->all;
    return votes->kind << 6 | share << 3 | bucket(votes->all);
}

struct writer {
    uint32_t *out;
    size_t count;
    uint32_t template;
};

/* Templates are numbered from 128, where features_of() has none. */
static void put(struct writer *writer, uint64_t value)
{
    uint64_t hash =
        (value + (128 + writer->template ++) * 0xD6E8FEB86659FD93u) * 0x9E3779B97F4A7C15u;
    writer->out[writer->count++] = (uint32_t)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u >> 32);
}

size_t evidence_features(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                         size_t at, uint32_t out[static EVIDENCE_MOST])
{
    enum { KINDS = (TAGS - 1) / TAG_STEPS };
    const struct evidence_entry *entry = find(evidence, tokens[at].folded);
    unsigned single[KINDS], first[KINDS], last[KINDS], inner[KINDS], any[KINDS];
    unsigned own = tokens[at].tag, none = 0;
    if (entry == NULL || entry->folded != tokens[at].folded)
        return 0;
    bool own_last = is_last(tokens, count, at);
    none = entry->tags[TAG_NONE] - (unsigned)(own == TAG_NONE);
    for (unsigned kind = 0; kind < KINDS; kind++) {
        const uint16_t *tags = entry->tags + kind * TAG_STEPS;
        unsigned base = kind * TAG_STEPS;
        first[kind] = tags[TAG_FIRST] - (unsigned)(own == base + TAG_FIRST);
        single[kind] = tags[TAG_SINGLE] - (unsigned)(own == base + TAG_SINGLE);
        inner[kind] = tags[TAG_INNER] - (unsigned)(own == base + TAG_INNER);
        last[kind] =
            entry->lasts[base + TAG_INNER] - (unsigned)(own_last && own == base + TAG_INNER);
        any[kind] = first[kind] + single[kind] + inner[kind];
    }
    struct votes by_any, by_single, by_first, by_last;
    vote(&by_any, any);
    vote(&by_single, single);
    vote(&by_first, first);
    vote(&by_last, last);
    if (by_any.all + none == 0)
        return 0;
    struct writer writer = {out, 0, 0};
    uint64_t tag = (uint64_t)own << 16;
    unsigned before = at > 0 ? tokens[at - 1].tag : TAGS;
    unsigned after = at + 1 < count ? tokens[at + 1].tag : TAGS;
    put(&writer, tag | describe(&by_any));
    put(&writer, tag | describe(&by_any) | (uint64_t)bucket(none) << 24);
    put(&writer, tag | describe(&by_single));
    put(&writer, tag | describe(&by_first));
    put(&writer, tag | describe(&by_last));
    put(&writer, tag | by_single.kind | by_last.kind << 3 | by_first.kind << 6);
    put(&writer, tag | by_any.kind | before << 3 | after << 8);
    put(&writer, tag | by_last.kind | before << 3 | after << 8);
    put(&writer, tag | by_single.kind | before << 3 | after << 8);
    return writer.count;
}

void evidence_free(struct evidence *evidence)
{
    free(evidence->entries);
    *evidence = (struct evidence){0};
}
