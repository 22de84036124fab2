/* SPDX-License-Identifier: MIT */
#include "bodies.h"

#include <stdint.h>
#include <string.h>

#include "acronyms.h"
#include "bodyheads.h"
#include "chambers.h"
#include "companies.h"
#include "founders.h"
#include "keys.h"
#include "owners.h"
#include "reading/words/gazetteer.h"
#include "shortbodies.h"
#include "spellings.h"
#include "tailnames.h"

/* How many names are followed from one to the next: lists may lead in a circle. */
enum { CHAIN_MOST = 3 };

/* Gives an acronym the kind of its full name. If the full name was taken for a body and the acronym
 * was not, the acronym is right (`Migrant Protection Protocols`). */
static void take_kind(const char *text, struct mention *mention, const struct mention *full)
{
    bool differs = mention->kind != full->kind;
    bool right = mention->kind == NAME_OTHER && full->kind == NAME_ORGANIZATION;
    if (differs && !right && !mention->own)
        mention_set_kind(text, mention, full->kind);
    if (full->kind == NAME_PLACE)
        memcpy(mention->country, full->country, sizeof mention->country);
}

/* Whether there is another mention, printed the same. */
static bool has_name(const char *text, const struct mention *mention, const struct mention *other)
{
    size_t n = mention_length(mention);
    return other != NULL && mention_length(other) == n &&
           memcmp(text + mention->span.start, text + other->span.start, n) == 0;
}

/* The bodies of the story. */
struct bodies {
    struct keys *by_name, *marked; /* as bodies_settle() takes them */
    bool companies;                /* some have the form of a company */
    bool bracketed;                /* a parenthesis stands behind some */
};

/* The first of the story's names that is the listed name of the mention, exactly or but for the
 * legal form of a company (`Volkswagen AG`); NULL if none is. */
static const struct key *listed_name(const char *text, const struct mention *mention,
                                     const struct bodies *bodies)
{
    const struct keys *by_name = bodies->by_name;
    size_t n = mention->listed_length;
    const struct key *key = keys_find(by_name, mention->listed, n);
    if (key != NULL || !bodies->companies)
        return key;
    for (size_t i = keys_from(by_name, mention->listed, n), most = i + SHORTBODIES_MOST;
         i < by_name->count && i < most; i++) {
        const struct key *at = &by_name->items[i];
        if (at->length < n || memcmp(at->text, mention->listed, n) != 0)
            break;
        if (companies_name_end(text, at->mention) == at->mention->span.start + n)
            return at;
    }
    return NULL;
}

/* Whether the listed name `name` says less than the mention, which begins or ends with it, with
 * more than an article before it (`Harvard` for `Harvard University`, `Senate` for `U.S. Senate`).
 */
static bool says_less(const char *text, const struct mention *mention, const struct key *name)
{
    static const char article[] = "The ";
    size_t n = mention_length(mention);
    const char *own = text + mention->span.start;
    if (name->length >= n)
        return false;
    size_t more = n - name->length;
    bool ends = own[more - 1] == ' ' && memcmp(own + more, name->text, name->length) == 0;
    if (ends)
        return more != sizeof article - 1 || memcmp(own, article, more) != 0;
    return own[name->length] == ' ' && memcmp(own, name->text, name->length) == 0;
}

/* The name that the mention is an acronym of, or its listed name if the story prints that and it
 * says more; NULL if there is none. An acronym takes the kind of its full name. */
static const struct mention *full_name(const char *text, struct mention *mention,
                                       const struct keys *by_acronym, const struct bodies *bodies)
{
    const struct mention *full = acronyms_defined(text, mention, by_acronym);
    if (full != NULL) {
        take_kind(text, mention, full);
        return full;
    }
    if (mention->listed != NULL) {
        const struct key *key = listed_name(text, mention, bodies);
        if (key != NULL && !says_less(text, mention, key) &&
            !has_name(text, mention, acronyms_full(text, key->mention, by_acronym)))
            return key->mention;
    }
    full = acronyms_initialled(text, mention, by_acronym);
    if (full != NULL && full->kind != mention->kind)
        take_kind(text, mention, full);
    return full;
}

static void settle_names(const char *text, const struct bodies *bodies,
                         const struct keys *by_acronym)
{
    for (size_t i = 0; i < bodies->marked->count; i++) {
        struct mention *mention = bodies->marked->items[i].mention;
        const struct mention *full =
            mention->fixed ? NULL : full_name(text, mention, by_acronym, bodies);
        if (full == NULL)
            continue;
        if (full->kind == NAME_PERSON || full->kind == NAME_PLACE)
            mention_set_canonical(mention, full->canonical, full->canonical_length);
        else
            mention_set_canonical(mention, text + full->span.start, mention_length(full));
    }
}

/* Calls the mentions that are printed like `body`, and have no other canonical name yet, by the
 * name of `full`. */
static void settle_named(const char *text, const struct keys *by_name, const struct mention *body,
                         const struct mention *full)
{
    const struct key *first = keys_find(by_name, text + body->span.start, mention_length(body));
    if (first == NULL)
        return;
    size_t at = (size_t)(first - by_name->items), last = keys_group_end(by_name, at);
    for (; at < last; at++) {
        struct mention *mention = by_name->items[at].mention;
        if (!mention->fixed && mention->canonical == text + mention->span.start)
            mention_set_canonical(mention, text + full->span.start, mention_length(full));
    }
}

/* Settles the acronyms that are printed like words and stand in parentheses somewhere: `Numsa`. */
static void settle_words(const char *text, const struct names *names, const struct keys *by_name)
{
    size_t end = tokens_text_end(&names->tokens);
    for (size_t i = 0; i + 1 < names->count; i++) {
        const struct mention *full = &names->mentions[i], *word = full + 1;
        if (word->span.start == full->span.end + 2 && full->kind == NAME_ORGANIZATION &&
            acronyms_is_word(text, end, full, word))
            settle_named(text, by_name, word, full);
    }
}

/* The mention that begins at that offset of the text; NULL if none does. */
static const struct mention *mention_at(const struct names *names, size_t start)
{
    size_t low = 0, high = names->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (names->mentions[middle].span.start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < names->count && names->mentions[low].span.start == start ? &names->mentions[low]
                                                                          : NULL;
}

/* Follows the mention's canonical name to the mention that it points to, and takes the canonical
 * name of that; false if there is nothing further to follow. */
static bool follow_name(const char *text, const struct names *names, struct mention *mention)
{
    /* A listed name lies outside of the text: its offset is that of no mention. */
    size_t start = (size_t)((uintptr_t)mention->canonical - (uintptr_t)text);
    const struct mention *full = mention_at(names, start);
    if (full == NULL || full->canonical == mention->canonical)
        return false;
    mention_set_canonical(mention, full->canonical, full->canonical_length);
    return !full->fixed;
}

/* Whether the mention, which begins or ends with the listed name, may be another body: a branch
 * (`Federal Reserve Board`), or one of many such (`Ohio Supreme Court`). */
static bool may_be_another(const char *text, const struct mention *mention, const struct key *name)
{
    const uint32_t lands = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_NORP;
    struct span own = mention->span;
    if (memcmp(text + own.start, name->text, name->length) == 0)
        return shortbodies_is_branch(text, name, mention);
    own.end -= name->length + 1;
    return (gazetteer_span(text, own) & lands) != 0;
}

/* Mentions that say more than their listed name, which the story has, too: where that name stands
 * for a still longer one, so do they (`U.S. Senate` is the `United States Senate`); else it takes
 * theirs (`Toyota` that of `Toyota Motor Corp.`). */
static void follow_listed(const char *text, const struct bodies *bodies)
{
    for (size_t i = 0; i < bodies->marked->count; i++) {
        struct mention *mention = bodies->marked->items[i].mention;
        if (mention->fixed || mention->listed == NULL ||
            mention->listed_length >= mention_length(mention) ||
            mention->canonical != text + mention->span.start)
            continue;
        const struct key *key = listed_name(text, mention, bodies);
        if (key == NULL || !says_less(text, mention, key))
            continue;
        const struct mention *name = key->mention;
        if (name->canonical != text + name->span.start)
            mention_set_canonical(mention, name->canonical, name->canonical_length);
        else if (!may_be_another(text, mention, key))
            settle_named(text, bodies->by_name, name, mention);
    }
}

/* Where the canonical name of a mention is the text of another mention with a different canonical
 * name, the mention takes that: a body has one name. */
static void follow_names(const char *text, const struct names *names, const struct keys *by_name)
{
    for (size_t i = 0; i < by_name->count; i++) {
        struct mention *mention = by_name->items[i].mention;
        if (mention->fixed || mention->canonical == text + mention->span.start)
            continue;
        for (unsigned times = 0; times < CHAIN_MOST && follow_name(text, names, mention); times++)
            ;
    }
}

/* Whether the person or place, of one word, may be printed as initials (`AMLO`, `DRC`). */
static bool may_be_initials(const struct mention *mention)
{
    enum { LONGEST = 5 };
    return mention->kind != NAME_NORP && mention->listed == NULL && mention->one_word &&
           mention_length(mention) <= LONGEST;
}

/* Sorts the bodies by name, and collects the marked mentions. */
static void index_names(const char *text, struct names *names, struct bodies *bodies)
{
    keys_clear(bodies->by_name);
    keys_clear(bodies->marked);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_ORGANIZATION) {
            keys_add(bodies->by_name, text + mention->span.start, mention_length(mention), mention);
            bodies->companies |= mention->company;
            bodies->bracketed |= i + 1 < names->count && text[mention->span.end + 1] == '(';
        } else if (mention->kind != NAME_OTHER && !may_be_initials(mention)) {
            continue;
        }
        if (mention->listed != NULL || acronyms_may_be(text, mention))
            keys_add(bodies->marked, NULL, 0, mention);
    }
    keys_sort(bodies->by_name);
}

void bodies_settle(const char *text, struct names *names, struct keys *by_name, struct keys *marked,
                   struct keys *by_other, struct bytes *pool)
{
    struct bodies bodies = {by_name, marked, false, false};
    struct founders founders = {.count = 0};
    index_names(text, names, &bodies);
    if (bodies.companies) {
        founders_find(text, by_name, &founders);
        if (companies_settle(text, names, by_name, &founders, by_other))
            index_names(text, names, &bodies);
    }
    acronyms_index(text, names, marked, by_other, pool);
    settle_names(text, &bodies, by_other);
    if (bodies.bracketed)
        settle_words(text, names, by_name);
    shortbodies_settle(text, by_name);
    owners_settle(text, by_name);
    chambers_settle(text, by_name);
    tailnames_settle(text, by_name, by_other);
    spellings_settle(text, by_name, by_other, pool);
    founders_settle(text, &founders, by_name);
    follow_listed(text, &bodies);
    follow_names(text, names, by_name);
    bodyheads_settle(text, by_name, by_other);
}
