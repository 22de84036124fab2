/* SPDX-License-Identifier: MIT */
#include "wholenames.h"

#include <string.h>

#include "gazetteer.h"
#include "kinds.h"

/* What lists say of the name of `n` tokens, whole. */
static uint32_t lists_of(const struct tagged *name, size_t n)
{
    if (n == 1)
        return name->bits;
    return name->length == n ? name->begins : 0;
}

/* A hash of the words of a name. */
static uint64_t name_hash(const struct tagged *name, size_t n)
{
    uint64_t hash = GAZETTEER_BASIS;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ name[i].folded) * 0x9E3779B97F4A7C15u;
    return hash;
}

static void set_kind(struct tagged *name, size_t n, unsigned kind)
{
    for (size_t i = 0; i < n; i++)
        name[i].tag = (uint8_t)(kind * TAG_STEPS + tag_step(name[i].tag));
}

void wholenames_begin(struct wholenames *names, bool teams)
{
    memset(names->places, 0, sizeof names->places);
    names->teams = teams;
    names->parted = false;
}

/* Has a body be a place if lists know it only as that. */
static void mend_place(struct tagged *name, size_t n)
{
    const uint32_t places = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_LARGE_CITY;
    const uint32_t bodies = GAZETTEER_ORGANIZATIONS | GAZETTEER_HEADS;
    uint32_t lists = lists_of(name, n);
    if ((lists & places) != 0 && (lists & bodies) == 0)
        set_kind(name, n, NAME_PLACE);
}

static void look_up(struct wholenames *names, const struct tagged *name, size_t n)
{
    enum { TAG_MASK = 0xFF };
    uint64_t hash = name_hash(name, n);
    uint64_t *place = &names->places[hash >> 32 & (WHOLENAMES_PLACES - 1)];
    uint64_t value = (hash & ~(uint64_t)TAG_MASK) | name->tag;
    names->parted |= ((*place ^ value) & ~(uint64_t)TAG_MASK) == 0 && *place != value;
    *place = value;
}

void wholenames_look(struct wholenames *names, struct tagged *tokens, size_t count)
{
    const unsigned body = NAME_ORGANIZATION * TAG_STEPS;
    const unsigned firsts = 1u << (NAME_PERSON * TAG_STEPS + TAG_FIRST) | 1u << (body + TAG_FIRST) |
                            1u << (NAME_PLACE * TAG_STEPS + TAG_FIRST);
    for (const struct tagged *end = tokens + count; tokens < end; tokens++) {
        if (((firsts | 1u << (body + TAG_SINGLE)) >> tokens->tag & 1) == 0)
            continue;
        size_t n = tagged_name(tokens, (size_t)(end - tokens));
        if (!names->teams && tag_kind(tokens->tag) == NAME_ORGANIZATION)
            mend_place(tokens, n);
        if (n > 1)
            look_up(names, tokens, n);
    }
}

void wholenames_add(struct evidence *evidence, const struct tagged *tokens, size_t count)
{
    for (size_t i = 0, n; i < count; i += n + (n == 0)) {
        n = tagged_name(tokens + i, count - i);
        if (n > 1 && tag_kind(tokens[i].tag) <= NAME_PLACE)
            evidence_add_name(evidence, name_hash(tokens + i, n), tokens[i].tag);
    }
}

/* The kind that the name has throughout the story; its own if it may have several. */
static unsigned settled_kind(const struct evidence *evidence, bool teams, const struct tagged *name,
                             size_t n)
{
    const uint32_t towns =
        GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_LARGE_CITY;
    unsigned own = tag_kind(name->tag);
    uint32_t lists = lists_of(name, n);
    if (n < 2 || own > NAME_PLACE || (teams && (lists & towns) != 0))
        return own;
    bool body = (lists & GAZETTEER_ORGANIZATIONS) != 0;
    return evidence_name_kind(evidence, name_hash(name, n), body ? NAME_ORGANIZATION : own);
}

void wholenames_settle(const struct evidence *evidence, bool teams, struct tagged *tokens,
                       size_t count)
{
    for (size_t i = 0, n; i < count; i += n + (n == 0)) {
        n = tagged_name(tokens + i, count - i);
        if (n > 1)
            set_kind(tokens + i, n, settled_kind(evidence, teams, tokens + i, n));
    }
}
