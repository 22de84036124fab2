/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "canonical.h"
#include "common/diag.h"
#include "common/memory.h"
#include "common/wordlist.h"
#include "lists.h"
#include "lone.h"
#include "places.h"
#include "reader.h"
#include "titles.h"
#include "words.h"

/* The words of the longest names in lists that are looked for, of a person's name and of a
 * people's; the letters of an acronym. */
enum { LISTED_MOST = 8, PERSON_MOST = 6, NORP_MOST = 3, ACRONYM_MOST = 6 };

const char *const name_kind_names[NAME_KINDS] = {"person", "organization", "place", "norp",
                                                 "other"};

static const struct wordlist organizations = {&english_organizations, NULL};
static const struct wordlist organization_words = {&english_organization_words, NULL};
static const struct wordlist places = {&english_places, NULL};
static const struct wordlist norps = {&english_norps, NULL};
static const struct wordlist first_names = {&english_first_names, NULL};
static const struct wordlist surnames = {&english_surnames, NULL};
static struct wordlist user_names = {NULL, NULL};

/* The sentence that is read, and where its names go. */
struct work {
    const struct reader *reader;
    struct names *names;
    struct lone_words *lone;
};

/* What the lists have at a token. */
struct listed {
    struct match organization, landmark, norp;
    struct place place;
    size_t place_last;
    bool has_organization, has_landmark, has_norp, has_place;
};

enum name_kind names_kind(const char *name, size_t n)
{
    size_t kind = 0;
    while (kind < NAME_KINDS &&
           (strlen(name_kind_names[kind]) != n || memcmp(name_kind_names[kind], name, n) != 0))
        kind++;
    return (enum name_kind)kind;
}

void names_add_entry(const char *file, size_t line, char *name, char *value)
{
    if (names_kind(value, strcspn(value, "\t")) < NAME_KINDS)
        wordlist_add(&user_names, name, value);
    else
        diag_error(file, line, "not a kind of name: passed over");
}

static struct mention *add(const struct work *work, size_t first, size_t last, enum name_kind kind)
{
    struct names *names = work->names;
    const struct token *items = work->reader->items;
    names->mentions =
        memory_grow(names->mentions, &names->capacity, names->count + 1, sizeof *names->mentions);
    struct mention *mention = &names->mentions[names->count++];
    *mention = (struct mention){.kind = kind, .span = {items[first].start, items[last].end}};
    return mention;
}

/* Takes a full name from a field of what a list says. */
static void set_listed(struct mention *mention, const char *value, unsigned number)
{
    mention->listed = wordlist_field(value, number, &mention->listed_length);
    if (mention->listed_length == 0)
        mention->listed = NULL;
}

static void set_country(struct mention *mention, const char *value, unsigned number)
{
    size_t length;
    const char *code = wordlist_field(value, number, &length);
    if (length != 2)
        return;
    memcpy(mention->country, code, 2);
    mention->country[2] = '\0';
}

static bool add_user_name(const struct work *work, size_t at, size_t *next)
{
    struct match match;
    size_t length;
    if (user_names.user == NULL ||
        !reader_longest(&user_names, work->reader, at, wordlist_words(&user_names), &match))
        return false;
    const char *kind = wordlist_field(match.value, 0, &length);
    struct mention *mention = add(work, at, match.last, names_kind(kind, length));
    set_listed(mention, match.value, 1);
    mention->fixed = mention->listed != NULL;
    set_country(mention, match.value, 2);
    *next = match.last + 1;
    return true;
}

static size_t add_person(const struct work *work, size_t first, size_t last, struct span title)
{
    if (last - first >= PERSON_MOST)
        last = first + PERSON_MOST - 1;
    if (title.end == title.start)
        title = titles_behind(work->reader, last);
    add(work, first, last, NAME_PERSON)->title = title;
    return last + 1;
}

static bool add_titled(const struct work *work, size_t at, size_t *next)
{
    const struct reader *reader = work->reader;
    size_t length = titles_length(reader, at);
    if (length == 0 || reader_is_calendar(reader, at + length))
        return false;
    size_t name = at + length, last = reader_run_end(reader, name), place_last;
    struct place place;
    struct match match;
    /* `President Xi` but not `Prime Minister United Kingdom`, nor the `House` of `Speaker House`.
     */
    if (last == name &&
        (reader_place(reader, name, &place_last, &place) ||
         reader_lower_share(reader, name) >= VERY_COMMON) &&
        reader_find(&surnames, reader, name, name) == NULL)
        return false;
    if (reader_longest(&organizations, reader, at, LISTED_MOST, &match) && match.last >= name)
        return false;
    struct span title = {reader->items[at].start, reader->items[name - 1].end};
    *next = add_person(work, name, last, title);
    return true;
}

/* A single word in the list of organizations is one only if it is not more often something else. */
static bool is_doubtful(const struct reader *reader, size_t at, const struct listed *listed)
{
    size_t length;
    int share = reader_lower_share(reader, at);
    const char *doubt = wordlist_field(listed->organization.value, 2, &length);
    bool ambiguous = length > 0 && *doubt != '-' && reader->items[at].kind != TOKEN_UPPER;
    return (ambiguous && share >= COMMON) || share >= VERY_COMMON || listed->has_place ||
           reader_is_shouted(reader, at) || reader_is_word(reader, at + 1, ":");
}

static void look_up(const struct reader *reader, size_t at, struct listed *listed)
{
    *listed = (struct listed){.place_last = at};
    listed->has_organization =
        reader_longest(&organizations, reader, at, LISTED_MOST, &listed->organization);
    listed->has_landmark = reader_longest(&places, reader, at, LISTED_MOST, &listed->landmark);
    listed->has_norp = reader_longest(&norps, reader, at, NORP_MOST, &listed->norp);
    listed->has_place = reader_place(reader, at, &listed->place_last, &listed->place);
    bool common = reader_lower_share(reader, at) >= COMMON;
    if (listed->has_place && listed->place_last == at && common)
        listed->has_place = false;
    if (listed->has_norp && listed->norp.last == at && common)
        listed->has_norp = false;
    if (!listed->has_organization)
        return;
    if (listed->organization.last == at && is_doubtful(reader, at, listed))
        listed->has_organization = false;
    else if (listed->has_place && listed->organization.last == listed->place_last &&
             listed->place.kind == PLACE_CITY)
        listed->has_place = false;
}

/* `Kenya Red Cross`: a country's branch of a body, but not `U.S. State Department`. */
static bool is_branch(const struct reader *reader, size_t at, size_t run,
                      const struct listed *listed)
{
    struct match body;
    size_t last = listed->place_last;
    return listed->has_place && listed->place.kind == PLACE_COUNTRY && last + 1 < run &&
           !listed->has_organization && reader->items[at].kind == TOKEN_CAPITAL &&
           reader->text[reader->items[last].end - 1] != '.' &&
           reader_longest(&organizations, reader, last + 1, LISTED_MOST, &body) && body.last == run;
}

static size_t longest_listed(size_t at, const struct listed *listed)
{
    size_t last = at;
    if (listed->has_organization && listed->organization.last > last)
        last = listed->organization.last;
    if (listed->has_landmark && listed->landmark.last > last)
        last = listed->landmark.last;
    if (listed->has_norp && listed->norp.last > last)
        last = listed->norp.last;
    if (listed->has_place && listed->place_last > last)
        last = listed->place_last;
    return last;
}

static void add_place(const struct work *work, size_t first, size_t last, const struct place *place)
{
    struct mention *mention = add(work, first, last, NAME_PLACE);
    memcpy(mention->country, place->country, sizeof mention->country);
    mention->listed =
        places_country_name(work->reader->text + mention->span.start,
                            mention->span.end - mention->span.start, &mention->listed_length);
}

/* Adds the longest of what the lists of organizations, places and peoples have at the token. */
static bool add_listed(const struct work *work, size_t at, size_t run, size_t *next)
{
    const struct reader *reader = work->reader;
    struct listed listed;
    look_up(reader, at, &listed);
    if (is_branch(reader, at, run, &listed)) {
        add(work, at, run, NAME_ORGANIZATION);
        *next = run + 1;
        return true;
    }
    size_t last = longest_listed(at, &listed);
    if (last == at && run > at && reader_is_person(reader, at, run) &&
        (reader_is_first_name(reader, at) || !(listed.has_place || listed.has_norp)))
        return false;
    *next = last + 1;
    if (listed.has_norp && listed.norp.last == last) {
        struct mention *mention = add(work, at, last, NAME_NORP);
        set_listed(mention, listed.norp.value, 2);
        set_country(mention, listed.norp.value, 1);
    } else if (listed.has_place && listed.place_last == last) {
        add_place(work, at, last, &listed.place);
    } else if (listed.has_organization && listed.organization.last == last) {
        set_listed(add(work, at, last, NAME_ORGANIZATION), listed.organization.value, 1);
    } else if (listed.has_landmark && listed.landmark.last == last) {
        set_country(add(work, at, last, NAME_PLACE), listed.landmark.value, 0);
    } else {
        return false;
    }
    return true;
}

/* A name in no list is a place's if a state or country stands behind its comma. */
static bool add_qualified(const struct work *work, size_t at, size_t run, size_t *next)
{
    struct place place;
    const struct reader *reader = work->reader;
    const struct token *items = reader->items;
    if (!reader_is_word(reader, run + 1, ",") || run - at > 2 ||
        reader_lower_share(reader, at) >= COMMON || !reader_is_capital(reader, run + 2) ||
        reader_lower_share(reader, run + 2) >= COMMON || reader_is_person(reader, at, run))
        return false;
    struct span name = {items[at].start, items[run].end};
    if (!places_complete(reader->text, name, items[reader->end - 1].end, &place) ||
        place.span.end == place.name.end)
        return false;
    add_place(work, at, run, &place);
    *next = run + 1;
    return true;
}

/* `Mount Elgon`, `Lake Victoria`, `Fort Hood`. */
static bool add_landmark(const struct work *work, size_t at, size_t run, size_t *next)
{
    const char *head = reader_find(&organization_words, work->reader, at, at);
    if (run == at || run - at > 2 || head == NULL || strstr(head, "landmark") == NULL)
        return false;
    add(work, at, run, NAME_PLACE);
    *next = run + 1;
    return true;
}

/* A capitalized word that nothing else explains. */
static size_t add_single(const struct work *work, size_t at)
{
    const struct reader *reader = work->reader;
    const struct token *token = &reader->items[at];
    int share = reader_lower_share(reader, at);
    bool known = reader_find(&first_names, reader, at, at) != NULL ||
                 reader_find(&surnames, reader, at, at) != NULL;
    if (titles_after_role(reader, at) && share < VERY_COMMON)
        return add_person(work, at, at, titles_before(reader, at));
    if (reader_is_shouted(reader, at))
        return at + 1;
    if (token->kind == TOKEN_UPPER && token->end - token->start <= ACRONYM_MOST && share < COMMON &&
        !token->first)
        add(work, at, at, NAME_ORGANIZATION);
    else if (token->kind == TOKEN_CAPITAL && (!token->first || share < COMMON))
        lone_add(work->lone, token->start, token->end,
                 known && share < (token->first ? 1 : COMMON / 2));
    return at + 1;
}

/* Whether the organization that ends at `last` is to be taken rather than the shorter name that a
 * list has: `Nairobi City Council`, but not a people's name with what follows it. */
static bool is_better(const struct names *names, size_t last, size_t next)
{
    const struct mention *listed = &names->mentions[names->count - 1];
    return last + 1 > next && listed->kind != NAME_NORP &&
           !(listed->kind == NAME_PLACE && listed->listed != NULL);
}

static size_t read_name(const struct work *work, size_t at)
{
    const struct reader *reader = work->reader;
    size_t next, last = at, run = reader_run_end(reader, at);
    bool is_place = false;
    if (add_user_name(work, at, &next) || add_titled(work, at, &next))
        return next;
    if (reader_is_calendar(reader, at) || token_has(&reader->items[at], WORD_ARTICLE) ||
        reader_is_word(reader, at, "I"))
        return at + 1;
    if (titles_after_role(reader, at) && run > at && reader_is_person(reader, at, run))
        return add_person(work, at, run, titles_before(reader, at));
    bool organized = reader_organization(reader, at, run, &last, &is_place);
    if (add_listed(work, at, run, &next)) {
        if (!organized || !is_better(work->names, last, next))
            return next;
        work->names->count--;
    }
    if (reader->items[at].first && reader_lower_share(reader, at) >= COMMON)
        return at + 1;
    if (organized) {
        add(work, at, last, is_place ? NAME_PLACE : NAME_ORGANIZATION);
        return last + 1;
    }
    if (add_landmark(work, at, run, &next) || add_qualified(work, at, run, &next))
        return next;
    if (reader_is_person(reader, at, run))
        return add_person(work, at, run, (struct span){0, 0});
    return add_single(work, at);
}

static int compare_mentions(const void *left, const void *right)
{
    const struct mention *a = left, *b = right;
    return (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

static void read_sentence(const struct story *story, const struct unit *unit, struct names *names,
                          struct lone_words *lone)
{
    size_t begin = names->tokens.count;
    tokens_add(&names->tokens, story->text, unit->start, unit->end);
    struct reader reader = {story->text, names->tokens.items, begin, names->tokens.count};
    struct work work = {&reader, names, lone};
    for (size_t at = begin; at < reader.end;)
        at = reader_is_capital(&reader, at) ? read_name(&work, at) : at + 1;
}

void names_find(const struct story *story, struct names *names)
{
    struct lone_words lone = {0};
    names->count = names->tokens.count = names->pool.length = 0;
    for (size_t i = 0; i < story->unit_count; i++)
        if (story->units[i].number > 0)
            read_sentence(story, &story->units[i], names, &lone);
    lone_settle(story->text, &lone, names);
    free(lone.items);
    if (names->count > 1)
        qsort(names->mentions, names->count, sizeof *names->mentions, compare_mentions);
    canonical_settle(story->text, names);
}

void names_free(struct names *names)
{
    tokens_free(&names->tokens);
    free(names->mentions);
    bytes_free(&names->pool);
    *names = (struct names){0};
}
