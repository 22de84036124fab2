/* SPDX-License-Identifier: MIT */
#include "owners.h"

#include <stdbool.h>
#include <string.h>

#include "common/wordlist.h"
#include "keys.h"
#include "lists.h"
#include "mentions.h"
#include "nameforms.h"
#include "reading/words/gazetteer.h"

/* How many bodies with an owner are looked at: each is compared with all names. */
enum { OWNED_MOST = 32 };

static const struct wordlist words = {&english_owner_words, NULL};

/* What the list says about words for states and the like. */
enum { REGION = 'r' };

bool owners_is_regional(const char *text, const struct mention *body)
{
    struct span word = nameforms_word_before(text, body->span.start);
    const char *owner = word.end > word.start
                            ? wordlist_find(&words, text + word.start, word.end - word.start)
                            : NULL;
    return owner != NULL && owner[0] == REGION;
}

/* Whether a name ends in the body's, behind a blank. */
static bool ends_in(const struct key *name, const struct key *body)
{
    size_t more = name->length - body->length;
    return name->length > body->length && name->text[more - 1] == ' ' &&
           memcmp(name->text + more, body->text, body->length) == 0;
}

/* Whether the name is the body's with an owner before it, the one with the list value `owner`. */
static bool is_owned(const struct key *name, const struct key *body, const char *owner)
{
    if (!ends_in(name, body))
        return false;
    const char *own = wordlist_find(&words, name->text, name->length - body->length - 1);
    return own != NULL && own[0] == owner[0];
}

/* Whether the name, which ends in the body's, is another body's that it may be short for: `Ohio
 * Senate` for `Senate`, but not `White House`, which lists have, for `House`. */
static bool may_be_shortened(const struct key *name, const struct key *body)
{
    const uint32_t owners = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_NORP;
    return (name->mention->bits & GAZETTEER_ORGANIZATIONS) == 0 ||
           (gazetteer_name(name->text, name->length - body->length - 1) & owners) != 0;
}

/* Whether the body's name may be short for several of the story. */
static bool is_of_several(const struct keys *by_name, const struct key *body, const char *owner)
{
    for (size_t i = 0; i < by_name->count; i++) {
        const struct key *name = &by_name->items[i];
        if (ends_in(name, body) && !is_owned(name, body, owner) && may_be_shortened(name, body))
            return true;
    }
    return false;
}

/* Gives the mentions of the body that have no other canonical name yet that of the full one. */
static void settle(const char *text, const struct keys *by_name, const struct key *body,
                   const struct mention *full)
{
    size_t first = (size_t)(body - by_name->items), last = keys_group_end(by_name, first);
    for (size_t i = first; i < last; i++) {
        struct mention *mention = by_name->items[i].mention;
        if (!mention->fixed && mention->canonical == text + mention->span.start &&
            !owners_is_regional(text, mention))
            mention_set_canonical(mention, full->canonical, full->canonical_length);
    }
}

/* Settles the bodies of one owner, `n` bytes: sorted names that begin with it are adjacent. */
static void settle_owner(const char *text, const struct keys *by_name, const char *owner, size_t n,
                         size_t *looked_at)
{
    for (size_t at = keys_from(by_name, owner, n); at < by_name->count && *looked_at < OWNED_MOST;
         at = keys_group_end(by_name, at)) {
        const struct key *full = &by_name->items[at];
        if (full->length < n || memcmp(full->text, owner, n) != 0)
            return;
        if (full->length < n + 2 || full->text[n] != ' ')
            continue;
        const struct key *body = keys_find(by_name, full->text + n + 1, full->length - n - 1);
        if (body == NULL)
            continue;
        ++*looked_at;
        if (!is_of_several(by_name, body, wordlist_value(owner)))
            settle(text, by_name, body, full->mention);
    }
}

/* Whether any name begins with the letter. */
static bool has_initial(const struct keys *by_name, char letter)
{
    size_t at = keys_from(by_name, &letter, 1);
    return at < by_name->count && by_name->items[at].text[0] == letter;
}

void owners_settle(const char *text, const struct keys *by_name)
{
    const char *word;
    size_t looked_at = 0;
    char letter = '\0';
    bool wanted = false;
    for (size_t at = 0; (word = wordlist_key(&english_owner_words, &at)) != NULL;) {
        if (wordlist_value(word)[0] == REGION)
            continue;
        if (word[0] != letter) {
            letter = word[0];
            wanted = has_initial(by_name, letter);
        }
        if (wanted)
            settle_owner(text, by_name, word, strlen(word), &looked_at);
    }
}
