/* SPDX-License-Identifier: MIT */
#include "canonical.h"

#include <string.h>

#include "bodies.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "gazetteer.h"
#include "homonyms.h"
#include "keys.h"
#include "words.h"

/* The surname: the last word that is not `Jr.` or its like. */
static struct span surname(const char *text, const struct mention *mention)
{
    struct span name = mention->span;
    size_t end = name.end;
    if (mention->one_word)
        return name;
    for (;;) {
        size_t start = end;
        while (start > name.start && text[start - 1] != ' ')
            start--;
        if (start == name.start || (words_classes(text, start, end) & WORD_GENERATION) == 0)
            return (struct span){start, end};
        end = start - 1;
    }
}

static struct span first_word(const char *text, struct span name)
{
    size_t end = name.start;
    while (end < name.end && text[end] != ' ')
        end++;
    return (struct span){name.start, end};
}

/* The letter at text[*at], in lower case if it is of ASCII, and a curly apostrophe as the straight
 * one; *at becomes where the next begins. */
static char next_letter(const char *text, size_t *at, size_t end)
{
    if (end - *at >= 3 && memcmp(text + *at, "\xE2\x80\x99", 3) == 0) {
        *at += 3;
        return '\'';
    }
    char c = text[(*at)++];
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* Names are compared in whatever case they are printed: headlines shout them, and a particle has a
 * capital where it comes first (`De Leon`). */
static bool is_same_word(const char *text, struct span word, struct span other)
{
    size_t at = word.start, i = other.start;
    if (word.end - at == other.end - i && memcmp(text + at, text + i, word.end - at) == 0)
        return true;
    while (at < word.end && i < other.end)
        if (next_letter(text, &at, word.end) != next_letter(text, &i, other.end))
            return false;
    return at == word.end && i == other.end;
}

/* Whether both words begin with the same letter. */
static bool is_same_initial(const char *text, struct span word, struct span other)
{
    return next_letter(text, &word.start, word.end) == next_letter(text, &other.start, other.end);
}

static bool has_word(const char *text, struct span name, struct span word)
{
    for (size_t at = name.start; at < name.end;) {
        struct span other = first_word(text, (struct span){at, name.end});
        if (is_same_word(text, other, word))
            return true;
        at = other.end + 1;
    }
    return false;
}

static bool is_initial(const char *text, struct span word)
{
    size_t n = word.end - word.start;
    return n == 1 || (n == 2 && text[word.start + 1] == '.');
}

/* Whether the name has the word, or one that may be the same: `John` and `J.` are. */
static bool has_likeness(const char *text, struct span name, struct span word)
{
    for (size_t at = name.start; at < name.end;) {
        struct span other = first_word(text, (struct span){at, name.end});
        if (is_same_initial(text, other, word) &&
            (is_initial(text, other) || is_initial(text, word)))
            return true;
        at = other.end + 1;
    }
    return has_word(text, name, word);
}

static struct span next_word(const char *text, struct span name, struct span word)
{
    size_t at = word.end < name.end ? word.end + 1 : name.end;
    return first_word(text, (struct span){at, name.end});
}

/* `Jr.` and `Sr.`, which tell father and son apart; `III` is hardly ever used so. */
static bool has_generation(const char *text, struct span name)
{
    size_t start = name.end;
    while (start > name.start && text[start - 1] != ' ')
        start--;
    return (words_classes(text, start, name.end) & WORD_GENERATION) != 0 && text[start] != 'I' &&
           text[start] != 'V';
}

/* Whether the middle names of both may be the same: of `John` and `J.` one stands for the other, so
 * that `George W.` is not `George H. W.` */
static bool same_middle(const char *text, struct span full, struct span name)
{
    struct span first = first_word(text, full), own = first_word(text, name);
    if (!is_same_word(text, first, own))
        return true;
    struct span middle = next_word(text, full, first), other = next_word(text, name, own);
    bool both = middle.end < full.end && other.end < name.end;
    return !both || !(is_initial(text, middle) || is_initial(text, other)) ||
           is_same_initial(text, middle, other);
}

/* Whether the name may be a shorter form of the full one, which has the same surname. */
static bool is_form_of(const char *text, struct span full, struct span name)
{
    if (has_generation(text, full) != has_generation(text, name) || !same_middle(text, full, name))
        return false;
    for (size_t at = name.start; at < name.end;) {
        struct span word = first_word(text, (struct span){at, name.end});
        if (!has_likeness(text, full, word))
            return false;
        at = word.end + 1;
    }
    return true;
}

/* The persons of one surname by the longest name of each, and how many are told apart. */
enum { PERSONS_MOST = 16 };
struct persons {
    struct span names[PERSONS_MOST];
    size_t count;
};

/* Who of them the name may be of; `count` where it is nobody, or may be of several. */
static size_t find_person(const char *text, const struct persons *persons, struct span name,
                          bool *open)
{
    size_t found = persons->count;
    *open = false;
    for (size_t i = 0; i < persons->count; i++) {
        if (!is_form_of(text, persons->names[i], name))
            continue;
        *open = found < persons->count;
        found = i;
    }
    return *open ? persons->count : found;
}

/* Whether the person's name, whose key is the surname, is that alone: a folded one may be shorter.
 */
static bool is_alone(const char *text, const struct key *surname)
{
    const struct mention *name = surname->mention;
    size_t n = mention_length(name);
    if (name->one_word || surname->length == n)
        return true;
    return text[name->span.end - surname->length - 1] != ' ' &&
           memchr(text + name->span.start, ' ', n) == NULL;
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

/* Which names are looked at. */
enum printed { ANYHOW, IN_CAPITALS, NOT_IN_CAPITALS };

/* Finds the persons from `first` up to `last` whose names are of several words and so printed. */
static void find_persons(const char *text, const struct key *first, const struct key *last,
                         enum printed printed, struct persons *persons)
{
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool open;
        if (is_alone(text, at) ||
            (printed != ANYHOW && in_capitals(text, name) != (printed == IN_CAPITALS)))
            continue;
        size_t person = find_person(text, persons, name, &open);
        if (!open && person == persons->count && persons->count < PERSONS_MOST)
            persons->names[persons->count++] = name;
        if (person < persons->count)
            name = persons->names[person];
        mention_set_canonical(at->mention, text + name.start, name.end - name.start);
    }
}

/* The surname alone is `name` wherever it stands among first..last. */
static void settle_alone(const char *text, const struct key *first, const struct key *last,
                         enum printed printed, struct span name)
{
    for (const struct key *at = first; at < last; at++)
        if (is_alone(text, at) && (printed == ANYHOW || in_capitals(text, at->mention->span)))
            mention_set_canonical(at->mention, text + name.start, name.end - name.start);
}

/* The first of the surnames alone that is not in capitals; NULL if there is none. */
static const struct mention *plain_surname(const char *text, const struct key *first,
                                           const struct key *last)
{
    for (const struct key *at = first; at < last; at++)
        if (is_alone(text, at) && !in_capitals(text, at->mention->span))
            return at->mention;
    return NULL;
}

/* The persons from `first` up to `last` share a surname; longer names come first. The surname alone
 * is somebody where there is one such person. `shouted`: some of the story's names are in capitals,
 * as headlines and bylines have them, which are called what the story calls them elsewhere and make
 * nobody's surname that of several. Each has its own name as canonical one before. */
static void settle_persons(const char *text, const struct key *first, const struct key *last,
                           bool shouted)
{
    struct persons persons;
    if (last - first == 1)
        return;
    persons.count = 0;
    find_persons(text, first, last, shouted ? NOT_IN_CAPITALS : ANYHOW, &persons);
    size_t plain = persons.count;
    if (shouted)
        find_persons(text, first, last, IN_CAPITALS, &persons);
    if ((plain > 0 ? plain : persons.count) == 1) {
        settle_alone(text, first, last, ANYHOW, persons.names[0]);
    } else if (shouted) {
        const struct mention *surname = plain_surname(text, first, last);
        if (surname != NULL)
            settle_alone(text, first, last, IN_CAPITALS, surname->span);
    }
}

static uint32_t bits_of(const char *text, struct span word)
{
    return gazetteer_name(text + word.start, word.end - word.start) &
           (GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME);
}

/* Whether two surnames ran into one name: `Trump Gowdy`. */
static bool ran_together(const char *text, const struct mention *name)
{
    return bits_of(text, first_word(text, name->span)) == GAZETTEER_SURNAME &&
           (bits_of(text, surname(text, name)) & GAZETTEER_SURNAME) != 0;
}

/* The one person whose name the word begins, among those of `by_first`; NULL if that is nobody, or
 * may be several. */
static const struct mention *named_first(const char *text, const struct keys *by_first,
                                         const struct key *word)
{
    const struct key *first = keys_find(by_first, word->text, word->length);
    if (first == NULL)
        return NULL;
    const struct key *end = by_first->items + by_first->count;
    const struct mention *full = first->mention;
    for (const struct key *at = first; at < end && keys_compare(first, at) == 0; at++)
        if (at->mention->canonical_length != full->canonical_length ||
            memcmp(at->mention->canonical, full->canonical, full->canonical_length) != 0)
            return NULL;
    return ran_together(text, full) ? NULL : full;
}

/* Adds the mention under the word: folded, if there is a pool, which has room and does not move. */
static void add_word(const char *text, struct span word, struct mention *mention,
                     struct bytes *pool, struct keys *keys)
{
    size_t n = word.end - word.start;
    const char *key = text + word.start;
    if (pool != NULL) {
        char *folded = pool->data + pool->length;
        n = utf8_fold(key, n, folded);
        pool->length += n;
        key = folded;
    }
    keys_add(keys, key, n, mention);
}

/* A single word that is the first of one person's name, and the surname of none, is that person:
 * `Xi` of Xi Jinping, `Peter` of Peter Kilonzo. `by_surname` has all persons;
 * `by_first` is room for those of several words. */
static void settle_first_words(const char *text, const struct keys *by_surname, struct bytes *pool,
                               struct keys *by_first)
{
    keys_clear(by_first);
    for (size_t i = 0; i < by_surname->count; i++) {
        struct mention *mention = by_surname->items[i].mention;
        size_t start = (size_t)(mention->canonical - text);
        struct span full = {start, start + mention->canonical_length};
        if (!is_alone(text, &by_surname->items[i]) && !in_capitals(text, full))
            add_word(text, first_word(text, mention->span), mention, pool, by_first);
    }
    keys_sort(by_first);
    for (size_t first = 0, last; first < by_surname->count; first = last) {
        const struct key *word = &by_surname->items[first];
        const struct mention *full =
            is_alone(text, word) ? named_first(text, by_first, word) : NULL;
        for (last = first; last < by_surname->count; last++) {
            struct mention *mention = by_surname->items[last].mention;
            if (keys_compare(word, &by_surname->items[last]) != 0)
                break;
            if (full != NULL)
                mention_set_canonical(mention, full->canonical, full->canonical_length);
        }
    }
}

/* A person whom no user's list has. */
static bool is_free_person(const struct mention *mention)
{
    return mention->kind == NAME_PERSON && mention->listed == NULL;
}

/* Room for the folded surname and the first word of each person; NULL where no name is in capitals,
 * as in most stories. */
static struct bytes *room_to_fold(const char *text, struct names *names)
{
    struct bytes *pool = &names->work.pool;
    bool shouted = false;
    size_t n = 0;
    for (size_t i = 0; i < names->count && !shouted; i++)
        shouted = is_free_person(&names->mentions[i]) && in_capitals(text, names->mentions[i].span);
    if (!shouted)
        return NULL;
    for (size_t i = 0; i < names->count; i++)
        if (is_free_person(&names->mentions[i]))
            n += 2 * mention_length(&names->mentions[i]);
    pool->length = 0;
    bytes_room(pool, n);
    pool->length = 0;
    return pool;
}

static void settle_all_persons(const char *text, struct names *names)
{
    struct keys *keys = &names->work.one;
    struct bytes *pool = room_to_fold(text, names);
    bool lone = false;
    keys_clear(keys);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (is_free_person(mention))
            add_word(text, surname(text, mention), mention, pool, keys);
    }
    keys_sort(keys);
    for (size_t first = 0, last; first < keys->count; first = last) {
        for (last = first + 1; last < keys->count; last++)
            if (keys_compare(&keys->items[first], &keys->items[last]) != 0)
                break;
        settle_persons(text, keys->items + first, keys->items + last, pool != NULL);
        lone = lone || is_alone(text, &keys->items[first]);
    }
    if (lone)
        settle_first_words(text, keys, pool, &names->work.two);
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
            mention_set_canonical(at->mention, text + plain->span.start, mention_length(plain));
        if (qualified != NULL && !at->mention->qualified)
            memcpy(at->mention->country, qualified->country, sizeof qualified->country);
    }
}

static void settle_places(const char *text, struct names *names)
{
    struct keys *keys = &names->work.one;
    struct bytes *pool = &names->work.pool;
    keys_clear(keys);
    pool->length = 0;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PLACE || mention->listed != NULL)
            continue;
        size_t at = bytes_room(pool, mention_length(mention));
        size_t n = utf8_fold(text + mention->span.start, mention_length(mention), pool->data + at);
        pool->length = at + n;
        keys_add(keys, NULL, n, mention);
    }
    for (size_t i = 0, at = 0; i < keys->count; at += keys->items[i++].length)
        keys->items[i].text = pool->data + at;
    keys_sort(keys);
    for (size_t first = 0, last; first < keys->count; first = last) {
        for (last = first + 1; last < keys->count; last++)
            if (keys_compare(&keys->items[first], &keys->items[last]) != 0)
                break;
        settle_place(text, keys->items + first, keys->items + last);
    }
}

void canonical_settle(const char *text, struct names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->listed != NULL && (mention->fixed || mention->kind != NAME_ORGANIZATION))
            mention_set_canonical(mention, mention->listed, mention->listed_length);
        else
            mention_set_canonical(mention, text + mention->span.start, mention_length(mention));
    }
    settle_all_persons(text, names);
    bodies_settle(text, names);
    settle_places(text, names);
    if (names->details)
        homonyms_settle(text, names);
    keys_clear(&names->work.one);
    keys_clear(&names->work.two);
}
