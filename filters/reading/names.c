/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "canonical.h"
#include "common/diag.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "phrases.h"
#include "places.h"

/* The words of the longest names in lists that are looked for, of a title, of a person's name. */
enum { LISTED_MOST = 8, TITLE_MOST = 6, PERSON_MOST = 6 };

/* How far behind the comma a role's word may stand (`a longtime city council member`). */
enum { ROLE_REACH = 4 };

/* No name has longer words, or runs over more of them. */
enum { WORD_MOST = 64, RUN_MOST = 16 };

/* Of a thousand times that a word stands inside a sentence it is in lower case: from this on a
 * capital at the head of a sentence says nothing, and from that on hardly anywhere. */
enum { COMMON = 200, VERY_COMMON = 600 };

const char *const name_kind_names[NAME_KINDS] = {"person", "organization", "place", "norp",
                                                 "other"};

static const struct wordlist common_words = {&english_common_words, NULL};
static const struct wordlist organizations = {&english_organizations, NULL};
static const struct wordlist organization_words = {&english_organization_words, NULL};
static const struct wordlist places = {&english_places, NULL};
static const struct wordlist norps = {&english_norps, NULL};
static const struct wordlist first_names = {&english_first_names, NULL};
static const struct wordlist surnames = {&english_surnames, NULL};
static const struct wordlist titles = {&english_titles, NULL};
static const struct wordlist months = {&english_months, NULL};
static const struct wordlist weekdays = {&english_weekdays, NULL};
static struct wordlist user_names = {NULL, NULL};

/* The reading of one sentence: its tokens are items[at..end). */
struct reader {
    const char *text;
    const struct token *items;
    size_t end;
    struct names *names;
};

/* A capitalized word that stands alone: a person's if the story names that person in full. */
struct lone {
    size_t start;
    size_t end;
    bool likely; /* taken for a person's even if the story does not */
};

static struct lone *lone;
static size_t lone_count, lone_capacity;

void names_add_entry(const char *file, size_t line, char *name, char *value)
{
    size_t n = strcspn(value, "\t");
    for (size_t kind = 0; kind < NAME_KINDS; kind++)
        if (strlen(name_kind_names[kind]) == n && memcmp(value, name_kind_names[kind], n) == 0) {
            wordlist_add(&user_names, name, value);
            return;
        }
    diag_error(file, line, "not a kind of name: passed over");
}

static const char *field(const char *line, unsigned number, size_t *length)
{
    for (; number > 0; number--) {
        line += strcspn(line, "\t\n");
        if (*line == '\t')
            line++;
    }
    *length = strcspn(line, "\t\n");
    return line;
}

static const char *find(const struct wordlist *list, const struct reader *reader, size_t first,
                        size_t last)
{
    size_t start = reader->items[first].start;
    return wordlist_find(list, reader->text + start, reader->items[last].end - start);
}

/* How often of a thousand times the word stands in lower case; 0 if it is not known to. */
static int lower_share(const struct reader *reader, size_t at)
{
    char folded[WORD_MOST];
    const struct token *token = &reader->items[at];
    size_t n = token->end - token->start;
    if (n > sizeof folded)
        return 0;
    n = utf8_fold(reader->text + token->start, n, folded);
    const char *value = wordlist_find(&common_words, folded, n);
    return value != NULL ? atoi(value) : 0;
}

static bool is_capital(const struct reader *reader, size_t at)
{
    return at < reader->end && token_is_capital(&reader->items[at]) &&
           reader->items[at].end - reader->items[at].start <= WORD_MOST;
}

static bool is_word(const struct reader *reader, size_t at, const char *words)
{
    return at < reader->end && token_is(reader->text, &reader->items[at], words);
}

/* Particles inside a person's name, in lower case. */
static bool is_particle(const struct reader *reader, size_t at)
{
    return is_word(reader, at, " al bin bint da dan de del della den der di dos du el ibn la le ter "
                               "van von y ");
}

static struct mention *add(struct reader *reader, size_t first, size_t last, enum name_kind kind)
{
    struct names *names = reader->names;
    names->mentions = memory_grow(names->mentions, &names->capacity, names->count + 1,
                                  sizeof *names->mentions);
    struct mention *mention = &names->mentions[names->count++];
    *mention = (struct mention){.kind = kind};
    mention->span = (struct span){reader->items[first].start, reader->items[last].end};
    return mention;
}

static void set_listed(struct mention *mention, const char *name, size_t length)
{
    mention->listed = name;
    mention->listed_length = length;
}

static void set_country(struct mention *mention, const char *code, size_t length)
{
    if (length != 2)
        return;
    memcpy(mention->country, code, 2);
    mention->country[2] = '\0';
}

/* A match in a list: up to which token, and what the list says. */
struct match {
    size_t last;
    const char *value;
};

static bool longest(const struct wordlist *list, const struct reader *reader, size_t at,
                    size_t most, struct match *match)
{
    bool found = false;
    for (size_t last = at; last < reader->end && last < at + most; last++) {
        if (reader->items[last].kind == TOKEN_MARK && last > at &&
            !is_word(reader, last, " & . ' "))
            break;
        const char *value = find(list, reader, at, last);
        if (value != NULL) {
            *match = (struct match){last, value};
            found = true;
        }
    }
    return found;
}

static bool add_user_name(struct reader *reader, size_t at, size_t *next)
{
    struct match match;
    if (user_names.user == NULL || !longest(&user_names, reader, at, wordlist_words(&user_names), &match))
        return false;
    size_t length;
    const char *kind = field(match.value, 0, &length);
    size_t k = 0;
    while (k + 1 < NAME_KINDS && (strlen(name_kind_names[k]) != length ||
                                  memcmp(name_kind_names[k], kind, length) != 0))
        k++;
    struct mention *mention = add(reader, at, match.last, (enum name_kind)k);
    const char *canonical = field(match.value, 1, &length);
    mention->fixed = length > 0;
    if (mention->fixed)
        set_listed(mention, canonical, length);
    const char *country = field(match.value, 2, &length);
    set_country(mention, country, length);
    *next = match.last + 1;
    return true;
}

/* Months and days of the week are no names; `May` and `March` may be, where no day stands by. */
static bool is_calendar(const struct reader *reader, size_t at)
{
    if (find(&weekdays, reader, at, at) != NULL)
        return true;
    if (find(&months, reader, at, at) == NULL)
        return false;
    return !is_word(reader, at, " May ") || (at + 1 < reader->end && reader->items[at + 1].kind == TOKEN_NUMBER);
}

/* The place that begins at the token: how many tokens it takes, without state or country. */
static bool find_place(const struct reader *reader, size_t at, size_t *last, struct place *place)
{
    const struct token *items = reader->items;
    if (!places_at(reader->text, items[at].start, items[reader->end - 1].end, place))
        return false;
    for (*last = at; *last + 1 < reader->end && items[*last].end < place->name.end;)
        ++*last;
    return items[*last].end == place->name.end;
}

/* The end of the run of capitalized words and particles that begins at `at`. */
static size_t run_end(const struct reader *reader, size_t at)
{
    const struct token *items = reader->items;
    size_t last = at;
    for (size_t i = at + 1; i < reader->end && i - at < RUN_MOST; i++) {
        if (!items[i].spaced || items[i].end - items[i].start > WORD_MOST)
            break;
        bool labels = i + 1 < reader->end && is_word(reader, i + 1, " : ") && !items[i + 1].spaced;
        if (is_capital(reader, i) && !is_calendar(reader, i) && !(labels && lower_share(reader, i) > 0))
            last = i;
        else if (!is_particle(reader, i) || !is_capital(reader, i + 1))
            break;
    }
    return last;
}

static bool is_first_name(const struct reader *reader, size_t at)
{
    return find(&first_names, reader, at, at) != NULL && lower_share(reader, at) < COMMON;
}

static bool is_surname(const struct reader *reader, size_t at)
{
    return find(&surnames, reader, at, at) != NULL && lower_share(reader, at) < COMMON;
}

/* Whether the words from `at` to `last` read as a person's: a first name before a name, or a name
 * before a surname, none of them a common word. */
static bool is_person(const struct reader *reader, size_t at, size_t last)
{
    if (last == at || last - at >= PERSON_MOST)
        return false;
    for (size_t i = at; i <= last; i++)
        if (is_capital(reader, i) && lower_share(reader, i) >= VERY_COMMON)
            return false;
    if (reader->items[at].kind == TOKEN_UPPER && reader->items[last].kind != TOKEN_UPPER)
        return false;
    return is_first_name(reader, at) || is_surname(reader, last) ||
           (lower_share(reader, at) == 0 && lower_share(reader, last) == 0);
}

static bool begins_organization(const char *value)
{
    for (; value != NULL; value = strchr(value, '\n')) {
        if (*value == '\n')
            value++;
        if (strncmp(value, "prefix", 6) == 0)
            return true;
    }
    return false;
}

/* The organization that begins at `at` and ends with a word such as `Council` or `Inc.`, and what
 * `of` or `for` adds to it. */
static bool find_organization(const struct reader *reader, size_t at, size_t run, size_t *last,
                              bool *is_place)
{
    const char *head = NULL;
    for (size_t i = at; i <= run; i++) {
        const char *value = find(&organization_words, reader, i, i);
        if (value == NULL)
            continue;
        head = value;
        *last = i;
    }
    if (head == NULL)
        return false;
    *is_place = strstr(head, "place_facility") != NULL;
    size_t joint = *last + 1;
    bool joined = begins_organization(head) && is_word(reader, joint, " of for on ");
    size_t more = joint + 1;
    while (joined && is_word(reader, more, " the "))
        more++;
    if (joined && is_capital(reader, more) && !is_calendar(reader, more)) {
        *last = run_end(reader, more);
        if (is_word(reader, *last + 1, " and ") && is_capital(reader, *last + 2))
            *last = run_end(reader, *last + 2);
        return true;
    }
    return *last > at;
}

/* The title before a name: how many tokens it takes; 0 if there is none. */
static size_t title_length(const struct reader *reader, size_t at)
{
    struct match match;
    if (!longest(&titles, reader, at, TITLE_MOST, &match))
        return 0;
    size_t next = match.last + 1;
    return is_capital(reader, next) && reader->items[next].spaced ? next - at : 0;
}

/* A role in lower case right before the name: `spokesman Ferdaws Faramarz`. */
static bool after_role(const struct reader *reader, size_t begin, size_t at)
{
    if (at == begin || !reader->items[at].spaced || reader->items[at - 1].kind != TOKEN_LOWER)
        return false;
    return find(&titles, reader, at - 1, at - 1) != NULL;
}

/* The role behind a person's name: `Esther Okumu, a spokeswoman for the Red Cross, said`. */
static struct span title_behind(const struct reader *reader, size_t last)
{
    struct phrase phrase;
    struct match match;
    size_t at = last + 2;
    if (at + 1 >= reader->end || !is_word(reader, last + 1, " , "))
        return (struct span){0, 0};
    if (is_word(reader, at, " a an the his her its their "))
        at++;
    bool role = false;
    for (size_t i = at; i < reader->end && i < at + ROLE_REACH && !role; i++) {
        if (reader->items[i].kind != TOKEN_LOWER && !is_capital(reader, i))
            break;
        role = reader->items[i].kind == TOKEN_LOWER && longest(&titles, reader, i, TITLE_MOST, &match);
    }
    if (!role || !phrase_after(reader->text, reader->items, at, reader->end, &phrase))
        return (struct span){0, 0};
    return (struct span){reader->items[phrase.first].start, reader->items[phrase.last].end};
}

/* The role before a person's name, with what belongs to it: `Kabul police spokesman`. */
static struct span title_before(const struct reader *reader, size_t begin, size_t at)
{
    struct phrase phrase;
    if (!phrase_before(reader->text, reader->items, begin, at, &phrase))
        return (struct span){0, 0};
    while (phrase.first < phrase.last &&
           (word_is_determiner(reader->text, &reader->items[phrase.first]) ||
            word_is_adverb(reader->text, &reader->items[phrase.first])))
        phrase.first++;
    return (struct span){reader->items[phrase.first].start, reader->items[phrase.last].end};
}

static size_t add_person(struct reader *reader, size_t first, size_t last, struct span title)
{
    if (last - first >= PERSON_MOST)
        last = first + PERSON_MOST - 1;
    if (title.end == title.start)
        title = title_behind(reader, last);
    add(reader, first, last, NAME_PERSON)->title = title;
    return last + 1;
}

static bool add_titled(struct reader *reader, size_t at, size_t *next)
{
    size_t length = title_length(reader, at);
    if (length == 0 || is_calendar(reader, at + length))
        return false;
    size_t name = at + length, last = run_end(reader, name), place_last;
    struct place place;
    struct match match;
    /* `President Xi` but not `Prime Minister United Kingdom`, nor the `House` of `Speaker House`. */
    if (last == name && (find_place(reader, name, &place_last, &place) ||
                         lower_share(reader, name) >= VERY_COMMON) &&
        !is_surname(reader, name))
        return false;
    if (longest(&organizations, reader, at, LISTED_MOST, &match) && match.last >= name)
        return false;
    struct span title = {reader->items[at].start, reader->items[name - 1].end};
    *next = add_person(reader, name, last, title);
    return true;
}

/* A common word in capitals: its neighbour is no acronym but part of a headline or note. */
static bool is_shouted(const struct reader *reader, size_t at)
{
    return at < reader->end && reader->items[at].kind == TOKEN_UPPER &&
           lower_share(reader, at) >= VERY_COMMON;
}

/* Part of a headline or note in capitals rather than an acronym. */
static bool among_shouted(const struct reader *reader, size_t begin, size_t at)
{
    return (at > begin && is_shouted(reader, at - 1)) || is_shouted(reader, at + 1);
}

/* Adds the longest of what the lists of organizations, places and peoples have at the token. */
static bool add_listed(struct reader *reader, size_t begin, size_t at, size_t run, size_t *next)
{
    struct match org = {at, NULL}, spot = {at, NULL}, norp = {at, NULL};
    struct place place;
    size_t place_last = at, length;
    bool has_org = longest(&organizations, reader, at, LISTED_MOST, &org);
    bool has_spot = longest(&places, reader, at, LISTED_MOST, &spot);
    bool has_norp = longest(&norps, reader, at, 3, &norp);
    bool has_place = find_place(reader, at, &place_last, &place);
    int share = lower_share(reader, at);
    if (has_org && org.last == at) {
        const char *doubt = field(org.value, 2, &length);
        bool doubtful = length > 0 && *doubt != '-';
        if ((doubtful && reader->items[at].kind != TOKEN_UPPER && share >= COMMON) ||
            share >= VERY_COMMON || (has_place && place.kind != PLACE_CITY) ||
            among_shouted(reader, begin, at))
            has_org = false;
    }
    if (has_place && place_last == at && share >= COMMON)
        has_place = false;
    if (has_norp && norp.last == at && share >= COMMON)
        has_norp = false;
    if (has_org && has_place && org.last == at && place_last == at)
        has_org = false;
    /* `Kenya Red Cross`: a country's branch of a body, but not `U.S. State Department`. */
    struct match branch;
    bool spelled_out = has_place && place.kind == PLACE_COUNTRY && place_last < run &&
                       reader->items[at].kind == TOKEN_CAPITAL &&
                       reader->text[reader->items[place_last].end - 1] != '.';
    if (spelled_out && !has_org &&
        longest(&organizations, reader, place_last + 1, LISTED_MOST, &branch) && branch.last == run &&
        branch.last > place_last + 1) {
        add(reader, at, run, NAME_ORGANIZATION);
        *next = run + 1;
        return true;
    }
    if (has_org && has_place && org.last > at && org.last == place_last && place.kind == PLACE_CITY)
        has_place = false;
    size_t last = at;
    if (has_org && org.last > last)
        last = org.last;
    if (has_spot && spot.last > last)
        last = spot.last;
    if (has_norp && norp.last > last)
        last = norp.last;
    if (has_place && place_last > last)
        last = place_last;
    if (last == at && run > at && is_person(reader, at, run) &&
        (is_first_name(reader, at) || !(has_place || has_norp)))
        return false;
    *next = last + 1;
    if (has_norp && norp.last == last) {
        struct mention *mention = add(reader, at, last, NAME_NORP);
        const char *value = field(norp.value, 2, &length);
        set_listed(mention, value, length);
        value = field(norp.value, 1, &length);
        set_country(mention, value, length);
    } else if (has_place && place_last == last) {
        struct mention *mention = add(reader, at, last, NAME_PLACE);
        memcpy(mention->country, place.country, sizeof place.country);
        const char *name = places_country_name(reader->text + mention->span.start,
                                               mention->span.end - mention->span.start, &length);
        if (name != NULL)
            set_listed(mention, name, length);
    } else if (has_org && org.last == last) {
        const char *name = field(org.value, 1, &length);
        set_listed(add(reader, at, last, NAME_ORGANIZATION), name, length);
    } else if (has_spot && spot.last == last) {
        struct mention *mention = add(reader, at, last, NAME_PLACE);
        const char *country = field(spot.value, 0, &length);
        set_country(mention, country, length);
    } else {
        return false;
    }
    return true;
}

/* A name in no list is a place's if a state or country stands behind its comma. */
static bool add_qualified(struct reader *reader, size_t at, size_t run, size_t *next)
{
    struct place place;
    const struct token *items = reader->items;
    if (run + 2 >= reader->end || !is_word(reader, run + 1, " , ") || run - at > 2 ||
        lower_share(reader, at) >= COMMON || !is_capital(reader, run + 2) ||
        lower_share(reader, run + 2) >= COMMON || is_person(reader, at, run))
        return false;
    struct span name = {items[at].start, items[run].end};
    if (!places_complete(reader->text, name, items[reader->end - 1].end, &place) ||
        place.span.end == place.name.end)
        return false;
    struct mention *mention = add(reader, at, run, NAME_PLACE);
    memcpy(mention->country, place.country, sizeof place.country);
    *next = run + 1;
    return true;
}

/* `Mount Elgon`, `Lake Victoria`, `Fort Hood`. */
static bool add_landmark(struct reader *reader, size_t at, size_t run, size_t *next)
{
    if (run == at || run - at > 2 || !is_word(reader, at, " Mount Mt. Lake Cape Fort Port Camp "))
        return false;
    add(reader, at, run, NAME_PLACE);
    *next = run + 1;
    return true;
}

static void add_lone(const struct reader *reader, size_t at, bool likely)
{
    lone = memory_grow(lone, &lone_capacity, lone_count + 1, sizeof *lone);
    lone[lone_count++] =
        (struct lone){reader->items[at].start, reader->items[at].end, likely};
}

/* A capitalized word that nothing else explains. */
static size_t add_single(struct reader *reader, size_t begin, size_t at)
{
    const struct token *token = &reader->items[at];
    int share = lower_share(reader, at);
    bool known = find(&first_names, reader, at, at) != NULL || find(&surnames, reader, at, at) != NULL;
    if (after_role(reader, begin, at) && share < VERY_COMMON)
        return add_person(reader, at, at, title_before(reader, begin, at));
    if (among_shouted(reader, begin, at))
        return at + 1;
    if (token->kind == TOKEN_UPPER && token->end - token->start <= 6 && share < COMMON &&
        !token->first)
        add(reader, at, at, NAME_ORGANIZATION);
    else if (token->kind == TOKEN_CAPITAL && (!token->first || share < COMMON))
        add_lone(reader, at, known && share < (token->first ? 1 : COMMON / 2));
    return at + 1;
}

static size_t read_name(struct reader *reader, size_t begin, size_t at)
{
    size_t next, last = at, run = run_end(reader, at);
    bool is_place = false;
    if (add_user_name(reader, at, &next) || add_titled(reader, at, &next))
        return next;
    if (is_calendar(reader, at) || is_word(reader, at, " The A An I "))
        return at + 1;
    if (after_role(reader, begin, at) && run > at && is_person(reader, at, run))
        return add_person(reader, at, run, title_before(reader, begin, at));
    bool organized = find_organization(reader, at, run, &last, &is_place);
    if (add_listed(reader, begin, at, run, &next)) {
        struct mention *mention = &reader->names->mentions[reader->names->count - 1];
        bool longer = organized && last + 1 > next &&
                      !(mention->kind == NAME_PLACE && mention->listed != NULL) &&
                      mention->kind != NAME_NORP;
        if (!longer)
            return next;
        reader->names->count--;
    }
    bool opener = reader->items[at].first && lower_share(reader, at) >= COMMON;
    if (opener)
        return at + 1;
    if (organized) {
        add(reader, at, last, is_place ? NAME_PLACE : NAME_ORGANIZATION);
        return last + 1;
    }
    if (add_landmark(reader, at, run, &next) || add_qualified(reader, at, run, &next))
        return next;
    if (is_person(reader, at, run))
        return add_person(reader, at, run, (struct span){0, 0});
    return add_single(reader, begin, at);
}

static int compare_mentions(const void *left, const void *right)
{
    const struct mention *a = left, *b = right;
    return (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

/* A word of a name, for the search of those that stand alone. */
struct name_word {
    const char *text;
    size_t length;
    size_t mention; /* which has it */
};

static int compare_words(const void *left, const void *right)
{
    const struct name_word *a = left, *b = right;
    int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

/* Adds the word as the kind of name that the story has it in. */
static void add_settled(struct names *names, const struct lone *word, const struct mention *like)
{
    names->mentions = memory_grow(names->mentions, &names->capacity, names->count + 1,
                                  sizeof *names->mentions);
    struct mention mention = {.kind = NAME_PERSON, .span = {word->start, word->end}};
    if (like != NULL && like->kind == NAME_PLACE) {
        mention.kind = NAME_PLACE;
        memcpy(mention.country, like->country, sizeof mention.country);
    }
    names->mentions[names->count++] = mention;
}

/* The words that stood alone are persons' if the story has them at the end of a person's full name,
 * places' if it has them with a state or country. */
static void settle_lone(const char *text, struct names *names)
{
    struct name_word *words = NULL;
    size_t count = 0, capacity = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        struct span name = mention->span;
        size_t start = name.end;
        while (start > name.start && text[start - 1] != ' ')
            start--;
        if (mention->kind != NAME_PERSON && (mention->kind != NAME_PLACE || start > name.start))
            continue;
        words = memory_grow(words, &capacity, count + 1, sizeof *words);
        words[count++] = (struct name_word){text + start, name.end - start, i};
    }
    if (count > 1)
        qsort(words, count, sizeof *words, compare_words);
    for (size_t i = 0; i < lone_count; i++) {
        struct name_word wanted = {text + lone[i].start, lone[i].end - lone[i].start, 0};
        const struct name_word *found =
            count > 0 ? bsearch(&wanted, words, count, sizeof *words, compare_words) : NULL;
        if (found != NULL || lone[i].likely)
            add_settled(names, &lone[i], found != NULL ? &names->mentions[found->mention] : NULL);
    }
    free(words);
}

void names_find(const struct story *story, struct names *names)
{
    names->count = names->tokens.count = lone_count = 0;
    for (size_t i = 0; i < story->unit_count; i++) {
        const struct unit *unit = &story->units[i];
        if (unit->number == 0)
            continue;
        size_t begin = names->tokens.count;
        tokens_add(&names->tokens, story->text, unit->start, unit->end);
        struct reader reader = {.text = story->text, .items = names->tokens.items,
                                .end = names->tokens.count, .names = names};
        for (size_t at = begin; at < reader.end;)
            at = is_capital(&reader, at) ? read_name(&reader, begin, at) : at + 1;
    }
    settle_lone(story->text, names);
    if (names->count > 1)
        qsort(names->mentions, names->count, sizeof *names->mentions, compare_mentions);
    canonical_settle(story->text, names);
}

void names_free(struct names *names)
{
    tokens_free(&names->tokens);
    free(names->mentions);
    *names = (struct names){0};
    free(lone);
    lone = NULL;
    lone_count = lone_capacity = 0;
}
