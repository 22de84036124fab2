/* SPDX-License-Identifier: MIT */
#include "wholenames.h"

#include <string.h>

#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* What lists say about the whole name of `n` tokens. */
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
        name[i].tag = tag_of(kind, tag_step(name[i].tag));
}

void wholenames_begin(struct wholenames *names, bool teams)
{
    memset(names->places, 0, sizeof names->places);
    names->teams = teams;
    names->mixed = false;
}

/* Makes a name a place if lists have it as a country or province (`Nakhon Ratchasima`), or a body's
 * also as a large city, and not as a body. */
static void correct_place(struct tagged *name, size_t n)
{
    const uint32_t bodies = GAZETTEER_ORGANIZATIONS | GAZETTEER_HEADS;
    uint32_t lists = lists_of(name, n), places = GAZETTEER_COUNTRY | GAZETTEER_REGION;
    if (tag_kind(name->tag) == NAME_ORGANIZATION)
        places |= GAZETTEER_LARGE_CITY;
    if ((lists & places) != 0 && (lists & bodies) == 0)
        set_kind(name, n, NAME_PLACE);
}

/* Notes a name of `n` tokens. Names with the same first and last words pass for one: who acts on
 * `mixed` looks closer. */
static void look_up(struct wholenames *names, const struct tagged *name, size_t n)
{
    unsigned first = name->entry, last = name[n - 1].entry;
    struct wholename *place = &names->places[(first * 30 + last) % WHOLENAMES_PLACES];
    struct wholename now = {(uint16_t)first, (uint16_t)last, name->tag};
    names->mixed |= place->first == first && place->last == last && place->tag != now.tag;
    *place = now;
}

void wholenames_look(struct wholenames *names, const struct evidence *evidence,
                     struct tagged *tokens, size_t count)
{
    const unsigned begins =
        1u << tag_of(NAME_PERSON, TAG_FIRST) | 1u << tag_of(NAME_ORGANIZATION, TAG_FIRST) |
        1u << tag_of(NAME_ORGANIZATION, TAG_SINGLE) | 1u << tag_of(NAME_PLACE, TAG_FIRST);
    for (const struct tagged *end = tokens + count; tokens < end; tokens++) {
        if ((begins >> tokens->tag & 1) == 0)
            continue;
        bool is_body = tag_kind(tokens->tag) == NAME_ORGANIZATION;
        bool may_be_place = (is_body || tokens->length > 1) && !names->teams;
        if (!may_be_place && !evidence_is_repeated(evidence, tokens))
            continue;
        size_t n = tagged_name(tokens, (size_t)(end - tokens));
        if (may_be_place)
            correct_place(tokens, n);
        if (n > 1 && evidence_is_repeated(evidence, tokens))
            look_up(names, tokens, n);
    }
}

void wholenames_add(struct evidence *evidence, const struct tagged *tokens, size_t count)
{
    for (size_t i = 0, n; i < count; i += n + (n == 0)) {
        n = tagged_name(tokens + i, count - i);
        if (n > 1 && tag_kind(tokens[i].tag) <= NAME_PLACE &&
            evidence_is_repeated(evidence, &tokens[i]))
            evidence_add_name(evidence, name_hash(tokens + i, n), tokens[i].tag);
    }
}

/* The kind that the name is to have; its own if it may have several in one story. */
static unsigned settled_kind(const struct evidence *evidence, bool teams, const struct tagged *name,
                             size_t n)
{
    const uint32_t towns =
        GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_LARGE_CITY;
    unsigned own = tag_kind(name->tag);
    uint32_t lists = lists_of(name, n);
    if (own > NAME_PLACE || (teams && (lists & towns) != 0))
        return own;
    bool body = (lists & GAZETTEER_ORGANIZATIONS) != 0;
    return evidence_name_kind(evidence, name_hash(name, n), body ? NAME_ORGANIZATION : own);
}

void wholenames_settle(const struct evidence *evidence, bool teams, struct tagged *tokens,
                       size_t count)
{
    for (size_t i = 0, n; i < count; i += n + (n == 0)) {
        n = tagged_name(tokens + i, count - i);
        if (n > 1 && evidence_is_repeated(evidence, &tokens[i]))
            set_kind(tokens + i, n, settled_kind(evidence, teams, tokens + i, n));
    }
}
