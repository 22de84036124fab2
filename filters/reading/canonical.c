/* SPDX-License-Identifier: MIT */
#include "canonical.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "gazetteer.h"
#include "homonyms.h"
#include "lists.h"
#include "places.h"
#include "words.h"

/* A word under which mentions are looked up: a surname, an acronym, a whole name. Sorted, so that
 * no choice of names can make the search slow. */
struct key {
    uint64_t head; /* in sorted keys, the first bytes of the text as a number: they mostly tell
                      which key is first */
    const char *text;
    size_t length;
    struct mention *mention;
};

struct keys {
    struct key *items;
    size_t count;
    size_t capacity;
};

enum { ACRONYM_MOST = 12 };

/* How many of the names that may begin with another are looked at. */
enum { LONGER_MOST = 64 };

static size_t length_of(const struct mention *mention)
{
    return mention->span.end - mention->span.start;
}

/* The first eight bytes, or those there are with NULs behind them, in the order of memcmp(). */
static uint64_t head_of(const char *text, size_t length)
{
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++)
        head = head << 8 | (i < length ? (unsigned char)text[i] : 0);
    return head;
}

static int compare_text(const struct key *a, const struct key *b)
{
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    size_t n = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, n);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

/* Of one key the longest mention comes first, of equally long ones the earliest. */
static int compare(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    int order = compare_text(a, b);
    if (order != 0)
        return order;
    size_t a_length = length_of(a->mention), b_length = length_of(b->mention);
    if (a_length != b_length)
        return a_length > b_length ? -1 : 1;
    return (a->mention > b->mention) - (a->mention < b->mention);
}

static void add_key(struct keys *keys, const char *text, size_t length, struct mention *mention)
{
    keys->items = memory_grow(keys->items, &keys->capacity, keys->count + 1, sizeof *keys->items);
    keys->items[keys->count++] = (struct key){0, text, length, mention};
}

static void sort_keys(struct keys *keys)
{
    for (size_t i = 0; i < keys->count; i++)
        keys->items[i].head = head_of(keys->items[i].text, keys->items[i].length);
    if (keys->count > 1)
        qsort(keys->items, keys->count, sizeof *keys->items, compare);
}

/* The first key with that text; NULL if there is none. */
static const struct key *find_key(const struct keys *keys, const char *text, size_t length)
{
    struct key wanted = {head_of(text, length), text, length, NULL};
    size_t low = 0, high = keys->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_text(&keys->items[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < keys->count && compare_text(&keys->items[low], &wanted) == 0)
        return &keys->items[low];
    return NULL;
}

static void set(struct mention *mention, const char *text, size_t length)
{
    mention->canonical = text;
    mention->canonical_length = length;
}

/* The surname: the last word that is not `Jr.` or its like. */
static struct span surname(const char *text, struct span name)
{
    size_t end = name.end;
    for (;;) {
        size_t start = end;
        while (start > name.start && text[start - 1] != ' ')
            start--;
        if (start == name.start || (words_classes(text, start, end) & WORD_GENERATION) == 0)
            return (struct span){start, end};
        end = start - 1;
    }
}

static bool has_word(const char *text, struct span name, struct span word)
{
    size_t n = word.end - word.start;
    for (size_t at = name.start; at + n <= name.end; at++) {
        bool begins = at == name.start || text[at - 1] == ' ';
        bool ends = at + n == name.end || text[at + n] == ' ';
        if (begins && ends && memcmp(text + at, text + word.start, n) == 0)
            return true;
    }
    return false;
}

static struct span first_word(const char *text, struct span name)
{
    size_t end = name.start;
    while (end < name.end && text[end] != ' ')
        end++;
    return (struct span){name.start, end};
}

/* The persons from `first` up to `last` share a surname; the first of them has the longest name. */
static void settle_persons(const char *text, const struct key *first, const struct key *last)
{
    struct span full = first->mention->span;
    bool several = false;
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool alone = first_word(text, name).end == name.end;
        if (!alone && !has_word(text, full, first_word(text, name)))
            several = true;
    }
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool alone = first_word(text, name).end == name.end;
        bool same = alone ? !several : has_word(text, full, first_word(text, name));
        struct span chosen = same ? full : name;
        set(at->mention, text + chosen.start, chosen.end - chosen.start);
    }
}

/* A single word that is the first of one person's name, and the surname of none, is that person:
 * `Xi` of Xi Jinping, `Peter` of Peter Kilonzo. `by_surname` has all persons. */
static void settle_first_words(const char *text, struct names *names, const struct keys *by_surname)
{
    struct keys by_first = {0};
    for (size_t i = 0; i < by_surname->count; i++) {
        struct span name = by_surname->items[i].mention->span, word = first_word(text, name);
        if (word.end < name.end)
            add_key(&by_first, text + word.start, word.end - word.start,
                    by_surname->items[i].mention);
    }
    sort_keys(&by_first);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        const char *word = text + mention->span.start;
        size_t n = length_of(mention);
        if (mention->kind != NAME_PERSON || mention->canonical != word ||
            mention->canonical_length != n || memchr(word, ' ', n) != NULL)
            continue;
        const struct key *first = find_key(&by_first, word, n);
        if (first == NULL)
            continue;
        const struct key *end = by_first.items + by_first.count;
        const struct mention *full = first->mention;
        bool one = true;
        for (const struct key *at = first; at < end && compare_text(first, at) == 0; at++)
            one = one && at->mention->canonical_length == full->canonical_length &&
                  memcmp(at->mention->canonical, full->canonical, full->canonical_length) == 0;
        if (one)
            set(mention, full->canonical, full->canonical_length);
    }
    free(by_first.items);
}

static void settle_all_persons(const char *text, struct names *names)
{
    struct keys keys = {0};
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PERSON || mention->listed != NULL)
            continue;
        struct span word = surname(text, mention->span);
        add_key(&keys, text + word.start, word.end - word.start, mention);
    }
    sort_keys(&keys);
    for (size_t first = 0, last; first < keys.count; first = last) {
        for (last = first + 1; last < keys.count; last++)
            if (compare_text(&keys.items[first], &keys.items[last]) != 0)
                break;
        settle_persons(text, keys.items + first, keys.items + last);
    }
    settle_first_words(text, names, &keys);
    free(keys.items);
}

/* The capitals that begin the words of a name: what its acronym looks like. */
static size_t initials(const char *text, struct span name, char out[static ACRONYM_MOST])
{
    size_t n = 0;
    for (size_t at = name.start; at < name.end; at++) {
        bool begins = at == name.start || text[at - 1] == ' ' || text[at - 1] == '-';
        if (!begins || !utf8_is_upper(text + at, name.end - at))
            continue;
        if (n == ACRONYM_MOST)
            return 0;
        out[n++] = text[at];
    }
    return n;
}

/* The letters of an acronym without its stops; 0 if the name is none. */
static size_t acronym(const char *text, struct span name, char out[static ACRONYM_MOST])
{
    size_t n = 0;
    for (size_t at = name.start; at < name.end; at++) {
        if (text[at] == '.')
            continue;
        if (text[at] < 'A' || text[at] > 'Z' || n == ACRONYM_MOST)
            return 0;
        out[n++] = text[at];
    }
    return n >= 2 ? n : 0;
}

/* Each organization of several words by its initials, kept in `pool`. */
static void index_initials(const char *text, struct names *names, struct keys *keys,
                           struct bytes *pool)
{
    char letters[ACRONYM_MOST];
    size_t first = keys->count;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        size_t n = mention->kind == NAME_ORGANIZATION ? initials(text, mention->span, letters) : 0;
        if (n < 2)
            continue;
        bytes_add(pool, letters, n);
        add_key(keys, NULL, n, mention);
    }
    /* The pool has stopped moving. */
    size_t offset = 0;
    for (size_t i = first; i < keys->count; i++) {
        keys->items[i].text = pool->data + offset;
        offset += keys->items[i].length;
    }
}

/* The longest of the names from `next` on that go on where `name` ends, if all that do are the
 * beginning of it: `High Council for Reconciliation` for `High Council`. Names are sorted, so that
 * they stand right behind it. NULL if there is none, or several. */
static const struct mention *longer_name(const struct keys *by_name, const struct key *name,
                                         size_t next)
{
    const struct key *longest = name;
    for (size_t i = next; i < by_name->count && i < next + LONGER_MOST; i++) {
        const struct key *at = &by_name->items[i];
        if (at->length < name->length || memcmp(at->text, name->text, name->length) != 0)
            break;
        if (at->text[name->length] != ' ')
            continue;
        if (at->length < longest->length || memcmp(at->text, longest->text, longest->length) != 0)
            return NULL;
        longest = at;
    }
    return longest != name ? longest->mention : NULL;
}

/* Whether the word alone says no more than of which sort a body is (`University`, `Bank`), or where
 * it is (`Kenya` for its team). */
static bool is_too_short(const struct key *name)
{
    static const struct wordlist sorts = {&english_organization_words, NULL};
    char country[3];
    return places_country(name->text, name->length, country) ||
           (memchr(name->text, ' ', name->length) == NULL &&
            wordlist_find(&sorts, name->text, name->length) != NULL);
}

static uint32_t list_bits(const char *text, size_t n)
{
    return gazetteer_find(&gazetteer_names, gazetteer_fold(GAZETTEER_BASIS, text, n));
}

/* Whether the names are those of two bodies, since a list has the shorter one as it is: `NBC` is not
 * `NBC Nightly News`. What only says of which sort it is makes no other body: `Apple Inc.`,
 * `Metropolitan Police Department`. */
static bool stands_alone(const struct key *name, const char *text, const struct mention *longer)
{
    size_t more = longer->span.start + name->length + 1, last = longer->span.end;
    while (text[last - 1] != ' ')
        last--;
    uint32_t bits = list_bits(text + last, longer->span.end - last);
    if ((list_bits(name->text, name->length) & GAZETTEER_ORGANIZATION) == 0)
        return false;
    return (bits & GAZETTEER_HEAD_COMPANY) == 0 &&
           !(last == more && (bits & (GAZETTEER_HEAD_BODY | GAZETTEER_HEAD_MEDIA)) != 0);
}

/* Calls each body by the longer name that begins with its name. */
static void settle_shortened(const char *text, const struct keys *by_name)
{
    for (size_t first = 0, last; first < by_name->count; first = last) {
        const struct key *name = &by_name->items[first];
        for (last = first + 1; last < by_name->count; last++)
            if (compare_text(name, &by_name->items[last]) != 0)
                break;
        const struct mention *full = is_too_short(name) ? NULL : longer_name(by_name, name, last);
        if (full != NULL && stands_alone(name, text, full))
            continue;
        for (size_t i = first; full != NULL && i < last; i++) {
            struct mention *mention = by_name->items[i].mention;
            if (!mention->fixed && mention->canonical == text + mention->span.start)
                set(mention, full->canonical, full->canonical_length);
        }
    }
}

static void settle_organizations(const char *text, struct names *names)
{
    struct keys by_initials = {0}, by_name = {0};
    struct bytes pool = {0};
    char letters[ACRONYM_MOST];
    index_initials(text, names, &by_initials, &pool);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_ORGANIZATION)
            add_key(&by_name, text + mention->span.start, length_of(mention), mention);
    }
    sort_keys(&by_initials);
    sort_keys(&by_name);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION || mention->fixed)
            continue;
        const struct key *full = NULL;
        size_t n = acronym(text, mention->span, letters);
        if (mention->listed != NULL)
            full = find_key(&by_name, mention->listed, mention->listed_length);
        if (full == NULL && n > 0)
            full = find_key(&by_initials, letters, n);
        if (full != NULL)
            set(mention, text + full->mention->span.start, length_of(full->mention));
    }
    settle_shortened(text, &by_name);
    free(by_initials.items);
    free(by_name.items);
    bytes_free(&pool);
}

static bool in_capitals(const char *text, struct span name)
{
    size_t letters = 0;
    for (size_t at = name.start; at < name.end; at++) {
        if (text[at] >= 'a' && text[at] <= 'z')
            return false;
        letters += text[at] >= 'A' && text[at] <= 'Z';
    }
    return letters > 3;
}

/* The places first..last have one name. One in capitals, as in a dateline, is called what the story
 * calls it elsewhere; all lie where one does of which state or country are printed. */
static void settle_place(const char *text, const struct key *first, const struct key *last)
{
    const struct mention *plain = NULL, *qualified = NULL;
    for (const struct key *at = first; at < last; at++) {
        if (plain == NULL && !in_capitals(text, at->mention->span))
            plain = at->mention;
        if (qualified == NULL && at->mention->qualified)
            qualified = at->mention;
    }
    for (const struct key *at = first; at < last; at++) {
        if (plain != NULL && in_capitals(text, at->mention->span))
            set(at->mention, text + plain->span.start, length_of(plain));
        if (qualified != NULL && !at->mention->qualified)
            memcpy(at->mention->country, qualified->country, sizeof qualified->country);
    }
}

static void settle_places(const char *text, struct names *names)
{
    struct keys keys = {0};
    struct bytes pool = {0};
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PLACE || mention->listed != NULL)
            continue;
        size_t at = bytes_room(&pool, length_of(mention));
        size_t n = utf8_fold(text + mention->span.start, length_of(mention), pool.data + at);
        pool.length = at + n;
        add_key(&keys, NULL, n, mention);
    }
    for (size_t i = 0, at = 0; i < keys.count; at += keys.items[i++].length)
        keys.items[i].text = pool.data + at;
    sort_keys(&keys);
    for (size_t first = 0, last; first < keys.count; first = last) {
        for (last = first + 1; last < keys.count; last++)
            if (compare_text(&keys.items[first], &keys.items[last]) != 0)
                break;
        settle_place(text, keys.items + first, keys.items + last);
    }
    free(keys.items);
    bytes_free(&pool);
}

void canonical_settle(const char *text, struct names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->listed != NULL && (mention->fixed || mention->kind != NAME_ORGANIZATION))
            set(mention, mention->listed, mention->listed_length);
        else
            set(mention, text + mention->span.start, length_of(mention));
    }
    settle_all_persons(text, names);
    settle_organizations(text, names);
    settle_places(text, names);
    homonyms_settle(text, names);
}
