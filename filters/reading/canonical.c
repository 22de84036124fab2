/* SPDX-License-Identifier: MIT */
#include "canonical.h"

#include <string.h>

#include "bodies.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "homonyms.h"
#include "keys.h"
#include "words.h"

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
        if (text[other.start] == text[word.start] &&
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
    if (first.end - first.start != own.end - own.start ||
        memcmp(text + first.start, text + own.start, own.end - own.start) != 0)
        return true;
    struct span middle = next_word(text, full, first), other = next_word(text, name, own);
    bool both = middle.end < full.end && other.end < name.end;
    return !both || !(is_initial(text, middle) || is_initial(text, other)) ||
           text[middle.start] == text[other.start];
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

/* The persons from `first` up to `last` share a surname; the first of them has the longest name. */
static void settle_persons(const char *text, const struct key *first, const struct key *last)
{
    struct span full = first->mention->span;
    bool several = false;
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool alone = first_word(text, name).end == name.end;
        if (!alone && !is_form_of(text, full, name))
            several = true;
    }
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool alone = first_word(text, name).end == name.end;
        bool same = alone ? !several : is_form_of(text, full, name);
        struct span chosen = same ? full : name;
        mention_set_canonical(at->mention, text + chosen.start, chosen.end - chosen.start);
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
            keys_add(&by_first, text + word.start, word.end - word.start,
                     by_surname->items[i].mention);
    }
    keys_sort(&by_first);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        const char *word = text + mention->span.start;
        size_t n = mention_length(mention);
        if (mention->kind != NAME_PERSON || mention->canonical != word ||
            mention->canonical_length != n || memchr(word, ' ', n) != NULL)
            continue;
        const struct key *first = keys_find(&by_first, word, n);
        if (first == NULL)
            continue;
        const struct key *end = by_first.items + by_first.count;
        const struct mention *full = first->mention;
        bool one = true;
        for (const struct key *at = first; at < end && keys_compare(first, at) == 0; at++)
            one = one && at->mention->canonical_length == full->canonical_length &&
                  memcmp(at->mention->canonical, full->canonical, full->canonical_length) == 0;
        if (one)
            mention_set_canonical(mention, full->canonical, full->canonical_length);
    }
    keys_free(&by_first);
}

static void settle_all_persons(const char *text, struct names *names)
{
    struct keys keys = {0};
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PERSON || mention->listed != NULL)
            continue;
        struct span word = surname(text, mention->span);
        keys_add(&keys, text + word.start, word.end - word.start, mention);
    }
    keys_sort(&keys);
    for (size_t first = 0, last; first < keys.count; first = last) {
        for (last = first + 1; last < keys.count; last++)
            if (keys_compare(&keys.items[first], &keys.items[last]) != 0)
                break;
        settle_persons(text, keys.items + first, keys.items + last);
    }
    settle_first_words(text, names, &keys);
    keys_free(&keys);
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
            mention_set_canonical(at->mention, text + plain->span.start, mention_length(plain));
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
        size_t at = bytes_room(&pool, mention_length(mention));
        size_t n = utf8_fold(text + mention->span.start, mention_length(mention), pool.data + at);
        pool.length = at + n;
        keys_add(&keys, NULL, n, mention);
    }
    for (size_t i = 0, at = 0; i < keys.count; at += keys.items[i++].length)
        keys.items[i].text = pool.data + at;
    keys_sort(&keys);
    for (size_t first = 0, last; first < keys.count; first = last) {
        for (last = first + 1; last < keys.count; last++)
            if (keys_compare(&keys.items[first], &keys.items[last]) != 0)
                break;
        settle_place(text, keys.items + first, keys.items + last);
    }
    keys_free(&keys);
    bytes_free(&pool);
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
    homonyms_settle(text, names);
}
