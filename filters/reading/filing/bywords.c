/* SPDX-License-Identifier: MIT */
#include "bywords.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/commas.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

static const struct wordlist byline_words = {&english_byline_words, NULL};

bool bywords_is(const char *text, struct byword word, const char *name)
{
    const char *classes = wordlist_find(&byline_words, text + word.start, word.end - word.start);
    return classes != NULL && (name[0] == '\0' || commas_have_class(classes, name));
}

bool bywords_next(const char *text, size_t at, size_t to, struct byword *word)
{
    while (at < to && strchr(" ,;.()", text[at]) != NULL)
        at++;
    word->start = at;
    while (at < to && strchr(" ,;()", text[at]) == NULL)
        at++;
    word->end = at;
    if (word->end > word->start && text[word->end - 1] == '.' &&
        (word->end - word->start > 2 ||
         !utf8_is_upper(text + word->start, word->end - word->start)) &&
        memchr(text + word->start, '.', word->end - 1 - word->start) == NULL &&
        !bywords_is(text, *word, "dotted"))
        word->end--;
    word->next = word->end;
    while (word->next < to && strchr(" ,;.()", text[word->next]) != NULL)
        word->next++;
    word->stop = word->end < at;
    for (size_t i = at; i < word->next; i++)
        word->stop = word->stop || text[i] != ' ';
    return word->end > word->start;
}

struct setphrases bywords_by;

void bywords_prepare(void)
{
    if (bywords_by.count == 0)
        bywords_by = setphrases_of(&english_signoff_phrases, "by");
}

size_t bywords_after_by(const char *text, size_t from, size_t to)
{
    size_t n = setphrases_at(&bywords_by, text, from, to);
    return from + n < to ? from + n : from;
}

bool bywords_is_capitalized(const char *text, struct byword word)
{
    size_t n = word.end - word.start;
    bool elided = n > 2 && text[word.start + 1] == '\'' && ascii_is_lower(text[word.start]);
    return utf8_is_upper(text + word.start, n) ||
           (elided && utf8_is_upper(text + word.start + 2, n - 2));
}

bool bywords_is_particle(const char *text, struct byword word)
{
    return (words_classes(text, word.start, word.end) & WORD_PARTICLE) != 0;
}

/* `Writer`, `Correspondent`. */
static bool is_job(const char *text, struct byword word)
{
    return bywords_is(text, word, "role") && bywords_is(text, word, "filler");
}

/* Whether the words from `word` on say what the person before them does and for whom, as on the
 * next line of a byline: `Staff Writer`, `Special to The Herald`. */
static bool begins_role(const char *text, struct byword word, size_t to)
{
    enum { ROLE_WORDS = 3 };
    for (size_t words = 0; words < ROLE_WORDS && bywords_is(text, word, "role"); words++) {
        struct byword last = word;
        if (is_job(text, word))
            return true;
        if (word.stop || !bywords_next(text, word.next, to, &word))
            return false;
        last.end = word.end;
        if (bywords_is(text, last, "special"))
            return true;
    }
    return false;
}

/* Whether an outlet's name begins with the word, as on the next line of a byline: `The Ely Record`.
 */
static bool begins_outlet(const char *text, struct byword word, size_t to)
{
    return !word.stop && word.next < to && spans_starts(text, word.start, to, "The ");
}

struct span bywords_take_name(const char *text, struct byword *word, size_t to)
{
    struct span name = {word->start, word->end};
    while (!word->stop && word->next < to) {
        struct byword next;
        if (!bywords_next(text, word->next, to, &next))
            break;
        bool part = bywords_is_capitalized(text, next) || bywords_is_particle(text, next);
        bool named = memchr(text + name.start, ' ', name.end - name.start) != NULL;
        if (!part || bywords_is(text, next, "joint") || is_job(text, next) ||
            (named && (begins_role(text, next, to) || begins_outlet(text, next, to))))
            break;
        *word = next;
        if (bywords_is_capitalized(text, next))
            name.end = next.end;
    }
    return name;
}

bool bywords_before_job(const char *text, struct byword last, size_t to)
{
    struct byword next;
    return !last.stop && bywords_next(text, last.next, to, &next) &&
           (is_job(text, next) || begins_role(text, next, to) || bywords_is(text, next, "job"));
}

/* Whether the word, or a part of it between hyphens, belongs to names of outlets: `Citizen-Times`.
 */
static bool has_outlet(const char *text, struct byword word)
{
    for (size_t at = word.start, end; at < word.end; at = end + 1) {
        for (end = at; end < word.end && text[end] != '-';)
            end++;
        if (bywords_is(text, (struct byword){.start = at, .end = end}, "outlet"))
            return true;
    }
    return false;
}

bool bywords_is_outlet(const char *text, struct span name, struct byword last)
{
    return last.start > name.start && last.end == name.end && has_outlet(text, last);
}

void bywords_add_name(struct byline *byline, struct span name)
{
    if (byline->name_count < BYLINE_NAMES)
        byline->names[byline->name_count++] = name;
}

bool bywords_is_call_sign(const char *text, struct byword word)
{
    size_t n = 0;
    while (word.start + n < word.end && ascii_is_upper(text[word.start + n]))
        n++;
    bool whole = word.start + n == word.end || text[word.start + n] == '-';
    return whole && (n == 3 || n == 4) && (text[word.start] == 'K' || text[word.start] == 'W');
}
