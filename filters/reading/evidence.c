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

/* The places for words of a story: news has no more different ones. */
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

/* The number of the word's entry from 1 on, made if it has none; 0 if there is no room for it. */
static uint16_t get(struct evidence *evidence, uint64_t folded)
{
    uint16_t *place = find_place(evidence, folded);
    if (place == NULL)
        return 0;
    if (*place != 0) {
        evidence->entries[*place - 1].again = true;
        return *place;
    }
    evidence->entries = memory_grow(evidence->entries, &evidence->capacity, evidence->count + 1,
                                    sizeof *evidence->entries);
    evidence->entries[evidence->count++] = (struct evidence_entry){.folded = folded};
    return *place = (uint16_t)evidence->count;
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

void evidence_add(struct evidence *evidence, struct tagged *tokens, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        tokens[at].entry = get(evidence, tokens[at].folded);
        if (tokens[at].entry == 0)
            continue;
        struct evidence_entry *entry = &evidence->entries[tokens[at].entry - 1];
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

/* A description has the kind in its upper bits. */
enum { DESCRIPTION_BITS = 9, DESCRIPTION_KIND = 6, DESCRIPTION_SHARE = 3 };

static uint64_t describe(const struct votes *votes)
{
    if (votes->all == 0)
        return 0;
    unsigned share = votes->times == votes->all ? 4 : votes->times * 4 / votes->all;
    return votes->kind << DESCRIPTION_KIND | share << DESCRIPTION_SHARE | bucket(votes->all);
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

static unsigned tag_before(const struct tagged *tokens, size_t at)
{
    return at > 0 ? tokens[at - 1].tag : TAGS;
}

static unsigned tag_behind(const struct tagged *tokens, size_t count, size_t at)
{
    return at + 1 < count ? tokens[at + 1].tag : TAGS;
}

/* In reports of sports countries and cities are teams. */
size_t evidence_features_of_sport(const struct evidence *evidence, const struct tagged *tokens,
                                  size_t count, size_t at, uint32_t out[static EVIDENCE_MOST])
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_TEAM | GAZETTEER_NORP |
                           GAZETTEER_SURNAME;
    struct writer writer = {out, 0, 0};
    uint64_t sport = (uint64_t)evidence->sport << 40 | (uint64_t)tokens[at].tag << 32;
    put(&writer, sport);
    put(&writer, sport | (tokens[at].bits & lists));
    put(&writer, sport | tag_before(tokens, at) << 8 | tag_behind(tokens, count, at));
    return writer.count;
}

/* Where the fields of a key stand: the descriptions of votes, the bucket of the times that it was
 * no name, its tag, and those beside it. */
enum {
    KEY_ANY,
    KEY_SINGLE = KEY_ANY + DESCRIPTION_BITS,
    KEY_FIRST = KEY_SINGLE + DESCRIPTION_BITS,
    KEY_LAST = KEY_FIRST + DESCRIPTION_BITS,
    KEY_NONE = KEY_LAST + DESCRIPTION_BITS,
    KEY_TAG = KEY_NONE + 3,
    KEY_BEFORE = KEY_TAG + 4,
    KEY_BEHIND = KEY_BEFORE + 5
};

uint64_t evidence_key(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                      size_t at)
{
    struct elsewhere elsewhere;
    if (tokens[at].entry == 0 || !evidence->entries[tokens[at].entry - 1].again)
        return 0;
    count_elsewhere(&evidence->entries[tokens[at].entry - 1], tokens[at].tag,
                    is_last(tokens, count, at), &elsewhere);
    if (elsewhere.any.all + elsewhere.none == 0)
        return 0;
    return describe(&elsewhere.any) << KEY_ANY | describe(&elsewhere.single) << KEY_SINGLE |
           describe(&elsewhere.first) << KEY_FIRST | describe(&elsewhere.last) << KEY_LAST |
           (uint64_t)bucket(elsewhere.none) << KEY_NONE | (uint64_t)tokens[at].tag << KEY_TAG |
           (uint64_t)tag_before(tokens, at) << KEY_BEFORE |
           (uint64_t)tag_behind(tokens, count, at) << KEY_BEHIND;
}

static uint64_t field(uint64_t key, unsigned from, unsigned bits)
{
    return key >> from & ((1u << bits) - 1);
}

size_t evidence_features_of_key(uint64_t key, uint32_t out[static EVIDENCE_MOST])
{
    struct writer writer = {out, 0, SPORT_TEMPLATES};
    uint64_t any = field(key, KEY_ANY, DESCRIPTION_BITS);
    uint64_t single = field(key, KEY_SINGLE, DESCRIPTION_BITS);
    uint64_t first = field(key, KEY_FIRST, DESCRIPTION_BITS);
    uint64_t last = field(key, KEY_LAST, DESCRIPTION_BITS);
    uint64_t tag = field(key, KEY_TAG, KEY_BEFORE - KEY_TAG) << 16;
    uint64_t beside = field(key, KEY_BEFORE, KEY_BEHIND - KEY_BEFORE) << 3 | key >> KEY_BEHIND << 8;
    put(&writer, tag | any);
    put(&writer, tag | any | field(key, KEY_NONE, KEY_TAG - KEY_NONE) << 24);
    put(&writer, tag | single);
    put(&writer, tag | first);
    put(&writer, tag | last);
    single >>= DESCRIPTION_KIND;
    last >>= DESCRIPTION_KIND;
    put(&writer, tag | single | last << 3 | first >> DESCRIPTION_KIND << 6);
    put(&writer, tag | any >> DESCRIPTION_KIND | beside);
    put(&writer, tag | last | beside);
    put(&writer, tag | single | beside);
    return writer.count;
}

size_t evidence_features(const struct evidence *evidence, const struct tagged *tokens, size_t count,
                         size_t at, uint32_t out[static EVIDENCE_MOST])
{
    uint64_t key = evidence_key(evidence, tokens, count, at);
    size_t sports =
        evidence->sport > 0 ? evidence_features_of_sport(evidence, tokens, count, at, out) : 0;
    return sports + (key != 0 ? evidence_features_of_key(key, out + sports) : 0);
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
    const unsigned singles = 1u << (NAME_PERSON * TAG_STEPS + TAG_SINGLE) |
                             1u << (NAME_ORGANIZATION * TAG_STEPS + TAG_SINGLE) |
                             1u << (NAME_PLACE * TAG_STEPS + TAG_SINGLE);
    if (token->tag == TAG_NONE)
        return (token->shape == SHAPE_CAPITAL || token->shape == SHAPE_UPPER) &&
               (token->bits & others) == 0;
    return (singles >> token->tag & 1) != 0 && (token->bits & lists) == 0;
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
    if (!may_be_settled(token) || token->entry == 0)
        return token->tag;
    const struct evidence_entry *entry = &evidence->entries[token->entry - 1];
    unsigned best = token->tag, most = times_of(entry, best);
    for (unsigned kind = 0; kind <= NAME_PLACE; kind++) {
        unsigned tag = kind * TAG_STEPS + TAG_SINGLE, times = times_of(entry, tag);
        best = times > most ? tag : best;
        most = times > most ? times : most;
    }
    /* A name may be one of the kind `other`, but hardly the other way round: shows and storms have
     * the names of persons. */
    const unsigned other = NAME_OTHER * TAG_STEPS + TAG_SINGLE;
    if (token->tag != TAG_NONE && times_of(entry, other) > most)
        best = other;
    return best;
}

static const struct evidence_entry *find_entry(const struct evidence *evidence, uint64_t folded)
{
    const uint16_t *place = find_place(evidence, folded);
    return place != NULL && *place != 0 ? &evidence->entries[*place - 1] : NULL;
}

unsigned evidence_kind(const struct evidence *evidence, uint64_t folded)
{
    const struct evidence_entry *entry = find_entry(evidence, folded);
    struct votes votes = {0};
    for (unsigned kind = 0; entry != NULL && kind < TAG_KINDS; kind++)
        vote(&votes, kind,
             entry->tags[kind * TAG_STEPS + TAG_SINGLE] +
                 (kind == NAME_PERSON ? entry->lasts[NAME_PERSON] : 0u));
    return votes.times > 0 && votes.times > entry->tags[TAG_NONE] ? votes.kind - 1 : TAG_KINDS;
}

unsigned evidence_surnames(const struct evidence *evidence, uint64_t folded)
{
    const struct evidence_entry *entry = find_entry(evidence, folded);
    return entry != NULL ? entry->lasts[NAME_PERSON] : 0;
}

void evidence_free(struct evidence *evidence)
{
    free(evidence->places);
    free(evidence->entries);
    *evidence = (struct evidence){0};
}
