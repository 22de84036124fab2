/* SPDX-License-Identifier: MIT */
/* Lists of words and names: built-in tables, made from filters/english/ when the suite is built,
 * and entries of the user's (option -l). An entry is a key with a value, which may be empty. */
#ifndef WIREDESK_WORDLIST_H
#define WIREDESK_WORDLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A built-in table: open addressing, `mask + 1` slots. A slot is 0 if it is empty; else its lower
 * 24 bits are the offset of its entry in `pool` plus one, and the upper 8 those of the key's hash,
 * so that nearly all other keys are told apart without a look at them. An entry is the length of
 * its key in a byte, the key, NUL, its value, NUL. */
struct wordtable {
    const uint32_t *slots;
    uint32_t mask;
    const char *pool;
    uint32_t longest; /* key, in bytes */
    uint32_t words;   /* the most words, separated by blanks, that a key has */
    bool folded;      /* keys are folded (utf8_fold) before they are compared */
};

/* The parts of a slot. */
enum { WORDLIST_OFFSET_BITS = 24, WORDLIST_OFFSETS = (1 << WORDLIST_OFFSET_BITS) - 1 };

/* The longest key, in bytes. */
enum { WORDLIST_KEY_MOST = 256 };

struct wordlist {
    const struct wordtable *table; /* NULL: the list holds the user's entries only */
    struct user_words *user;       /* NULL where the user has added nothing */
};

/* The value of the key that is the `n` bytes at `key`; NULL if it is not in the list. A user's
 * entry goes before a built-in one. The value lives as long as the program. */
const char *wordlist_find(const struct wordlist *list, const char *key, size_t n);

/* Column `number`, from 0, of a value, whose columns are separated by TAB; empty if it has no such
 * column. Of a value of several lines (entries that share a key) that of the first line. */
const char *wordlist_field(const char *value, unsigned number, size_t *length);

/* The next line of such a value; NULL after the last. */
const char *wordlist_next(const char *value);

/* The keys of a table one after the other, in no order; NULL after the last. *at is 0 for the
 * first, and then left alone by the caller. */
static inline const char *wordlist_key(const struct wordtable *table, size_t *at)
{
    while (*at <= table->mask) {
        uint32_t slot = table->slots[(*at)++];
        if (slot != 0)
            return table->pool + (slot & WORDLIST_OFFSETS);
    }
    return NULL;
}

/* The value of a key that wordlist_key() has returned: no search is needed for it. */
static inline const char *wordlist_value(const char *key)
{
    return key + (unsigned char)key[-1] + 1;
}

/* The number of words of the longest key, at least 1: how far a search for names has to look. */
size_t wordlist_most_words(const struct wordlist *list);

/* Adds an entry; key and value (NUL-terminated) are copied. A key met before gets the new value. */
void wordlist_add(struct wordlist *list, const char *key, const char *value);

/* The hash of the built-in tables, of a key of one byte or more: the same on all machines. It
 * is no defence against chosen words and need not be one, since the keys of a table are given. */
uint32_t wordlist_hash(const char *key, size_t n);

#endif
