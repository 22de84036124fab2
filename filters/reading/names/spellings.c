/* SPDX-License-Identifier: MIT */
#include "spellings.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "keys.h"
#include "mentions.h"
#include "nameforms.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/gazetteer.h"

/* Whether the byte is left out where names are compared. */
static bool is_mark(char c)
{
    return c == '.' || c == '-' || c == ' ' || c == '\'';
}

/* Writes the name without such marks, ASCII letters in lower case, to `out`, which has room for `n`
 * bytes; returns how many bytes it wrote. */
static size_t take_letters(const char *name, size_t n, char *out)
{
    size_t used = 0;
    for (size_t at = 0; at < n; at++) {
        char c = name[at];
        if (is_mark(c))
            continue;
        if ((unsigned char)c >= 0x80 &&
            punctuation_general(name, at, n) == PUNCTUATION_RIGHT_SINGLE) {
            at += 2;
            continue;
        }
        out[used++] = ascii_lower(c);
    }
    return used;
}

enum { STARTS = 64 };

/* What names begin and end with, in any case: equal letters mean equal ends. A bit for each last
 * letter, by a hash of the first two. */
struct ends {
    uint32_t once[STARTS], twice[STARTS];
    bool any; /* two names have the same ends */
};

/* The number of a byte's letter, in either case. */
static unsigned place(char c)
{
    return (unsigned char)c & 0x1F;
}

/* The hash of the name's first two letters. */
static unsigned start_of(const struct key *name)
{
    size_t at = 1;
    while (at + 1 < name->length && is_mark(name->text[at]))
        at++;
    char second = at < name->length ? name->text[at] : '\0';
    return (place(name->text[0]) * 7 + place(second)) % STARTS;
}

/* The bit of the name's last byte that is no mark. */
static uint32_t last_bit(const struct key *name)
{
    size_t n = name->length;
    while (n > 1 && is_mark(name->text[n - 1]))
        n--;
    return (uint32_t)1 << place(name->text[n - 1]);
}

static void take_ends(const struct keys *by_name, struct ends *ends)
{
    memset(ends, 0, sizeof *ends);
    for (size_t first = 0; first < by_name->count; first = keys_group_end(by_name, first)) {
        const struct key *name = &by_name->items[first];
        unsigned at = start_of(name);
        uint32_t bit = last_bit(name);
        ends->any = ends->any || (ends->once[at] & bit) != 0;
        ends->twice[at] |= ends->once[at] & bit;
        ends->once[at] |= bit;
    }
}

/* Sorts the names that may have equal letters, one mention of each, by these. Names in capitals are
 * left out: others give them theirs (reading/names/canonical.c). */
static void index_letters(const char *text, const struct keys *by_name, const struct ends *ends,
                          struct keys *by_letters, struct bytes *pool)
{
    keys_clear(by_letters);
    pool->length = 0;
    for (size_t first = 0, next; first < by_name->count; first = next) {
        const struct key *name = &by_name->items[first];
        next = first + 1;
        if ((ends->twice[start_of(name)] & last_bit(name)) == 0)
            continue;
        next = keys_group_end(by_name, first);
        if (nameforms_in_capitals(text, name->mention->span))
            continue;
        size_t at = bytes_room(pool, name->length);
        size_t n = take_letters(name->text, name->length, pool->data + at);
        pool->length = at + n;
        keys_add(by_letters, NULL, n, name->mention);
    }
    keys_point_into(by_letters, pool);
    keys_sort(by_letters);
}

static bool is_own(const char *text, const struct mention *mention)
{
    return mention->canonical == text + mention->span.start;
}

/* The first mention with the same name as the one at hand; *last becomes the one behind the last.
 */
static const struct key *same_names(const char *text, const struct keys *by_name,
                                    const struct mention *mention, const struct key **last)
{
    const struct key *first =
        keys_find(by_name, text + mention->span.start, mention_length(mention));
    *last = by_name->items + keys_group_end(by_name, (size_t)(first - by_name->items));
    return first;
}

/* Whether the first of two equally frequent names is the better one: it is in a list, or comes
 * first. */
static bool is_better(const struct mention *name, const struct mention *other)
{
    bool listed = (name->bits & GAZETTEER_ORGANIZATIONS) != 0;
    return listed != ((other->bits & GAZETTEER_ORGANIZATIONS) != 0) ? listed : name < other;
}

/* The name that the others of first..last, with equal letters, are to have. */
static const struct mention *main_spelling(const char *text, const struct keys *by_name,
                                           const struct key *first, const struct key *last)
{
    const struct mention *best = first->mention;
    size_t most = 0;
    for (const struct key *at = first; at < last; at++) {
        const struct key *end, *name = same_names(text, by_name, at->mention, &end);
        size_t times = (size_t)(end - name);
        if (!is_own(text, at->mention))
            return at->mention;
        if (times > most || (times == most && is_better(at->mention, best))) {
            best = at->mention;
            most = times;
        }
    }
    return best;
}

static void settle(const char *text, const struct keys *by_name, const struct key *first,
                   const struct key *last)
{
    const struct mention *full = main_spelling(text, by_name, first, last);
    for (const struct key *at = first; at < last; at++) {
        const struct key *end, *name = same_names(text, by_name, at->mention, &end);
        for (; at->mention != full && name < end; name++)
            if (!name->mention->fixed && is_own(text, name->mention))
                mention_set_canonical(name->mention, full->canonical, full->canonical_length);
    }
}

void spellings_settle(const char *text, const struct keys *by_name, struct keys *by_letters,
                      struct bytes *pool)
{
    struct ends ends;
    if (by_name->count < 2)
        return;
    take_ends(by_name, &ends);
    if (!ends.any)
        return;
    index_letters(text, by_name, &ends, by_letters, pool);
    for (size_t first = 0, last; first < by_letters->count; first = last) {
        last = keys_group_end(by_letters, first);
        if (last - first > 1)
            settle(text, by_name, by_letters->items + first, by_letters->items + last);
    }
}

/* A canonical name: the earliest mention with it, and how many have it. */
struct spelling {
    const struct mention *mention;
    size_t count;
};

/* Counts the canonical names of the mentions first..last; names beyond `most` are left out. Returns
 * how many names there are. */
static size_t count_spellings(const struct key *first, const struct key *last,
                              struct spelling *spellings, size_t most)
{
    size_t count = 0;
    for (const struct key *at = first; at < last; at++) {
        size_t i = 0;
        while (i < count && !mention_same_name(spellings[i].mention, at->mention))
            i++;
        if (i == most)
            continue;
        if (i == count)
            spellings[count++] = (struct spelling){at->mention, 0};
        spellings[i].count++;
        if (at->mention < spellings[i].mention)
            spellings[i].mention = at->mention;
    }
    return count;
}

/* Gives the mentions first..last the canonical name that most of them have, or the first of equally
 * frequent ones. */
static void settle_persons(const struct key *first, const struct key *last)
{
    struct spelling spellings[4] = {{NULL, 0}};
    if (last - first == 1)
        return;
    size_t count = count_spellings(first, last, spellings, sizeof spellings / sizeof *spellings);
    const struct spelling *best = spellings;
    for (size_t i = 1; i < count; i++)
        if (spellings[i].count > best->count ||
            (spellings[i].count == best->count && spellings[i].mention < best->mention))
            best = &spellings[i];
    for (const struct key *at = first; count > 1 && at < last; at++)
        mention_set_canonical(at->mention, best->mention->canonical,
                              best->mention->canonical_length);
}

void spellings_settle_persons(const struct keys *persons, struct keys *by_letters,
                              struct bytes *pool)
{
    keys_clear(by_letters);
    pool->length = 0;
    for (size_t i = 0; i < persons->count; i++) {
        struct mention *mention = persons->items[i].mention;
        size_t at = bytes_room(pool, mention->canonical_length);
        size_t n = take_letters(mention->canonical, mention->canonical_length, pool->data + at);
        pool->length = at + n;
        keys_add(by_letters, NULL, n, mention);
    }
    keys_point_into(by_letters, pool);
    keys_sort(by_letters);
    for (size_t first = 0, last; first < by_letters->count; first = last) {
        last = keys_group_end(by_letters, first);
        settle_persons(by_letters->items + first, by_letters->items + last);
    }
}
