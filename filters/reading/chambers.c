/* SPDX-License-Identifier: MIT */
#include "chambers.h"

#include "common/wordlist.h"
#include "lists.h"
#include "names.h"
#include "spans.h"
#include "wordsieve.h"

static const struct wordlist words = {&english_chamber_words, NULL};
static struct wordsieve sieve;

/* Whether the list has the word as one of that class, of which the first letter is told. */
static bool is_of_class(const char *text, struct span word, char class)
{
    size_t n = word.end - word.start;
    const char *value = wordsieve_may_have(&sieve, text + word.start, n)
                            ? wordlist_find(&words, text + word.start, n)
                            : NULL;
    return value != NULL && value[0] == class;
}

/* The first key of the name without the chamber that it begins with; NULL if the story has none, or
 * it is no chamber's. */
static const struct key *without_chamber(const char *text, const struct keys *by_name,
                                         const struct mention *name)
{
    struct span chamber = spans_first_word(text, name->span);
    if (chamber.end == name->span.end || !is_of_class(text, chamber, 'c') ||
        !is_of_class(text, spans_last_word(text, name->span), 'b'))
        return NULL;
    return keys_find(by_name, text + chamber.end + 1, name->span.end - chamber.end - 1);
}

/* The body of the keys first..last, which have no chamber, is that of this one; if it is another's
 * already, it keeps its own name. */
static void settle(const char *text, const struct key *first, const struct key *last,
                   const struct mention *full)
{
    for (const struct key *at = first; at < last; at++) {
        struct mention *mention = at->mention;
        if (mention->fixed)
            continue;
        if (mention->canonical == text + mention->span.start)
            mention_set_canonical(mention, full->canonical, full->canonical_length);
        else if (!mention_same_name(mention, full))
            mention_set_canonical(mention, text + mention->span.start, mention_length(mention));
    }
}

void chambers_settle(const char *text, const struct keys *by_name)
{
    wordsieve_prepare(&sieve, &english_chamber_words);
    for (size_t first = 0; first < by_name->count; first = keys_group_end(by_name, first)) {
        const struct mention *full = by_name->items[first].mention;
        const struct key *key = full->one_word ? NULL : without_chamber(text, by_name, full);
        if (key != NULL)
            settle(text, key,
                   by_name->items + keys_group_end(by_name, (size_t)(key - by_name->items)), full);
    }
}
