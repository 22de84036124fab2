/* SPDX-License-Identifier: MIT */
#include "evidence.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "gazetteer.h"
#include "kinds.h"

/* How many places are tried for a word: with more words that fall together, whoever chose them, the
 * last ones go without evidence, but no search gets long. */
enum { TRIES = 16 };

/* The places for words of a story: more different ones than these are in no story that is read. */
enum { PLACES_LEAST = 64, PLACES_MOST = 1 << 15 };

/* The templates of put_sport(), which come first. */
enum { SPORT_TEMPLATES = 3 };

size_t tagged_name(const struct tagged *tokens, size_t count)
{
    size_t n = 1;
    if (count == 0 || tokens[0].tag == TAG_NONE || tag_step(tokens[0].tag) == TAG_INNER)
        return 0;
    while (tag_step(tokens[0].tag) == TAG_FIRST && n < count &&
           tag_step(tokens[n].tag) == TAG_INNER)
        n++;
    return n;
}

/* The step of a story's share of words of sports: of a hundred tokens of candidates less than 3, 8,
 * 16. */
static unsigned sport_step(size_t count, size_t sports)
{
    size_t share = sports * 100 / (count + 1);
    return share < 3 ? 0 : share < 8 ? 1 : share < 16 ? 2 : 3;
}

void evidence_begin(struct evidence *evidence, size_t count, size_t sports)
{
    size_t slots = PLACES_LEAST;
    while (slots < 2 * count && slots < PLACES_MOST)
        slots *= 2;
    evidence->places =
        memory_grow(evidence->places, &evidence->place_capacity, slots, sizeof *evidence->places);
    memset(evidence->places, 0, slots * sizeof *evidence->places);
    evidence->mask = slots - 1;
    evidence->count = 0;
    evidence->sport = sport_step(count, sports);
}

/* The word's place, or an empty one where it can go; NULL if there is no room. */
static uint16_t *find_place(const struct evidence *evidence, uint64_t folded)
{
    size_t first = (size_t)((folded ^ folded >> 32) * 0x9E3779B97F4A7C15u >> 24);
    for (size_t i = 0; i < TRIES; i++) {
        uint16_t *place = &evidence->places[(first + i) & evidence->mask];
        if (*place == 0 || evidence->entries[*place - 1].folded == folded)
            return place;
    }
    return NULL;
}

/* The word's entry; NULL if it has none. */
static const struct evidence_entry *find(const struct evidence *evidence, uint64_t folded)
{
    const uint16_t *place = find_place(evidence, folded);
    return place != NULL && *place != 0 ? &evidence->entries[*place - 1] : NULL;
}

/* The word's entry, made if it has none; NULL if there is no room for it. */
static struct evidence_entry *get(struct evidence *evidence, uint64_t folded)
{
    uint16_t *place = find_place(evidence, folded);
    if (place == NULL)
        return NULL;
    if (*place == 0) {
        evidence->entries = memory_grow(evidence->entries, &evidence->capacity, evidence->count + 1,
                                        sizeof *evidence->entries);
        evidence->entries[evidence->count++] = (struct evidence_entry){.folded = folded};
        *place = (uint16_t)evidence->count;
    }
    return &evidence->entries[*place - 1];
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
        struct evidence_entry *entry = get(evidence, tokens[at].folded);
        if (entry == NULL)
            continue;
        count_up(&entry->tags[tokens[at].tag]);
        if (is_last(tokens, count, at))
            count_up(&entry->lasts[tag_kind(tokens[at].tag)]);
    }
}

/* The kind with the most votes, from 1; 0 if there are none. */
struct votes {
    unsigned kind;
    unsigned times; /* that the kind has */
    unsigned all;
};

/* Of kinds that have as many votes the first one has it: they come in order. */
static void vote(struct votes *votes, unsigned kind, unsigned times)
{
    votes->all += times;
    if (times > votes->times) {
        votes->times = times;
        votes->kind = kind + 1;
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
    writer->out[writer->count++] = features_hash(128 + writer->template ++, value);
}

/* How the word was tagged elsewhere in the story, by the place it had in names. */
struct elsewhere {
    struct votes any, single, first, last;
    unsigned none; /* times that it was no name */
};

static void count_elsewhere(const struct evidence_entry *entry, unsigned own, bool own_last,
                            struct elsewhere *elsewhere)
{
    struct evidence_entry others = *entry;
    others.tags[own]--;
    if (own_last)
        others.lasts[tag_kind(own)]--;
    *elsewhere = (struct elsewhere){.none = others.tags[TAG_NONE]};
    for (unsigned kind = 0; kind < TAG_KINDS; kind++) {
        const uint16_t *tags = others.tags + (size_t)kind * TAG_STEPS;
        unsigned any = (unsigned)tags[TAG_FIRST] + tags[TAG_INNER] + tags[TAG_SINGLE];
        if (any == 0)
            continue;
        vote(&elsewhere->any, kind, any);
        vote(&elsewhere->single, kind, tags[TAG_SINGLE]);
        vote(&elsewhere->first, kind, tags[TAG_FIRST]);
        vote(&elsewhere->last, kind, others.lasts[kind]);
    }
}

/* In reports of sports countries and cities are teams. */
static void put_sport(struct writer *writer, const struct evidence *evidence,
                      const struct tagged *tokens, size_t count, size_t at)
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_TEAM | GAZETTEER_NORP |
                           GAZETTEER_SURNAME;
    uint64_t sport = (uint64_t)evidence->sport << 40 | (uint64_t)tokens[at].tag << 32;
    unsigned before = at > 0 ? tokens[at - 1].tag : TAGS;
    unsigned after = at + 1 < count ? tokens[at + 1].tag : TAGS;
    put(writer, sport);
    put(writer, sport | (tokens[at].bits & lists));
    put(writer, sport | before << 8 | after);
}

size_t evidence_features(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                         size_t at, uint32_t out[static EVIDENCE_MOST])
{
    struct writer writer = {out, 0, 0};
    struct elsewhere elsewhere;
    const struct evidence_entry *entry = find(evidence, tokens[at].folded);
    if (evidence->sport > 0)
        put_sport(&writer, evidence, tokens, count, at);
    if (entry == NULL)
        return writer.count;
    count_elsewhere(entry, tokens[at].tag, is_last(tokens, count, at), &elsewhere);
    if (elsewhere.any.all + elsewhere.none == 0)
        return writer.count;
    const struct votes *any = &elsewhere.any, *single = &elsewhere.single,
                       *first = &elsewhere.first, *last = &elsewhere.last;
    uint64_t tag = (uint64_t)tokens[at].tag << 16;
    unsigned before = at > 0 ? tokens[at - 1].tag : TAGS;
    unsigned after = at + 1 < count ? tokens[at + 1].tag : TAGS;
    writer.template = SPORT_TEMPLATES;
    put(&writer, tag | describe(any));
    put(&writer, tag | describe(any) | (uint64_t)bucket(elsewhere.none) << 24);
    put(&writer, tag | describe(single));
    put(&writer, tag | describe(first));
    put(&writer, tag | describe(last));
    put(&writer, tag | single->kind | last->kind << 3 | first->kind << 6);
    put(&writer, tag | any->kind | before << 3 | after << 8);
    put(&writer, tag | last->kind | before << 3 | after << 8);
    put(&writer, tag | single->kind | before << 3 | after << 8);
    return writer.count;
}

/* What a mention counts: alone, as the last word of a person's name, and as no name. */
enum { ALONE = 1, SURNAME = 3, NO_NAME = 2 };

/* Whether the word may be called what it is elsewhere: a name of one token that no list has as a
 * body or a place, or a word in capitals that is taken for no name and never stands in small
 * letters. */
static bool may_be_settled(const struct tagged *token)
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LARGE_CITY |
                           GAZETTEER_TEAM | GAZETTEER_NORP | GAZETTEER_ORGANIZATION;
    const uint32_t others =
        GAZETTEER_TITLE | GAZETTEER_CALENDAR | GAZETTEER_FUNCTION | GAZETTEER_SHARE;
    if (token->tag == TAG_NONE)
        return (token->shape == SHAPE_CAPITAL || token->shape == SHAPE_UPPER) &&
               (token->bits & others) == 0;
    return tag_step(token->tag) == TAG_SINGLE && tag_kind(token->tag) <= NAME_PLACE &&
           (token->bits & lists) == 0;
}

static unsigned times_of(const struct evidence_entry *entry, unsigned tag)
{
    if (tag == TAG_NONE)
        return NO_NAME * entry->tags[TAG_NONE];
    unsigned times = ALONE * entry->tags[tag];
    if (tag_kind(tag) == NAME_PERSON)
        times += SURNAME * entry->lasts[NAME_PERSON];
    return times;
}

unsigned evidence_settled(const struct evidence *evidence, const struct tagged *token)
{
    if (!may_be_settled(token))
        return token->tag;
    const struct evidence_entry *entry = find(evidence, token->folded);
    if (entry == NULL)
        return token->tag;
    unsigned best = token->tag, most = times_of(entry, best);
    for (unsigned kind = 0; kind <= NAME_PLACE; kind++) {
        unsigned tag = kind * TAG_STEPS + TAG_SINGLE, times = times_of(entry, tag);
        best = times > most ? tag : best;
        most = times > most ? times : most;
    }
    return best;
}

void evidence_free(struct evidence *evidence)
{
    free(evidence->places);
    free(evidence->entries);
    *evidence = (struct evidence){0};
}
