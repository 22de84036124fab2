/* SPDX-License-Identifier: MIT */
#include "chambers.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "names.h"
#include "reading/words/spans.h"

static const struct wordlist words = {&english_chamber_words, NULL};

static bool is_chamber(const char *class)
{
    return class[0] == 'c';
}

/* Whether the last word of the name is one for bodies that chambers have. */
static bool is_body(const char *text, struct span name)
{
    struct span last = spans_last_word(text, name);
    const char *class = wordlist_find(&words, text + last.start, last.end - last.start);
    return class != NULL && !is_chamber(class);
}

/* Settles the mentions first..last, of a body without its chamber, as `full`. One that already has
 * another chamber's goes back to its own name: it may be either. */
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

/* Settles the bodies of one chamber, the `n` bytes at `chamber`: sorted names that begin with it
 * are adjacent. */
static void settle_chamber(const char *text, const struct keys *by_name, const char *chamber,
                           size_t n)
{
    for (size_t at = keys_from(by_name, chamber, n); at < by_name->count;
         at = keys_group_end(by_name, at)) {
        const struct key *full = &by_name->items[at];
        if (full->length < n || memcmp(full->text, chamber, n) != 0)
            return;
        if (full->length < n + 2 || full->text[n] != ' ' || !is_body(text, full->mention->span))
            continue;
        const struct key *rest = keys_find(by_name, full->text + n + 1, full->length - n - 1);
        if (rest != NULL)
            settle(text, rest,
                   by_name->items + keys_group_end(by_name, (size_t)(rest - by_name->items)),
                   full->mention);
    }
}

void chambers_settle(const char *text, const struct keys *by_name)
{
    const char *word;
    for (size_t at = 0; (word = wordlist_key(&english_chamber_words, &at)) != NULL;)
        if (is_chamber(wordlist_value(word)))
            settle_chamber(text, by_name, word, strlen(word));
}
