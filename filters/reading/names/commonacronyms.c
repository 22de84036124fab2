/* SPDX-License-Identifier: MIT */
#include "commonacronyms.h"

#include <string.h>

#include "acronyms.h"
#include "common/ascii.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/bodywords.h"
#include "reading/words/commas.h"
#include "reading/words/words.h"

static const struct wordlist common_acronyms = {&english_common_acronyms, NULL};

/* The least and most letters of an acronym; how many acronyms behind words, and how many of
 * persons, are remembered of a story. */
enum { LETTERS_LEAST = 2, LETTERS_MOST = 6, DEFINED_MOST = 16, KNOWN_MOST = 16 };

/* Acronyms that the story prints behind words in small letters. */
struct defined {
    struct span items[DEFINED_MOST];
    size_t count;
};

/* The letters of the mention, without the `s` of a plural; empty if it is no acronym, or already
 * has another name. */
static struct span letters_of(const char *text, const struct mention *mention)
{
    struct span letters = mention->span;
    bool open =
        mention->kind != NAME_PLACE && !mention->own && mention->canonical == text + letters.start;
    letters.end -= letters.end - letters.start > LETTERS_LEAST && text[letters.end - 1] == 's';
    size_t n = letters.end - letters.start;
    if (!open || n < LETTERS_LEAST || n > LETTERS_MOST)
        return (struct span){0, 0};
    for (size_t at = letters.start; at < letters.end; at++)
        if (!ascii_is_upper(text[at]) && !ascii_is_digit(text[at]))
            return (struct span){0, 0};
    return letters;
}

/* Whether the word, in small letters, is one for a sort of body: then a body is defined (`the
 * electoral commission (IEC)`). */
static bool is_body(const char *text, struct span word)
{
    enum { LONGEST = 16 };
    char capital[LONGEST];
    size_t n = word.end - word.start;
    if (n == 0 || n > LONGEST)
        return false;
    memcpy(capital, text + word.start, n);
    capital[0] = (char)(capital[0] - ('a' - 'A'));
    return bodywords_has(capital, n) || (capital[n - 1] == 's' && bodywords_has(capital, n - 1));
}

/* The bytes of an apostrophe that ends before text[to], straight or curly; 0 if there is none. */
static size_t apostrophe_before(const char *text, size_t to)
{
    enum { CURLY = 3 };
    if (to > 0 && punctuation_apostrophe(text, to - 1, to) > 0)
        return 1;
    return to >= CURLY ? punctuation_apostrophe(text, to - CURLY, to) : 0;
}

/* The word that ends before text[to], back to what is no letter, with its apostrophe (`managers'`);
 * empty if no letters stand there. */
static struct span word_before(const char *text, size_t to)
{
    size_t start = to - apostrophe_before(text, to);
    while (start > 0 && ascii_is_letter(text[start - 1]))
        start--;
    return (struct span){start, to};
}

/* Whether the words before text[to], all in small letters, begin with the letters, in the same
 * order. Words of closed classes may stand between them. */
static bool stands_for(const char *text, size_t to, struct span letters)
{
    enum { SMALL_MOST = 3 };
    size_t left = letters.end - letters.start, small = 0;
    struct span word = word_before(text, to);
    if (word.start == word.end || !ascii_is_lower(text[word.start]) || is_body(text, word))
        return false;
    while (word.start < word.end && small <= SMALL_MOST) {
        if (text[word.start] == (text[letters.start + left - 1] | 0x20))
            left--;
        else if (words_classes(text, word.start, word.end) != 0)
            small++;
        else
            return false;
        if (left == 0)
            return true;
        if (word.start == 0 || (text[word.start - 1] != ' ' && text[word.start - 1] != '-'))
            return false;
        word = word_before(text, word.start - 1);
    }
    return false;
}

/* Whether the acronym stands right behind the words in small letters that it abbreviates: in
 * parentheses, or behind `, or`. The text ends at `end`. */
static bool is_defined(const char *text, size_t end, const struct mention *mention,
                       struct span letters)
{
    static const char led[] = ", or ";
    size_t start = letters.start;
    if (start >= 2 && memcmp(text + start - 2, " (", 2) == 0 && mention->span.end < end &&
        text[mention->span.end] == ')')
        return stands_for(text, start - 2, letters);
    size_t n = sizeof led - 1;
    return start >= n && memcmp(text + start - n, led, n) == 0 &&
           stands_for(text, start - n, letters);
}

/* Whether is_defined() may be true of what begins at `start`: it is not of most names. */
static inline bool may_be_defined(const char *text, size_t start)
{
    return start >= 2 && (text[start - 1] == '(' || text[start - 2] == 'r');
}

static bool same_letters(const char *text, struct span letters, struct span other)
{
    size_t n = letters.end - letters.start;
    return other.end - other.start == n && memcmp(text + letters.start, text + other.start, n) == 0;
}

static bool is_remembered(const char *text, const struct defined *defined, struct span letters)
{
    for (size_t i = 0; i < defined->count; i++)
        if (same_letters(text, defined->items[i], letters))
            return true;
    return false;
}

/* Finds the acronyms that the story, whose text ends at `end`, defines. */
static void find_defined(const char *text, size_t end, const struct keys *marked,
                         struct defined *defined)
{
    defined->count = 0;
    for (size_t i = 0; i < marked->count && defined->count < DEFINED_MOST; i++) {
        const struct mention *mention = marked->items[i].mention;
        if (mention->kind == NAME_PERSON || !may_be_defined(text, mention->span.start))
            continue;
        struct span letters = letters_of(text, mention);
        if (letters.end > letters.start && is_defined(text, end, mention, letters) &&
            !is_remembered(text, defined, letters))
            defined->items[defined->count++] = letters;
    }
}

/* Whether the letters are the capitals that begin the words of the name. */
static bool are_initials(const char *text, struct span letters, struct span name)
{
    size_t left = letters.start;
    for (size_t at = name.start; at < name.end; at++) {
        bool begins = at == name.start || text[at - 1] == ' ' || text[at - 1] == '-';
        if (!begins || !ascii_is_upper(text[at]))
            continue;
        if (left == letters.end || text[at] != text[left])
            return false;
        left++;
    }
    return left == letters.end;
}

/* The persons' acronyms met in the story. */
struct known {
    struct {
        struct span letters;
        const struct mention *full; /* the first person of those initials; NULL if there is none */
    } items[KNOWN_MOST];
    size_t count;
};

static const struct mention *find_person(const char *text, const struct names *names,
                                         struct span letters)
{
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *at = &names->mentions[i];
        if (at->kind == NAME_PERSON && !at->one_word && are_initials(text, letters, at->span))
            return at;
    }
    return NULL;
}

/* Makes the mention a person, with the canonical name of the first one with those initials. Each
 * acronym is searched for once; the list is short. */
static void name_person(const char *text, const struct names *names, struct span letters,
                        struct known *known, struct mention *mention)
{
    size_t i = 0;
    while (i < known->count && !same_letters(text, known->items[i].letters, letters))
        i++;
    if (i == KNOWN_MOST)
        return;
    if (i == known->count) {
        known->items[i].letters = letters;
        known->items[i].full = find_person(text, names, letters);
        known->count++;
    }
    const struct mention *full = known->items[i].full;
    if (mention->kind != NAME_PERSON)
        mention_set_kind(text, mention, NAME_PERSON);
    if (full != NULL)
        mention_set_canonical(mention, full->canonical, full->canonical_length);
}

/* Removes the mentions whose kind is NAME_KINDS. */
static void close_up(struct names *names)
{
    size_t count = 0;
    for (size_t i = 0; i < names->count; i++)
        if (names->mentions[i].kind != NAME_KINDS)
            names->mentions[count++] = names->mentions[i];
    names->count = count;
}

void commonacronyms_settle(const char *text, struct names *names, const struct keys *marked)
{
    struct defined defined;
    struct known known = {.count = 0};
    bool any = false;
    find_defined(text, tokens_text_end(&names->tokens), marked, &defined);
    for (size_t i = 0; i < marked->count; i++) {
        struct mention *mention = marked->items[i].mention;
        struct span letters = letters_of(text, mention);
        size_t n = letters.end - letters.start;
        if (n == 0)
            continue;
        const char *class = wordlist_find(&common_acronyms, text + letters.start, n);
        if (commas_have_class(class, "person")) {
            if (letters.end == mention->span.end)
                name_person(text, names, letters, &known, mention);
        } else if (mention->kind != NAME_PERSON &&
                   (class != NULL || is_remembered(text, &defined, letters))) {
            mention->kind = NAME_KINDS;
            any = true;
        }
    }
    if (any)
        close_up(names);
}
