/* SPDX-License-Identifier: MIT */
#include "bodies.h"

#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "gazetteer.h"
#include "keys.h"
#include "lists.h"
#include "places.h"

enum { ACRONYM_MOST = 12 };

/* How many of the names that may begin with another are looked at. */
enum { LONGER_MOST = 64 };

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

/* Whether the letters stand in the name, in their order. */
static bool has_letters(const char *text, struct span name, const char *letters, size_t n)
{
    size_t found = 0;
    for (size_t at = name.start; at < name.end && found < n; at++)
        found += text[at] == letters[found];
    return found == n;
}

/* The letters of an acronym that stands in parentheses right behind the body whose name has them:
 * `Bureau of Alcohol, Tobacco and Firearms (ATF)`. 0 if what is behind the body is none. */
static size_t bracketed(const char *text, const struct mention *body, const struct mention *behind,
                        char out[static ACRONYM_MOST])
{
    size_t start = behind->span.start;
    if (behind->kind != NAME_ORGANIZATION || start != body->span.end + 2 ||
        memcmp(text + body->span.end, " (", 2) != 0)
        return 0;
    size_t n = acronym(text, behind->span, out);
    return has_letters(text, body->span, out, n) ? n : 0;
}

static void add_letters(struct names *names, const char *letters, size_t n, struct mention *mention,
                        struct keys *keys)
{
    if (n < 2)
        return;
    bytes_add(&names->work.pool, letters, n);
    keys_add(keys, NULL, n, mention);
}

/* Each organization of several words by its initials, and by its acronym behind it. */
static void index_initials(const char *text, struct names *names, struct keys *keys)
{
    char letters[ACRONYM_MOST];
    struct bytes *pool = &names->work.pool;
    pool->length = 0;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION || mention->one_word)
            continue;
        add_letters(names, letters, initials(text, mention->span, letters), mention, keys);
        if (i + 1 < names->count)
            add_letters(names, letters, bracketed(text, mention, mention + 1, letters), mention,
                        keys);
    }
    /* The pool has stopped moving. */
    for (size_t i = 0, at = 0; i < keys->count; at += keys->items[i++].length)
        keys->items[i].text = pool->data + at;
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
    const uint32_t heads = GAZETTEER_HEAD_BEFORE | GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_BODY |
                           GAZETTEER_HEAD_MEDIA | GAZETTEER_HEAD_TEAM | GAZETTEER_HEAD_SITE |
                           GAZETTEER_HEAD_LANDMARK;
    uint32_t bits = name->mention->bits;
    char country[3];
    return places_country_listed(name->text, name->length, bits, country) ||
           ((bits & heads) != 0 && memchr(name->text, ' ', name->length) == NULL &&
            wordlist_find(&sorts, name->text, name->length) != NULL);
}

/* Whether the names are those of two bodies, since a list has the shorter one as it is: `NBC` is
 * not `NBC Nightly News`, nor `Al Qaeda` its branch. What only says of which sort it is makes no
 * other body: `Apple Inc.`, `Metropolitan Police Department`. */
static bool stands_alone(const struct key *name, const char *text, const struct mention *longer)
{
    if ((name->mention->bits & (GAZETTEER_ORGANIZATION | GAZETTEER_DOUBTFUL)) == 0)
        return false;
    bool one_word = memchr(name->text, ' ', name->length) == NULL;
    uint32_t listed = GAZETTEER_ORGANIZATION | (one_word ? 0u : GAZETTEER_DOUBTFUL);
    size_t more = longer->span.start + name->length + 1, last = longer->span.end;
    while (text[last - 1] != ' ')
        last--;
    uint32_t bits = gazetteer_name(text + last, longer->span.end - last);
    return (name->mention->bits & listed) != 0 && (bits & GAZETTEER_HEAD_COMPANY) == 0 &&
           !(last == more && (bits & GAZETTEER_HEAD_BODY) != 0);
}

/* Calls each body by the longer name that begins with its name. */
static void settle_shortened(const char *text, const struct keys *by_name)
{
    for (size_t first = 0, last; first < by_name->count; first = last) {
        const struct key *name = &by_name->items[first];
        for (last = first + 1; last < by_name->count; last++)
            if (keys_compare(name, &by_name->items[last]) != 0)
                break;
        const struct mention *full = is_too_short(name) ? NULL : longer_name(by_name, name, last);
        if (full != NULL && stands_alone(name, text, full))
            continue;
        for (size_t i = first; full != NULL && i < last; i++) {
            struct mention *mention = by_name->items[i].mention;
            if (!mention->fixed && mention->canonical == text + mention->span.start)
                mention_set_canonical(mention, full->canonical, full->canonical_length);
        }
    }
}

void bodies_settle(const char *text, struct names *names)
{
    struct keys *by_initials = &names->work.one, *by_name = &names->work.two;
    char letters[ACRONYM_MOST];
    keys_clear(by_initials);
    keys_clear(by_name);
    index_initials(text, names, by_initials);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind == NAME_ORGANIZATION)
            keys_add(by_name, text + mention->span.start, mention_length(mention), mention);
    }
    keys_sort(by_initials);
    keys_sort(by_name);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION || mention->fixed)
            continue;
        const struct key *full = NULL;
        size_t n = acronym(text, mention->span, letters);
        if (mention->listed != NULL)
            full = keys_find(by_name, mention->listed, mention->listed_length);
        if (full == NULL && n > 0)
            full = keys_find(by_initials, letters, n);
        if (full != NULL)
            mention_set_canonical(mention, text + full->mention->span.start,
                                  mention_length(full->mention));
    }
    settle_shortened(text, by_name);
}
