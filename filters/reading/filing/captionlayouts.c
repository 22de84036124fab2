/* SPDX-License-Identifier: MIT */
#include "captionlayouts.h"

#include <string.h>

#include "agencies.h"
#include "captionleads.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

/* The longest credit after a bar, or of a slide, in bytes. */
enum { CREDIT_REACH = 160 };

/* The words of the list, by their class. */
static struct setphrases headings, ends, slides, turns, counts, joints;

void captionlayouts_prepare(void)
{
    headings = setphrases_of(&english_caption_words, "heading");
    ends = setphrases_of(&english_caption_words, "end");
    slides = setphrases_of(&english_caption_words, "slide");
    turns = setphrases_of(&english_caption_words, "turn");
    counts = setphrases_of(&english_caption_words, "count");
    joints = setphrases_of(&english_caption_words, "joint");
}

/* Where the text begins after a phrase at `at` and a blank; `at` if none stands there. */
static size_t after_phrase(const char *text, size_t at, size_t to, const struct setphrases *set)
{
    size_t end = at + setphrases_at(set, text, at, to);
    return end > at && end < to && text[end] == ' ' ? end + 1 : at;
}

size_t captionlayouts_end(const char *text, size_t from, size_t to)
{
    size_t heading = setphrases_find(&headings, " ", text, from, to);
    if (heading < to)
        to = heading - 1;
    struct span last = spans_last_word(text, (struct span){from, to});
    if (last.start > from + 1 && setphrases_at(&ends, text, last.start, to) == to - last.start)
        to = last.start - 1;
    if (to - from > 2 && text[to - 2] == ')' && ascii_is_lower(text[to - 1]))
        to--;
    return to;
}

size_t captionlayouts_start(const char *text, size_t from, size_t to)
{
    size_t slide = after_phrase(text, from, to, &slides);
    return slide > from ? slide : captionleads_end(text, from, to);
}

/* ` 1 of 9 i View slideshow` after the credit: where it begins; `to` if it does not stand there. */
static size_t before_count(const char *text, size_t from, size_t to)
{
    size_t of = setphrases_find(&counts, "", text, from, to), at = of;
    while (at > from && ascii_is_digit(text[at - 1]))
        at--;
    size_t behind = of + setphrases_at(&counts, text, of, to);
    bool count = at < of && behind < to && ascii_is_digit(text[behind]);
    return count && at > from && text[at - 1] == ' ' ? at - 1 : to;
}

static bool find_slide(const char *text, size_t from, size_t to, struct credit *credit)
{
    if (after_phrase(text, from, to, &slides) == from)
        return false;
    size_t turn = setphrases_find(&turns, " ", text, from, to);
    size_t start = after_phrase(text, turn, to, &turns);
    size_t end = before_count(text, start, to);
    if (start == turn || end - start > CREDIT_REACH)
        return false;
    *credit = (struct credit){.span = {turn - 1, end}};
    creditparts_read(text, (struct span){start, end}, credit);
    return true;
}

/* The name that begins at `at`, in capitalized words: where it ends, before what joins it to the
 * next part. 0 if nothing does. */
static size_t name_end(const char *text, size_t at, size_t to)
{
    while (at < to && utf8_is_upper(text + at, to - at)) {
        while (at < to && strchr(" /,;|:()[]", text[at]) == NULL)
            at++;
        if (setphrases_at(&joints, text, at, to) > 0)
            return at;
        if (at == to || text[at] != ' ')
            return 0;
        size_t word = ++at;
        while (at < to && ascii_is_lower(text[at]))
            at++;
        bool particle = at > word && at < to && text[at] == ' ' &&
                        (words_classes(text, word, at) & WORD_PARTICLE) != 0;
        at = particle ? at + 1 : word;
    }
    return 0;
}

/* Where the credit that begins at `from` ends: after the last agency that its parts lead to. 0 if
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
        next = part > 0 ? part + setphrases_at(&joints, text, part, to) : 0;
        if (part == 0 || next == part)
            break;
    }
    return end;
}

/* The credit after a bar that follows the end of a sentence. */
static bool find_barred(const char *text, size_t from, size_t to, struct credit *credit)
{
    if (to - from < 8)
        return false;
    const char *bar = text + from + 3, *last = text + to - 3;
    while (++bar < last && (bar = memchr(bar, '|', (size_t)(last - bar))) != NULL) {
        size_t at = (size_t)(bar - text) - 1;
        bool ended =
            text[at] == ' ' && text[at + 2] == ' ' &&
            (strchr(".?!\")", text[at - 1]) != NULL || punctuation_double(text, at - 3, at) > 0);
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
