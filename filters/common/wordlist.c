/* SPDX-License-Identifier: MIT */
#include "wordlist.h"

#include <stdlib.h>
#include <string.h>

#include "load.h"
#include "memory.h"
#include "packed.h"
#include "utf8.h"

struct user_word {
    char *key;
    char *value;
    size_t length; /* of the key */
    size_t number; /* in the order in which entries were added */
};

/* Sorted by key before a look-up, so that no choice of names can make it slow, and not as entries
 * come: a long list in no order would take the square of its length. */
struct user_words {
    struct user_word *words;
    size_t count;
    size_t capacity;
    size_t most_words;
    bool sorted;
};

uint32_t wordlist_hash(const char *key, size_t n)
{
    return (uint32_t)(packed_hash_all(key, n) >> 32);
}

static const char *find_in_table(const struct wordtable *table, const char *key, size_t n)
{
    uint32_t hash = wordlist_hash(key, n);
    for (uint32_t at = hash;; at++) {
        uint32_t slot = table->slots[at & table->mask];
        if (slot == 0)
            return NULL;
        if ((slot ^ hash) >> WORDLIST_OFFSET_BITS != 0)
            continue;
        const char *entry = table->pool + (slot & WORDLIST_OFFSETS) - 1;
        if ((unsigned char)entry[0] == n && memcmp(entry + 1, key, n) == 0)
            return entry + n + 2;
    }
}

/* Short keys that were looked up, as they were given, with what was found: most names come again,
 * and are found here at once. Each has one place, which another may take: no text makes that slow.
 */
enum { KNOWN_LENGTH_BITS = 5, KNOWN_BITS = 12 };
static struct known {
    _Alignas(4 * sizeof(uint64_t)) uint64_t list; /* the table and the key's length; 0: none */
    struct packed key;
    const char *value;
} known[1 << KNOWN_BITS];

static const char *find_folded(const struct wordtable *table, const char *key, size_t n)
{
    char folded[WORDLIST_KEY_MOST];
    if (table->folded) {
        n = utf8_fold(key, n, folded);
        key = folded;
    }
    return n <= table->longest ? find_in_table(table, key, n) : NULL;
}

static const char *find_short(const struct wordtable *table, const char *key, size_t n)
{
    uint64_t list = (uint64_t)(uintptr_t)table << KNOWN_LENGTH_BITS | n;
    struct packed packed = packed_word(key, n, PACKED_PRINTED);
    uint64_t differing = packed.head ^ (uint64_t)table->mask << 32;
    struct known *place = &known[packed_hash((struct packed){differing, packed.tail}, KNOWN_BITS)];
    if (place->list == list && packed_same(place->key, packed))
        return place->value;
    *place = (struct known){.list = list, .key = packed};
    return place->value = find_folded(table, key, n);
}

static int compare_keys(const char *a, size_t a_length, const char *b, size_t b_length)
{
    int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
    return order != 0 ? order : (a_length > b_length) - (a_length < b_length);
}

static int compare_user_words(const void *first, const void *second)
{
    const struct user_word *a = first, *b = second;
    int order = compare_keys(a->key, a->length, b->key, b->length);
    return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

/* The value of the key among the user's; of entries with that key that of the last. */
static const char *find_users(struct user_words *user, const char *key, size_t n)
{
    if (!user->sorted)
        qsort(user->words, user->count, sizeof *user->words, compare_user_words);
    user->sorted = true;
    size_t low = 0, high = user->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct user_word *word = &user->words[middle];
        if (compare_keys(word->key, word->length, key, n) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    const struct user_word *last = low > 0 ? &user->words[low - 1] : NULL;
    bool found = last != NULL && last->length == n && memcmp(last->key, key, n) == 0;
    return found ? last->value : NULL;
}

static const char *find_built_in(const struct wordtable *table, const char *key, size_t n)
{
    if (table == NULL)
        return NULL;
    return n <= PACKED_MOST ? find_short(table, key, n) : find_folded(table, key, n);
}

/* Finds the key in a list with entries of the user's. */
static const char *find_mixed(const struct wordlist *list, const char *key, size_t n)
{
    char folded[WORDLIST_KEY_MOST];
    const char *own = key;
    size_t own_length = n;
    if (list->table != NULL && list->table->folded) {
        own_length = utf8_fold(key, n, folded);
        own = folded;
    }
    const char *value = find_users(list->user, own, own_length);
    return value != NULL ? value : find_built_in(list->table, key, n);
}

const char *wordlist_find(const struct wordlist *list, const char *key, size_t n)
{
    if (n == 0 || n > WORDLIST_KEY_MOST)
        return NULL;
    return list->user != NULL ? find_mixed(list, key, n) : find_built_in(list->table, key, n);
}

/* Columns are mostly too short for strcspn(). What ends them is not above a newline. */
static const char *column_end(const char *s)
{
    while ((unsigned char)*s > '\n' || (*s != '\t' && *s != '\n' && *s != '\0'))
        s++;
    return s;
}

const char *wordlist_field(const char *value, unsigned number, size_t *length)
{
    for (; number > 0; number--) {
        value = column_end(value);
        if (*value == '\t')
            value++;
    }
    *length = (size_t)(column_end(value) - value);
    return value;
}

const char *wordlist_next(const char *value)
{
    const char *end = strchr(value, '\n');
    return end != NULL ? end + 1 : NULL;
}

size_t wordlist_most_words(const struct wordlist *list)
{
    size_t words = list->table != NULL ? list->table->words : 1;
    return list->user != NULL && list->user->most_words > words ? list->user->most_words : words;
}

static char *copy(const char *s, size_t n)
{
    size_t room = 0;
    char *copied = memory_enlarge(NULL, &room, n + 1, 1);
    memcpy(copied, s, n);
    copied[n] = '\0';
    return copied;
}

static size_t count_words(const char *s, size_t n)
{
    size_t words = 1;
    for (size_t i = 0; i < n; i++)
        words += s[i] == ' ';
    return words;
}

void wordlist_add(struct wordlist *list, const char *key, const char *value)
{
    if (list->user == NULL) {
        size_t none = 0;
        list->user = memory_enlarge(NULL, &none, 1, sizeof *list->user);
        *list->user = (struct user_words){0};
    }
    struct user_words *user = list->user;
    size_t n = strlen(key);
    char *kept = copy(key, n);
    if (list->table != NULL && list->table->folded)
        n = utf8_fold(key, n, kept);
    user->words = memory_grow(user->words, &user->capacity, user->count + 1, sizeof *user->words);
    user->words[user->count] = (struct user_word){kept, copy(value, strlen(value)), n, user->count};
    user->count++;
    user->sorted = false;
    size_t words = count_words(kept, n);
    user->most_words = words > user->most_words ? words : user->most_words;
}
