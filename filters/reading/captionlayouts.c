/* SPDX-License-Identifier: MIT */
#include "captionlayouts.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/search.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "punctuation.h"
#include "spans.h"
#include "words.h"

/* No credit behind a bar is longer, nor one of a slide; and how many words of one kind are kept. */
enum { CREDIT_REACH = 160, WORDS_MOST = 16 };

static const struct wordlist caption_words = {&english_caption_words, NULL};

/* Words of the list, of one kind. */
struct words {
    const char *items[WORDS_MOST];
    size_t count;
};

static struct words headings, leads, slides, turns;

static void take_words(const char *key)
{
    const char *kind = wordlist_find(&caption_words, key, strlen(key));
    struct words *words = strcmp(kind, "heading") == 0 ? &headings
                          : strcmp(kind, "lead") == 0  ? &leads
                          : strcmp(kind, "slide") == 0 ? &slides
                          : strcmp(kind, "turn") == 0  ? &turns
                                                       : NULL;
    if (words != NULL && words->count < WORDS_MOST)
        words->items[words->count++] = key;
}

void captionlayouts_prepare(void)
{
    wordlist_each(&english_caption_words, take_words);
}

/* The words at `at` that are of the kind, a blank behind them: where what follows begins. `at` if
 * there are none. */
static size_t behind_words(const char *text, size_t at, size_t to, const struct words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        if (at == to || text[at] != words->items[i][0])
            continue;
        size_t n = strlen(words->items[i]);
        if (spans_starts(text, at, to, words->items[i]) && at + n < to && text[at + n] == ' ')
            return at + n + 1;
    }
    return at;
}

/* The first blank of text[from..to) behind which words of the kind stand; `to` if there is none. */
static size_t before_words(const char *text, size_t from, size_t to, const struct words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        size_t n = strlen(words->items[i]);
        size_t at = from + search_words(text + from, to - from, words->items[i], n);
        if (at < to && at > from && text[at - 1] == ' ' && (at + n == to || text[at + n] == ' '))
            return at - 1;
    }
    return to;
}

size_t captionlayouts_end(const char *text, size_t from, size_t to)
{
    static const char more[] = " More";
    to = before_words(text, from, to, &headings);
    if (to - from > sizeof more && memcmp(text + to - sizeof more + 1, more, sizeof more - 1) == 0)
        to -= sizeof more - 1;
    if (to - from > 2 && text[to - 2] == ')' && text[to - 1] >= 'a' && text[to - 1] <= 'z')
        to--;
    return to;
}

size_t captionlayouts_start(const char *text, size_t from, size_t to)
{
    size_t slide = behind_words(text, from, to, &slides);
    return slide > from ? slide : behind_words(text, from, to, &leads);
}

bool captionlayouts_is_slide(const char *text, size_t from, size_t to)
{
    return behind_words(text, from, to, &slides) > from;
}

/* ` 1 of 9 i View slideshow` behind the credit: where it begins; `to` if it does not stand there.
 */
static size_t before_count(const char *text, size_t from, size_t to)
{
    size_t of = from + search_words(text + from, to - from, " of ", 4);
    size_t at = of;
    while (at > from && ascii_is_digit(text[at - 1]))
        at--;
    bool count = of + 4 < to && at < of && ascii_is_digit(text[of + 4]);
    return count && at > from && text[at - 1] == ' ' ? at - 1 : to;
}

static bool find_slide(const char *text, size_t from, size_t to, struct credit *credit)
{
    if (!captionlayouts_is_slide(text, from, to))
        return false;
    size_t turn = before_words(text, from, to, &turns);
    size_t start = turn < to ? behind_words(text, turn + 1, to, &turns) : to;
    size_t end = before_count(text, start, to);
    if (start == to || turn + 1 == start || end - start > CREDIT_REACH)
        return false;
    *credit = (struct credit){.span = {turn, end}};
    creditparts_read(text, (struct span){start, end}, credit);
    return true;
}

/* The name that begins at `at`, in capitalized words: where it ends, before a slash, a comma or
 * `via` or `for`. 0 if it is none. */
static size_t name_end(const char *text, size_t at, size_t to)
{
    while (at < to && utf8_is_upper(text + at, to - at)) {
        while (at < to && strchr(" /,;|:()[]", text[at]) == NULL)
            at++;
        if (at < to && (text[at] == '/' || text[at] == ','))
            return at;
        if (spans_starts(text, at, to, " via ") || spans_starts(text, at, to, " for "))
            return at;
        size_t word = at + 1, end = word;
        while (end < to && ascii_is_lower(text[end]))
            end++;
        bool particle = at < to && text[at] == ' ' && end > word &&
                        (words_classes(text, word, end) & WORD_PARTICLE) != 0;
        if (at >= to || text[at] != ' ')
            return at < to && text[at] == ' ' ? at : 0;
        at = particle ? end + 1 : word;
    }
    return 0;
}

/* What joins the parts of a credit, at `at`: where it ends, `at` if there is none. */
static size_t behind_joint(const char *text, size_t at, size_t to)
{
    static const char *const joints[] = {"/", ", ", "; ", " via ", " for ", " and "};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (spans_starts(text, at, to, joints[i]))
            return at + strlen(joints[i]);
    return at;
}

/* Where the credit that begins at `from` ends: behind the last agency that its parts lead to. 0 if
 * they lead to none. */
static size_t credit_end(const char *text, size_t from, size_t to)
{
    size_t end = 0;
    if (to - from > CREDIT_REACH)
        to = from + CREDIT_REACH;
    for (size_t at = from, next; at < to; at = next) {
        struct span agency;
        bool found = agencies_at(text, at, to, &agency);
        size_t part = found ? agency.end : name_end(text, at, to);
        end = found ? part : end;
        next = part > 0 ? behind_joint(text, part, to) : 0;
        if (part == 0 || next == part)
            break;
    }
    return end;
}

/* Behind the bar of the paragraph that the end of a sentence stands before. */
static bool find_barred(const char *text, size_t from, size_t to, struct credit *credit)
{
    for (size_t at = from; (at += search_words(text + at, to - at, " | ", 3)) < to; at += 3) {
        bool ended = at > from && (strchr(".?!\")", text[at - 1]) != NULL ||
                                   punctuation_double(text, at - 3, at) > 0);
        size_t end = ended ? credit_end(text, at + 3, to) : 0;
        if (end == 0 || (end < to && text[end] != ' '))
            continue;
        *credit = (struct credit){.span = {at, end}};
        creditparts_read(text, (struct span){at + 3, end}, credit);
        return true;
    }
    return false;
}

bool captionlayouts_find(const char *text, size_t from, size_t to, struct credit *credit)
{
    return find_slide(text, from, to, credit) || find_barred(text, from, to, credit);
}
