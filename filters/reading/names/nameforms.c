/* SPDX-License-Identifier: MIT */
#include "nameforms.h"

#include <stdint.h>
#include <string.h>

#include "common/ascii.h"
#include "common/load.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

enum {
    WORD_MOST = 24,         /* bytes of a word that is looked for before a name */
    GENERATION_LONGEST = 4, /* bytes: most words need not be looked up */
    ARTICLE_LENGTH = 2,     /* of `al`, `el` */
    CAPITALS_LEAST = 4      /* of a name that is printed in capitals: `J.R.` and `UN` always are */
};

static const struct wordlist nicknames = {&english_nicknames, NULL};

/* The word without an article joined by a hyphen, which news leaves out as it likes: `Assad` for
 * `al-Assad`. */
static struct span without_article(const char *text, struct span word)
{
    size_t n = word.start + ARTICLE_LENGTH;
    bool joined = n + 1 < word.end && text[n] == '-' &&
                  (words_classes(text, word.start, n) & WORD_PARTICLE) != 0;
    return joined ? (struct span){n + 1, word.end} : word;
}

struct span nameforms_surname(const char *text, const struct mention *mention)
{
    struct span name = mention->span;
    size_t end = name.end;
    if (mention->one_word)
        return name;
    for (;;) {
        size_t start = spans_last_word(text, (struct span){name.start, end}).start;
        if (start == name.start || (words_classes(text, start, end) & WORD_GENERATION) == 0)
            return without_article(text, (struct span){start, end});
        end = start - 1;
        if (end > name.start + 1 && text[end - 1] == ',')
            end--;
    }
}

/* The letter at text[*at], in lower case and without accent, or a straight apostrophe for a curly
 * one; *at becomes the offset of the next. For letters of other scripts than Latin it is a byte. */
static char next_letter(const char *text, size_t *at, size_t end)
{
    char bare = utf8_bare(text + *at, end - *at);
    if (bare != 0) {
        *at += 2;
        return bare;
    }
    if (punctuation_general(text, *at, end) == PUNCTUATION_RIGHT_SINGLE) {
        *at += 3;
        return '\'';
    }
    return ascii_lower(text[(*at)++]);
}

/* The offset of the first byte from `at` on that is neither a full stop nor a comma (`Holt, Jr.`)
 * nor of a double quotation mark. */
static size_t past_marks(const char *text, size_t at, size_t end)
{
    for (;;) {
        if (at < end && (text[at] == '.' || text[at] == ',' || text[at] == '"'))
            at++;
        else if (punctuation_double(text, at, end) > 0)
            at += 3;
        else
            return at;
    }
}

/* Whether two words of names are the same, in any case (headlines shout, and a particle that comes
 * first has a capital: `De Leon`), with or without stops (`H.R.`, `HR`), quotation marks (`"Ted"`)
 * and accents. */
static bool is_same_word(const char *text, struct span word, struct span other)
{
    word = without_article(text, word);
    other = without_article(text, other);
    size_t at = word.start, i = other.start;
    if (word.end - at == other.end - i && memcmp(text + at, text + i, word.end - at) == 0)
        return true;
    for (;;) {
        at = past_marks(text, at, word.end);
        i = past_marks(text, i, other.end);
        if (at == word.end || i == other.end)
            return at == word.end && i == other.end;
        if (next_letter(text, &at, word.end) != next_letter(text, &i, other.end))
            return false;
    }
}

/* Whether the word is one of the lines of a list's value, in any case. */
static bool has_line(const char *value, const char *word, size_t n)
{
    for (; value != NULL; value = wordlist_next(value)) {
        size_t i = 0;
        while (i < n && (value[i] | 0x20) == (word[i] | 0x20))
            i++;
        if (i == n && (value[i] == '\n' || value[i] == '\0'))
            return true;
    }
    return false;
}

/* Whether the list has `name` as another form of `other`. */
static bool is_listed_form(const char *text, struct span name, struct span other)
{
    return has_line(wordlist_find(&nicknames, text + name.start, name.end - name.start),
                    text + other.start, other.end - other.start);
}

/* Whether both first names may be one person's: `Jim` and `James` are. */
static bool is_same_first(const char *text, struct span name, struct span other)
{
    return is_same_word(text, name, other) || is_listed_form(text, name, other) ||
           is_listed_form(text, other, name);
}

/* Whether both words begin with the same letter. */
static bool is_same_initial(const char *text, struct span word, struct span other)
{
    return next_letter(text, &word.start, word.end) == next_letter(text, &other.start, other.end);
}

static bool has_word(const char *text, struct span name, struct span word)
{
    for (size_t at = name.start; at < name.end;) {
        struct span other = spans_first_word(text, (struct span){at, name.end});
        if (is_same_word(text, other, word))
            return true;
        at = other.end + 1;
    }
    return false;
}

static bool is_initial(const char *text, struct span word)
{
    size_t n = word.end - word.start;
    return n == 1 || (n == 2 && text[word.start + 1] == '.');
}

/* Whether the name has the word, or an initial that may stand for it, or the word is an initial
 * that may stand for one of the name's: `John` and `J.`. */
static bool has_likeness(const char *text, struct span name, struct span word)
{
    for (size_t at = name.start; at < name.end;) {
        struct span other = spans_first_word(text, (struct span){at, name.end});
        if (is_same_initial(text, other, word) &&
            (is_initial(text, other) || is_initial(text, word)))
            return true;
        at = other.end + 1;
    }
    return has_word(text, name, word);
}

static struct span next_word(const char *text, struct span name, struct span word)
{
    size_t at = word.end < name.end ? word.end + 1 : name.end;
    return spans_first_word(text, (struct span){at, name.end});
}

bool nameforms_has_generation(const char *text, struct span name)
{
    size_t start = name.end;
    while (start > name.start && text[start - 1] != ' ' && name.end - start <= GENERATION_LONGEST)
        start--;
    if (name.end - start > GENERATION_LONGEST)
        return false;
    unsigned classes = words_classes(text, start, name.end);
    return (classes & WORD_GENERATION) != 0 && (classes & WORD_NUMERAL) == 0;
}

/* Whether the middle names of both may be the same: an initial stands for a name, so that `George
 * W.` is not `George H. W.`. */
static bool same_middle(const char *text, struct span full, struct span name)
{
    struct span first = spans_first_word(text, full), own = spans_first_word(text, name);
    if (!is_same_first(text, first, own))
        return true;
    struct span middle = next_word(text, full, first), other = next_word(text, name, own);
    bool both = middle.end < full.end && other.end < name.end &&
                past_marks(text, middle.start, middle.end) == middle.start &&
                past_marks(text, other.start, other.end) == other.start;
    return !both || !(is_initial(text, middle) || is_initial(text, other)) ||
           is_same_initial(text, middle, other);
}

/* Whether the word is an article that a hyphen may join to the surname as well: `Al Assad`. */
static bool is_article(const char *text, struct span word)
{
    return word.end - word.start == ARTICLE_LENGTH &&
           (words_classes(text, word.start, word.end) & WORD_INNER) != 0;
}

bool nameforms_is_form(const char *text, struct span full, struct span name)
{
    size_t n = name.end - name.start;
    if (full.end - full.start == n && memcmp(text + full.start, text + name.start, n) == 0)
        return true;
    if (nameforms_has_generation(text, full) != nameforms_has_generation(text, name) ||
        !same_middle(text, full, name))
        return false;
    for (size_t at = name.start; at < name.end;) {
        struct span word = spans_first_word(text, (struct span){at, name.end});
        if (!has_likeness(text, full, word) &&
            (at > name.start ? !is_article(text, word)
                             : !is_same_first(text, spans_first_word(text, full), word)))
            return false;
        at = word.end + 1;
    }
    return true;
}

bool nameforms_in_capitals(const char *text, struct span name)
{
    size_t letters = 0;
    for (size_t at = name.start; at < name.end; at++) {
        if (ascii_is_lower(text[at]))
            return false;
        letters += ascii_is_upper(text[at]);
    }
    return letters >= CAPITALS_LEAST;
}

/* Whether any byte is not of ASCII. The loads for the last bytes overlap the ones before. */
static bool has_high(const char *name, size_t n)
{
    const uint64_t tops = 0x8080808080808080u;
    uint64_t bytes = 0;
    if (n >= 8) {
        for (size_t at = 0; at + 8 < n; at += 8)
            bytes |= load_eight(name + at);
        bytes |= load_eight(name + n - 8);
    } else if (n >= 4) {
        bytes = load_four(name) | load_four(name + n - 4);
    } else {
        for (size_t at = 0; at < n; at++)
            bytes |= (unsigned char)name[at];
    }
    return (bytes & tops) != 0;
}

bool nameforms_varies(const char *text, struct span name)
{
    if (!has_high(text + name.start, name.end - name.start))
        return false;
    for (size_t at = name.start; at < name.end; at++)
        if (utf8_bare(text + at, name.end - at) != 0 ||
            punctuation_general(text, at, name.end) == PUNCTUATION_RIGHT_SINGLE)
            return true;
    return false;
}

size_t nameforms_strip(char *word, size_t n)
{
    if (!has_high(word, n))
        return n;
    size_t used = 0;
    for (size_t at = 0; at < n; at++) {
        char bare = utf8_bare(word + at, n - at);
        word[used++] = bare != 0 ? bare : word[at];
        at += bare != 0;
    }
    return used;
}

/* Whether text[at] ends the search for a word to the left. */
static bool is_limit(const char *text, size_t at)
{
    return strchr(" \n\"'([", text[at]) != NULL ||
           (at >= 2 && punctuation_general(text, at - 2, at + 1) != 0);
}

struct span nameforms_word_before(const char *text, size_t at)
{
    size_t end = at > 0 ? at - 1 : 0, start = end;
    if (end == 0 || text[end] != ' ')
        return (struct span){0, 0};
    while (start > 0 && (ascii_is_letter(text[start - 1]) || !is_limit(text, start - 1)))
        if (end - --start > WORD_MOST)
            return (struct span){0, 0};
    return (struct span){start, end};
}
