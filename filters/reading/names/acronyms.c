/* SPDX-License-Identifier: MIT */
#include "acronyms.h"

#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "companies.h"
#include "keys.h"
#include "lists.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"

/* Well-known acronyms: of media and of bodies of the United States and the United Nations. */
static const struct wordlist known_acronyms = {&english_known_acronyms, NULL};

static const struct wordlist common_acronyms = {&english_common_acronyms, NULL};

enum { LETTERS_MOST = 12 };

/* The first byte of a key: how the letters behind it are related to the name. */
enum { BRACKETED = '(', OF_BODY = 'o', OF_OTHER = 'x' };

/* The text of a key: its first byte, then the letters of an acronym. */
struct letters {
    char text[1 + LETTERS_MOST];
    size_t count; /* of letters */
};

static bool may_be_named(const struct mention *mention)
{
    return mention->kind == NAME_ORGANIZATION || mention->kind == NAME_OTHER;
}

static uint64_t pair_of(const struct letters *letters)
{
    unsigned char first = (unsigned char)letters->text[1], second = (unsigned char)letters->text[2];
    return (uint64_t)1 << ((first * 7u + second) % 64);
}

/* What the acronyms of a story begin with, so that names with other initials are passed over. All
 * zero if there are none. */
struct acronyms {
    uint32_t letters; /* a bit for each first letter: bit 0 is A's */
    uint64_t pairs;   /* the first two, by a hash */
};

/* Takes the capitals that begin the words of a name; none if they are more than LETTERS_MOST. */
static void take_initials(const char *text, struct span name, struct letters *letters)
{
    letters->count = 0;
    for (size_t at = name.start; at < name.end; at++) {
        bool begins = at == name.start || text[at - 1] == ' ' || text[at - 1] == '-';
        if (!begins || !utf8_is_upper(text + at, name.end - at))
            continue;
        if (letters->count == LETTERS_MOST) {
            letters->count = 0;
            return;
        }
        letters->text[1 + letters->count++] = text[at];
    }
}

/* Takes the letters of an acronym without its stops; false if the name is none. */
static bool take_acronym(const char *text, struct span name, struct letters *letters)
{
    letters->count = 0;
    for (size_t at = name.start; at < name.end; at++) {
        if (text[at] == '.')
            continue;
        if (text[at] < 'A' || text[at] > 'Z' || letters->count == LETTERS_MOST)
            return false;
        letters->text[1 + letters->count++] = text[at];
    }
    return letters->count >= 2;
}

/* Whether the letters stand in the name, in their order. */
static bool has_letters(const char *text, struct span name, const struct letters *letters)
{
    size_t found = 0;
    for (size_t at = name.start; at < name.end && found < letters->count; at++)
        found += text[at] == letters->text[1 + found];
    return found == letters->count;
}

/* Advances the match of an acronym by a word of the name: the word may give its first letter, and
 * others behind that. In `taken` and in the result bit n means that the first n letters have been
 * given; places[c] has a bit for each place of the letter c. */
static unsigned give_letters(const char *text, struct span word, const unsigned places[static 26],
                             unsigned taken)
{
    for (size_t at = word.start; at < word.end; at++) {
        char c = (char)(text[at] | 0x20);
        unsigned next = c >= 'a' && c <= 'z' ? (taken & places[c - 'a']) << 1 : 0;
        taken = at == word.start ? next : taken | next;
    }
    return taken;
}

/* Whether the name spells the acronym: each capitalized word gives its first letter, and perhaps
 * more, in order, and no letter is left (`Department of Defense` for `DOD`, `Central Command` for
 * `CENTCOM`). Words in small letters may give none, nor need a first word in capitals (`US Central
 * Command`). */
static bool spells(const char *text, struct span name, const struct letters *letters)
{
    unsigned places[26] = {0}, taken = 1;
    for (size_t i = 0; i < letters->count; i++)
        places[letters->text[1 + i] - 'A'] |= 1u << i;
    for (size_t at = name.start, end; at < name.end; at = end + 1) {
        bool small = false;
        for (end = at; end < name.end && text[end] != ' ' && text[end] != '-'; end++)
            small = small || ascii_is_lower(text[end]);
        bool capital = ascii_is_upper(text[at]) && (small || at > name.start);
        unsigned given = give_letters(text, (struct span){at, end}, places, taken);
        taken = capital ? given : taken | given;
    }
    return (taken >> letters->count & 1) != 0;
}

/* Whether the acronym in parentheses stands for the person or place before it, whose name spells
 * it: `Line of Control (LOC)`. Behind a person two letters may be a state's; and a name that ends
 * in a word for bodies is a body's, whatever it was taken for. */
static bool is_of_namesake(const char *text, const struct mention *name,
                           const struct mention *behind, const struct letters *letters)
{
    const uint32_t bodies = GAZETTEER_HEAD_BODY | GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_MEDIA;
    size_t least = name->kind == NAME_PERSON ? 3 : 2;
    if ((gazetteer_span(text, spans_last_word(text, name->span)) & bodies) != 0)
        return false;
    return (name->kind == NAME_PERSON || name->kind == NAME_PLACE) && !name->one_word &&
           behind->kind != NAME_NORP && behind->listed == NULL && letters->count >= least &&
           letters->count == mention_length(behind) && spells(text, name->span, letters);
}

/* How many of the letters begin capitalized words of the name, in any order; no word counts twice.
 */
static size_t count_initials(const char *text, struct span name, const struct letters *letters)
{
    struct letters initials;
    size_t found = 0;
    take_initials(text, name, &initials);
    for (size_t i = 0; i < letters->count; i++) {
        char *at = memchr(initials.text + 1, letters->text[1 + i], initials.count);
        if (at != NULL) {
            *at = '\0'; /* each is one letter's */
            found++;
        }
    }
    return found;
}

/* Whether the acronym, alone in parentheses and of three letters at least, is that of the body
 * before it in another language: more than half of its letters begin words of the name, in any
 * order (`National Elections Institute (INE)`), or all of them if lists have a body of that name.
 * The text ends at `end`. */
static bool is_translated(const char *text, size_t end, const struct mention *name,
                          const struct mention *behind, const struct letters *letters)
{
    if (name->one_word || name->kind != behind->kind || letters->count < 3 ||
        letters->count != mention_length(behind) || behind->span.end >= end ||
        text[behind->span.end] != ')')
        return false;
    size_t found = count_initials(text, name->span, letters);
    if (2 * found <= letters->count ||
        wordlist_find(&common_acronyms, letters->text + 1, letters->count) != NULL)
        return false;
    bool listed = (behind->bits & GAZETTEER_ORGANIZATIONS) != 0;
    return !listed || found == letters->count;
}

/* Takes the letters of an acronym in parentheses right behind the name that it stands for: `Bureau
 * of Alcohol, Tobacco and Firearms (ATF)`. False if what is behind the name is none. Codes of stock
 * exchanges have a stop (`MOT.N`), and an agency of two letters (`AP`) may follow any name. */
static bool take_bracketed(const char *text, size_t end, const struct mention *name,
                           const struct mention *behind, struct letters *letters)
{
    if (memcmp(text + name->span.end, " (", 2) != 0 || !take_acronym(text, behind->span, letters))
        return false;
    if (!may_be_named(name))
        return is_of_namesake(text, name, behind, letters);
    if (!name->one_word && has_letters(text, name->span, letters))
        return true;
    if (is_translated(text, end, name, behind, letters))
        return true;
    struct span core = {name->span.start, companies_name_end(text, name)};
    struct letters own;
    return !take_acronym(text, core, &own) && letters->count == mention_length(behind) &&
           (letters->count > 2 || (behind->bits & GAZETTEER_AGENCY) == 0) &&
           spells(text, core, letters);
}

bool acronyms_is_word(const char *text, size_t end, const struct mention *name,
                      const struct mention *behind)
{
    struct letters letters = {.count = 0};
    struct span word = behind->span;
    bool enclosed = behind->one_word && !name->one_word && word.end < end &&
                    memcmp(text + name->span.end, " (", 2) == 0 && text[word.end] == ')';
    if (!enclosed || word.end - word.start < 3 || word.end - word.start > LETTERS_MOST)
        return false;
    for (size_t at = word.start; at < word.end; at++) {
        if (at == word.start ? !ascii_is_upper(text[at]) : !ascii_is_lower(text[at]))
            return false;
        letters.text[1 + letters.count++] = (char)(text[at] & ~0x20);
    }
    struct span core = {name->span.start, companies_name_end(text, name)};
    return spells(text, name->span, &letters) || spells(text, core, &letters);
}

/* Keys and the pool of their texts, which is still growing. */
struct pooled {
    struct keys *keys;
    struct bytes *pool;
};

static void add(const struct pooled *pooled, char mark, struct letters *letters,
                struct mention *mention)
{
    /* What is none of a body is hardly ever called by two letters. */
    if (letters->count < (mark == OF_OTHER ? 3 : 2))
        return;
    letters->text[0] = mark;
    bytes_add(pooled->pool, letters->text, 1 + letters->count);
    keys_add(pooled->keys, NULL, 1 + letters->count, mention);
}

/* Adds a name of several words by its initials, with and without those of `Inc.` and the like. */
static void add_initials(const char *text, const struct acronyms *acronyms, struct mention *mention,
                         const struct pooled *pooled)
{
    struct letters letters;
    struct span name = mention->span;
    char mark = mention->kind == NAME_ORGANIZATION ? OF_BODY : OF_OTHER, first = text[name.start];
    if (first >= 'A' && first <= 'Z' && (acronyms->letters >> (first - 'A') & 1) == 0)
        return;
    take_initials(text, name, &letters);
    if (letters.count < 2 || (acronyms->pairs & pair_of(&letters)) == 0)
        return;
    add(pooled, mark, &letters, mention);
    name.end = companies_name_end(text, mention);
    if (name.end == mention->span.end)
        return;
    take_initials(text, name, &letters);
    add(pooled, mark, &letters, mention);
}

static struct acronyms acronyms_of(const char *text, const struct keys *marked)
{
    struct acronyms acronyms = {0, 0};
    struct letters letters;
    for (size_t i = 0; i < marked->count; i++) {
        if (!take_acronym(text, marked->items[i].mention->span, &letters))
            continue;
        acronyms.letters |= (uint32_t)1 << (letters.text[1] - 'A');
        acronyms.pairs |= pair_of(&letters);
    }
    return acronyms;
}

void acronyms_index(const char *text, struct names *names, const struct keys *marked,
                    struct keys *keys, struct bytes *pool)
{
    const struct pooled pooled = {keys, pool};
    size_t end = tokens_text_end(&names->tokens);
    struct acronyms acronyms = acronyms_of(text, marked);
    struct letters letters;
    pool->length = 0;
    keys_clear(keys);
    if (acronyms.letters == 0)
        return;
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (!mention->one_word && may_be_named(mention))
            add_initials(text, &acronyms, mention, &pooled);
        if (i + 1 < names->count && mention[1].span.start == mention->span.end + 2 &&
            take_bracketed(text, end, mention, mention + 1, &letters))
            add(&pooled, BRACKETED, &letters, mention);
    }
    keys_point_into(keys, pool);
    keys_sort(keys);
}

static const struct mention *find(const char *text, const struct mention *mention, char mark,
                                  const struct keys *keys)
{
    struct letters letters;
    if (keys->count == 0 || !acronyms_may_be(text, mention) ||
        !take_acronym(text, mention->span, &letters))
        return NULL;
    letters.text[0] = mark;
    const struct key *key = keys_find(keys, letters.text, 1 + letters.count);
    return key != NULL ? key->mention : NULL;
}

const struct mention *acronyms_defined(const char *text, const struct mention *mention,
                                       const struct keys *keys)
{
    return find(text, mention, BRACKETED, keys);
}

/* Whether a word of the name begins like a word of the name in the list: `Veterans Affairs
 * Department` and `Department of Veterans Affairs`. */
static bool share_word(const char *text, struct span name, const char *listed, size_t length)
{
    enum { ALIKE = 4 };
    for (struct span word = spans_first_word(text, name);; word.start = word.end + 1) {
        word = spans_first_word(text, (struct span){word.start, name.end});
        for (size_t at = 0; word.end - word.start >= ALIKE && at + ALIKE <= length; at++)
            if ((at == 0 || listed[at - 1] == ' ') &&
                memcmp(listed + at, text + word.start, ALIKE) == 0)
                return true;
        if (word.end == name.end)
            return false;
    }
}

/* Whether the name has the initials of a well-known acronym by chance, being a motto, a nickname or
 * another body than the list has (`Clinton News Network`). */
static bool is_by_chance(const char *text, const struct mention *acronym,
                         const struct mention *name)
{
    struct letters letters;
    const char *full = take_acronym(text, acronym->span, &letters)
                           ? wordlist_find(&known_acronyms, letters.text + 1, letters.count)
                           : NULL;
    if (full == NULL)
        return false;
    size_t length;
    wordlist_field(full, 0, &length);
    /* Some entries have no longer name: `Cable News Network` has its own entry in the lists. */
    bool longer = length != letters.count || memcmp(full, letters.text + 1, length) != 0;
    return longer ? !share_word(text, name->span, full, length)
                  : (gazetteer_span(text, name->span) & GAZETTEER_ORGANIZATION) == 0;
}

/* The name of another kind than the acronym's with its initials. NULL if there is none, if the
 * acronym is well known, or if lists have it with a similar name: `RNC` is no convention. */
static const struct mention *find_other(const char *text, const struct mention *mention, char mark,
                                        const struct keys *keys)
{
    struct letters letters;
    const struct mention *full = find(text, mention, mark, keys);
    if (full == NULL || !take_acronym(text, mention->span, &letters) || letters.count < 3 ||
        wordlist_find(&known_acronyms, letters.text + 1, letters.count) != NULL)
        return NULL;
    bool alike = mention->listed != NULL &&
                 share_word(text, full->span, mention->listed, mention->listed_length);
    return alike ? NULL : full;
}

const struct mention *acronyms_initialled(const char *text, const struct mention *mention,
                                          const struct keys *keys)
{
    if (!may_be_named(mention))
        return NULL;
    bool body = mention->kind == NAME_ORGANIZATION;
    const struct mention *full = find(text, mention, body ? OF_BODY : OF_OTHER, keys);
    if (full == NULL)
        full = find_other(text, mention, body ? OF_OTHER : OF_BODY, keys);
    return full == NULL || is_by_chance(text, mention, full) ? NULL : full;
}
