/* SPDX-License-Identifier: MIT */
#include "evidence.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* How many slots are tried for a word. If more words than that collide, by chance or by choice, the
 * last ones go without evidence, but no search gets long. */
enum { TRIES = 16 };

/* The least and most slots of the table: no story of news has more different words. */
enum { PLACES_LEAST = 64, PLACES_MOST = 1 << 15 };

size_t tagged_name(const struct tagged *tokens, size_t count)
{
    size_t n = 1;
    if (count == 0 || tokens[0].tag == TAG_NONE || tagged_is_inner(&tokens[0]))
        return 0;
    while (n < count && tagged_is_inner(&tokens[n]))
        n++;
    return n;
}

/* How much of a story is about sports: which step the share of words of sports reaches, in percent
 * of the tokens of candidates. */
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

/* The slot of the word, or an empty one where it can go; NULL if there is no room. */
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
        evidence->entries[*place - 1].repeated = true;
        return *place;
    }
    evidence->entries = memory_grow(evidence->entries, &evidence->capacity, evidence->count + 1,
                                    sizeof *evidence->entries);
    evidence->entries[evidence->count++] = (struct evidence_entry){.folded = folded};
    return *place = (uint16_t)evidence->count;
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
        if (tagged_is_last(tokens, count, at))
            count_up(&entry->lasts[tag_kind(tokens[at].tag)]);
    }
}

/* How much a mention weighs: as a whole name, as the last token of a person's name, and as no name.
 */
enum { ALONE = 1, SURNAME = 3, NO_NAME = 2 };

/* Whether the token may take the tag that its word mostly has elsewhere: a name of one token that
 * no list has as a body or a place, or a capitalized word tagged as no name. */
static bool may_be_settled(const struct tagged *token)
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LARGE_CITY |
                           GAZETTEER_TEAM | GAZETTEER_NORP | GAZETTEER_ORGANIZATION;
    const uint32_t others =
        GAZETTEER_TITLE | GAZETTEER_CALENDAR | GAZETTEER_FUNCTION | GAZETTEER_SHARE;
    const unsigned singles = 1u << tag_of(NAME_PERSON, TAG_SINGLE) |
                             1u << tag_of(NAME_ORGANIZATION, TAG_SINGLE) |
                             1u << tag_of(NAME_PLACE, TAG_SINGLE);
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
        unsigned tag = tag_of(kind, TAG_SINGLE), times = times_of(entry, tag);
        best = times > most ? tag : best;
        most = times > most ? times : most;
    }
    /* A name may turn out to be of the kind `other`, but hardly the other way round: shows and
     * storms have the names of persons. */
    const unsigned other = tag_of(NAME_OTHER, TAG_SINGLE);
    if (token->tag != TAG_NONE && times_of(entry, other) > most)
        best = other;
    return best;
}

static const struct evidence_entry *find_entry(const struct evidence *evidence, uint64_t folded)
{
    const uint16_t *place = find_place(evidence, folded);
    return place != NULL && *place != 0 ? &evidence->entries[*place - 1] : NULL;
}

/* The first of equally frequent kinds wins. */
unsigned evidence_kind(const struct evidence *evidence, uint64_t folded)
{
    const struct evidence_entry *entry = find_entry(evidence, folded);
    unsigned best = TAG_KINDS, most = entry != NULL ? entry->tags[TAG_NONE] : 0;
    for (unsigned kind = 0; entry != NULL && kind < TAG_KINDS; kind++) {
        unsigned times = entry->tags[tag_of(kind, TAG_SINGLE)] +
                         (kind == NAME_PERSON ? entry->lasts[NAME_PERSON] : 0u);
        best = times > most ? kind : best;
        most = times > most ? times : most;
    }
    return best;
}

unsigned evidence_surnames(const struct evidence *evidence, uint64_t folded)
{
    const struct evidence_entry *entry = find_entry(evidence, folded);
    return entry != NULL ? entry->lasts[NAME_PERSON] : 0;
}

void evidence_add_name(struct evidence *evidence, uint64_t hash, unsigned tag)
{
    uint16_t number = get(evidence, hash);
    if (number > 0)
        count_up(&evidence->entries[number - 1].tags[tag]);
}

unsigned evidence_name_kind(const struct evidence *evidence, uint64_t hash, unsigned first)
{
    const struct evidence_entry *entry = find_entry(evidence, hash);
    unsigned best = first;
    for (unsigned kind = 0; entry != NULL && kind < TAG_KINDS; kind++)
        if (entry->tags[tag_of(kind, TAG_FIRST)] > entry->tags[tag_of(best, TAG_FIRST)])
            best = kind;
    return best;
}

void evidence_free(struct evidence *evidence)
{
    free(evidence->places);
    free(evidence->entries);
    *evidence = (struct evidence){0};
}
