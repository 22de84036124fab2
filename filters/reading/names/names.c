/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "bynames.h"
#include "canonical.h"
#include "codes.h"
#include "common/ascii.h"
#include "compounds.h"
#include "details.h"
#include "gluedwords.h"
#include "initials.h"
#include "leadsurnames.h"
#include "nametokens.h"
#include "ownnames.h"
#include "particles.h"
#include "qualified.h"
#include "reading/filing/captionleads.h"
#include "reading/tokens/reader.h"
#include "reading/words/gazetteer.h"
#include "titles.h"

/* Adds a mention; `bits` is what lists say about its name. The pointer is valid until the next is
 * added. */
static struct mention *add(struct names *names, struct span span, enum name_kind kind,
                           uint32_t bits)
{
    names->mentions =
        memory_grow(names->mentions, &names->capacity, names->count + 1, sizeof *names->mentions);
    struct mention *mention = &names->mentions[names->count++];
    *mention = (struct mention){.kind = kind, .span = span, .bits = bits};
    return mention;
}

/* What lists say about the name text[span), which is the tokens first..last; `tagged` is the first
 * of them. 0 for persons and the kind `other`, for which nobody asks. */
static uint32_t name_bits(const struct reader *reader, const struct tagged *tagged, size_t first,
                          size_t last, struct span span, enum name_kind kind)
{
    const struct token *token = &reader->items[last];
    if (kind == NAME_PERSON || kind == NAME_OTHER)
        return 0;
    if (first == last && span.start == token->start && span.end == token->end &&
        token_is_capital(token))
        return tagged->bits;
    return gazetteer_span(reader->text, span);
}

/* Adds a name of that kind that is only part of the token `at`. */
static void add_part(const struct reader *reader, size_t at, struct span part, enum name_kind kind,
                     struct names *names)
{
    const char *text = reader->text;
    bool listed = kind != NAME_PERSON && kind != NAME_OTHER;
    uint32_t bits = listed ? gazetteer_span(text, part) : 0;
    struct mention *mention = add(names, part, kind, bits);
    /* A title belongs to the whole compound. */
    if (kind != NAME_PERSON)
        details_fill(reader, at, at, names, mention);
}

/* Adds both names of a compound such as `U.S.-China`, `Sino-Russian` or `Trump-Rouhani`; false if
 * the token, which may be a compound, is none. */
static bool add_parts(const struct reader *reader, const struct tagged *tagged, size_t at,
                      struct names *names)
{
    struct compound_part parts[2];
    if (!compounds_parts(&names->tagging.evidence, reader, at, tagged, parts))
        return false;
    for (size_t i = 0; i < 2; i++)
        add_part(reader, at, parts[i].span, parts[i].kind, names);
    return true;
}

/* Names are added in the order of the text, merged with the user's, which they must not overlap:
 * the next of those to add, and where the last one added ends. */
struct adding {
    struct names *names;
    size_t next_own, own_end;
};

/* Adds the user's names that begin before the offset `to`. */
static void add_own(struct adding *adding, size_t to)
{
    struct names *names = adding->names;
    for (; adding->next_own < names->own.count; adding->next_own++) {
        const struct mention *own = &names->own.items[adding->next_own];
        if (own->span.start >= to)
            return;
        *add(names, own->span, own->kind, own->bits) = *own;
        adding->own_end = own->span.end;
    }
}

/* Whether a name may be added there: it is no longer than any, and overlaps none of the user's.
 * Those before it are added first. */
static bool may_add(struct adding *adding, struct span span)
{
    const struct names *names = adding->names;
    add_own(adding, span.start);
    return span.end - span.start <= MENTION_MOST && adding->own_end <= span.start &&
           (adding->next_own == names->own.count ||
            names->own.items[adding->next_own].span.start >= span.end);
}

/* The first token of the name first..last after the compound that it begins with: `London-based`.
 * The compound's head is added if it is a name. */
static size_t part_head(const struct reader *reader, size_t first, size_t last, enum name_kind kind,
                        struct adding *adding)
{
    struct compound_part head;
    size_t rest =
        compounds_leading(&adding->names->tagging.evidence, reader, first, last, kind, &head);
    if (rest > first && head.kind != NAME_KINDS && may_add(adding, head.span))
        add_part(reader, rest - 1, head.span, head.kind, adding->names);
    return rest;
}

/* The kind of the name that is one token, or the head of one, which the tagger took for `kind`. */
static inline enum name_kind single_kind(const struct reader *reader, const struct names *names,
                                         size_t at, struct span name, enum name_kind kind)
{
    const char *text = reader->text;
    const struct token *token = &reader->items[at];
    if (name.end < token->end)
        return compounds_head_kind(&names->tagging.evidence, text, name, kind);
    if (kind != NAME_ORGANIZATION)
        return at > reader->begin && token_is_capital(token - 1) &&
                       nametokens_has_article(reader, at, kind, &names->tagging.evidence)
                   ? NAME_ORGANIZATION
                   : kind;
    if (nametokens_is_state(reader, at) && names->count > 0 &&
        codes_is_state_of(&names->mentions[names->count - 1], text, token))
        return NAME_PLACE;
    bool digits = ascii_is_digit(text[token->end - 1]);
    return digits && nametokens_is_number(text, token) ? NAME_OTHER : kind;
}

/* Whether the person's name continues the one before a nickname in quotation marks, which then gets
 * all of it: `Edward "Ted" Kennedy`. The user's names stay as they are. */
static bool goes_on(const struct reader *reader, size_t first, size_t last, struct span name,
                    struct adding *adding)
{
    struct names *names = adding->names;
    size_t found = bynames_find(reader, first, names);
    if (found == names->count || adding->own_end > names->mentions[found].span.start)
        return false;
    struct mention *mention = &names->mentions[found];
    while (first > reader->begin && reader->items[first].start > mention->span.start)
        first--;
    names->count = found + 1;
    mention->span.end = name.end;
    mention->one_word = false;
    details_fill(reader, first, last, names, mention);
    return true;
}

static bool has_mixed(const struct tagged *tokens, size_t count)
{
    unsigned shapes = 0;
    for (size_t i = 0; i < count; i++)
        shapes |= 1u << tokens[i].shape;
    return (shapes & 1u << SHAPE_MIXED) != 0;
}

/* Where in the text the name first..last ends: before the tail of a compound, and for a person
 * before the stop of the sentence. `plain`: its last token has no hyphen. */
static size_t name_end(const struct reader *reader, size_t first, size_t last, bool plain,
                       enum name_kind kind)
{
    const struct token *token = &reader->items[last];
    size_t end = plain ? token->end : compounds_head_end(reader->text, token, kind);
    bool stopped = end == token->end && reader->text[end - 1] == '.';
    return stopped && first < last && kind == NAME_PERSON ? nametokens_person_end(reader, last)
                                                          : end;
}

/* A name that the tagger has found: the token at which its tags begin, its own first and last
 * tokens, its bytes and kind, and whether it is one token without hyphen. */
struct found_name {
    size_t begin, first, last;
    struct span span;
    enum name_kind kind;
    bool plain;
};

/* Takes titles, words that ran into it and the head of a compound off the name's tokens. */
static void settle_tokens(const struct reader *reader, const struct tagged *tokens,
                          struct found_name *name, struct adding *adding)
{
    size_t first = name->first, last = name->last;
    if (first < last && initials_is_person(reader, first, tokens, last - first + 1,
                                           &adding->names->tagging.evidence))
        name->kind = NAME_PERSON;
    if (name->kind == NAME_PERSON) {
        first += nametokens_leading_titles(tokens, last - first + 1);
        if (last > first + 1)
            last = nametokens_before_full_name(reader, first, last);
        first = gluedwords_rest(reader, first, last, adding->names);
    }
    name->first = first < last ? part_head(reader, first, last, name->kind, adding) : first;
    name->last = last;
}

/* Settles where in the text the name begins and ends, and of what kind it therefore is. */
static void settle_span(const struct reader *reader, const struct tagged *tokens,
                        struct found_name *name, struct adding *adding)
{
    size_t first = name->first, last = name->last;
    const struct tagged *own = tokens + (first - name->begin);
    struct span span = {nametokens_start(reader, own, first), 0};
    struct place place;
    if (name->kind == NAME_PERSON && (has_mixed(own, last - first + 1) ||
                                      ascii_is_digit(reader->text[reader->items[last].end - 1])))
        name->last = last = gluedwords_part(reader, first, last, adding->names, &span.end);
    if (span.end == 0)
        span.end = name_end(reader, first, last, name->plain, name->kind);
    if (name->kind == NAME_ORGANIZATION)
        span.end = nametokens_listed_end(reader, last, span);
    if (first == last)
        name->kind = single_kind(reader, adding->names, first, span, name->kind);
    if (!name->plain && nametokens_has_party(reader, first, span)) {
        span.start += 2;
        name->kind = NAME_PLACE;
    } else if (name->kind != NAME_PLACE && name->kind != NAME_NORP &&
               qualified_complete(reader, last, span, &place) &&
               qualified_is_town(reader, first, last, &place)) {
        name->kind = NAME_PLACE;
    }
    name->span = span;
}

/* Adds the name first..last, whose first token is `tokens`; `plain`: it is one token without
 * hyphen. */
static void add_name(const struct reader *reader, const struct tagged *tokens, size_t first,
                     size_t last, bool plain, struct adding *adding)
{
    struct found_name name = {.begin = first,
                              .first = first,
                              .last = last,
                              .kind = (enum name_kind)tag_kind(tokens->tag),
                              .plain = plain};
    settle_tokens(reader, tokens, &name, adding);
    settle_span(reader, tokens, &name, adding);
    first = name.first;
    last = name.last;
    size_t start =
        name.kind == NAME_PERSON && first == last ? particles_start(reader, first) : first;
    if (start < first)
        name.span.start = reader->items[start].start;
    if (!may_add(adding, name.span) || (name.kind == NAME_PERSON && bynames_may_be(reader, first) &&
                                        goes_on(reader, first, last, name.span, adding)))
        return;
    uint32_t bits =
        name_bits(reader, tokens + (first - name.begin), first, last, name.span, name.kind);
    if (name.kind == NAME_ORGANIZATION && (bits & GAZETTEER_ORGANIZATIONS) == 0 &&
        nametokens_is_portfolio(reader, first))
        return;
    struct mention *mention = add(adding->names, name.span, name.kind, bits);
    mention->one_word = plain && name.span.start == reader->items[first].start;
    if (!plain)
        mention->company = (tokens[last - name.begin].bits & GAZETTEER_HEAD_COMPANY) != 0;
    details_fill(reader, start, last, adding->names, mention);
}

/* Adds the head of a compound that the tagger took for no name, if lists or the rest of the story
 * have it as one: `Kremlin-backed`. */
static void add_head(const struct reader *reader, size_t at, struct adding *adding)
{
    const struct token *token = &reader->items[at];
    struct span head = {token->start,
                        compounds_hyphenated_end(reader->text, token, NAME_ORGANIZATION)};
    if (head.end == token->end || !may_add(adding, head))
        return;
    enum name_kind kind = compounds_part_kind(&adding->names->tagging.evidence, reader->text, head);
    if (kind != NAME_KINDS)
        add_part(reader, at, head, kind, adding->names);
}

/* Adds the name that is the token `at`, if `count` is 1, or is part of it, if `count` is 0; or both
 * names of a compound. */
static void add_single(const struct reader *reader, const struct tagged *tagged, size_t count,
                       size_t at, struct adding *adding)
{
    const struct token *token = &reader->items[at];
    bool compound = compounds_may_be(reader->text, token);
    if (compound && token_is_capital(token) &&
        may_add(adding, (struct span){token->start, token->end}) &&
        add_parts(reader, tagged, at, adding->names))
        return;
    bool body = count > 0 && tag_kind(tagged->tag) == NAME_ORGANIZATION;
    bool label =
        (body && (nametokens_is_label(reader, at) || nametokens_is_form(reader, tagged, at))) ||
        (count > 0 && compound && nametokens_is_party(reader, at)) ||
        (count > 0 && nametokens_is_land(reader, tagged, at)) ||
        (count > 0 && nametokens_is_amount(reader, at)) ||
        (tagged->shape == SHAPE_MIXED && nametokens_is_mailbox(reader, at));
    if (count > 0 && !label)
        add_name(reader, tagged, at, at, !compound, adding);
    if (count == 0 && compound && token_is_capital(token))
        add_head(reader, at, adding);
}

/* Adds a mention for each name of the story that the tagger has found, and the user's. */
static void add_tagged(const struct story *story, struct names *names)
{
    struct adding adding = {names, 0, 0};
    for (size_t c = 0; c < names->tagging.count; c++) {
        const struct tagging_candidate *candidate = &names->tagging.candidates[c];
        struct tagged *tokens = names->tagging.tokens + candidate->tagged;
        struct reader reader = {story->text, names->tokens.items, candidate->begin, candidate->end};
        size_t i = 0;
        while (i < candidate->count) {
            size_t count = tagged_name(tokens + i, candidate->count - i);
            size_t first = candidate->token + i;
            if (count > 2 && tag_kind(tokens[i].tag) == NAME_PLACE)
                count = nametokens_part_area(&reader, tokens + i, count, first);
            const struct evidence *evidence = &names->tagging.evidence;
            if ((count <= 1 && (nametokens_is_family(&reader, first, tokens + i, evidence) ||
                                leadsurnames_tell(&reader, first, tokens + i, evidence))) ||
                (count == 0 && particles_tell(&reader, first, evidence))) {
                tokens[i].tag = tag_of(NAME_PERSON, TAG_SINGLE);
                count = 1;
            }
            if (count <= 1 && tokens[i].shape == SHAPE_UPPER &&
                codes_is_nation(names, &reader, first)) {
                tokens[i].tag = tag_of(NAME_PLACE, TAG_SINGLE);
                count = 1;
            }
            if (count <= 1)
                add_single(&reader, tokens + i, count, first, &adding);
            else
                add_name(&reader, tokens + i, first, first + count - 1, false, &adding);
            i += count > 0 ? count : 1;
        }
    }
    add_own(&adding, story->length);
}

/* Adds the sentence's tokens, without what web sites print before a caption. */
static void add_tokens(const char *text, const struct unit *unit, struct tokens *tokens)
{
    tokens_add(tokens, text, captionleads_end(text, unit->start, unit->end), unit->end);
}

static void read_sentence(const struct story *story, const struct unit *unit, struct names *names)
{
    if (names->names_only && !ownnames_any() &&
        !candidates_possible(story->text, unit->start, unit->end))
        return;
    size_t begin = names->tokens.count;
    add_tokens(story->text, unit, &names->tokens);
    struct reader reader = {story->text, names->tokens.items, begin, names->tokens.count};
    ownnames_find(&reader, names);
    tagging_read(&names->tagging, story->text, &names->tokens, begin, names->tokens.count);
}

void names_take_tokens(const struct story *story, struct names *names)
{
    names->tokens.count = 0;
    for (size_t i = 0; i < story->unit_count; i++)
        if (story->units[i].number > 0)
            add_tokens(story->text, &story->units[i], &names->tokens);
    tokens_close(&names->tokens, story->length);
}

void names_find(const struct story *story, struct names *names)
{
    names->count = names->own.count = names->tokens.count = names->pool.length = 0;
    tagging_begin(&names->tagging);
    for (size_t i = 0; i < story->unit_count; i++)
        if (story->units[i].number > 0)
            read_sentence(story, &story->units[i], names);
    tokens_close(&names->tokens, story->length);
    tagging_settle(&names->tagging, story->text, &names->tokens);
    add_tagged(story, names);
    if (names->details)
        titles_complete(names);
    canonical_settle(story->text, names);
}

void names_free(struct names *names)
{
    tokens_free(&names->tokens);
    tagging_free(&names->tagging);
    free(names->mentions);
    free(names->own.items);
    bytes_free(&names->pool);
    for (size_t i = 0; i < sizeof names->work.keys / sizeof *names->work.keys; i++)
        keys_free(&names->work.keys[i]);
    bytes_free(&names->work.pool);
    *names = (struct names){0};
}
