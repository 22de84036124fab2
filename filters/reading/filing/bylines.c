/* SPDX-License-Identifier: MIT */
#include "bylines.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "datelines.h"
#include "reading/words/calendar.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

/* The longest byline, and the longest name of an outlet, that are looked at, in bytes. */
enum { BYLINE_MOST = 160, OUTLET_MOST = 60 };

/* The most words from a name to the word for its job: `defence and diplomatic correspondent`. */
enum { JOB_WORDS = 6 };

/* Whether the words from `word` on, the first in small letters, lead to the name of a job. */
static bool leads_to_job(const char *text, struct byword word, size_t to)
{
    for (size_t words = 0; words < JOB_WORDS && text[to - 1] != '.'; words++) {
        if (bywords_is(text, word, "job"))
            return true;
        if (word.stop || !bywords_next(text, word.next, to, &word))
            return false;
    }
    return false;
}

/* Takes the place that `word` leads to (`in Paris`); returns where to read on, or `to` if no
 * place's name stands there. */
static size_t take_place(const char *text, struct byword word, size_t to, struct byline *byline)
{
    struct byword first;
    if (text[to - 1] == '.' || !bywords_next(text, word.next, to, &first) ||
        !bywords_is_capitalized(text, first) || byline->place_count == BYLINE_PLACES)
        return to;
    struct span name = bywords_take_name(text, &first, to);
    struct place place;
    places_complete(text, name, to, &place);
    byline->places[byline->place_count++] = place;
    return place.span.end > first.next ? place.span.end : first.next;
}

/* Takes the capitalized words at `at` for the outlet that the reporters write for, if none is known
 * yet and they may be one's name. */
static void take_outlet(const char *text, size_t at, size_t to, struct byline *byline)
{
    struct byword word;
    if (byline->agency.end > 0 || !bywords_next(text, at, to, &word) ||
        !bywords_is_capitalized(text, word))
        return;
    struct span name = bywords_take_name(text, &word, to);
    if (spans_starts(text, at, to, "The ") || bywords_is(text, word, "outlet"))
        byline->agency = name;
}

/* An agency that is printed in small letters: `dpa`. */
static bool is_small_agency(const char *text, struct byword word, struct byline *byline)
{
    size_t length;
    if (agencies_find(text + word.start, word.end - word.start, &length) == NULL)
        return false;
    if (byline->agency.end == 0)
        byline->agency = (struct span){word.start, word.end};
    return true;
}

/* Whether the word is an account or an address: `@annroe`, `aroe@record.example`. */
static bool is_address(const char *text, struct byword word)
{
    return memchr(text + word.start, '@', word.end - word.start) != NULL;
}

/* Whether the names end before the word: at an address, a role, the outlet they write for, or a
 * word that is no name. *right tells whether names of reporters may end so. `stopped`: a comma
 * stands before the word. */
static bool ends_names(const char *text, struct byword word, bool stopped, size_t to,
                       struct byline *byline, bool *right)
{
    bool named = byline->name_count > 0;
    *right = true;
    if (is_address(text, word) || (named && bywords_is(text, word, "role")))
        return true;
    if (named && bywords_is(text, word, "employer")) {
        take_outlet(text, word.next, to, byline);
        return true;
    }
    if (!bywords_is_capitalized(text, word)) {
        *right =
            named &&
            (bywords_is(text, word, "tail") ||
             (stopped && (is_small_agency(text, word, byline) || leads_to_job(text, word, to))));
        return true;
    }
    if (!named || !spans_starts(text, word.start, to, "The "))
        return false;
    take_outlet(text, word.start, to, byline);
    *right = byline->agency.end == to;
    return true;
}

/* `Ann B. Roe Lakeview Gazette`, on two lines: the name, which has two words at least, without the
 * outlet after it. */
static struct span before_outlet(const char *text, struct span name)
{
    size_t end = spans_first_word(text, name).end;
    do
        end = spans_word_end(text, end + 1, name.end);
    while (end < name.end && text[end - 1] == '.');
    bool outlet = end < name.end && memchr(text + end + 1, ' ', name.end - end - 1) != NULL;
    return outlet ? (struct span){name.start, end} : name;
}

/* Adds the name, whose last word is `last`. An outlet's name right after it, or after other names
 * and a comma, becomes the one that they write for. */
static void add_name(const char *text, struct span name, struct byword last, bool stopped,
                     struct byline *byline)
{
    bool outlet = byline->agency.end == 0 && bywords_is_outlet(text, name, last);
    struct span person = outlet ? before_outlet(text, name) : name;
    if (outlet && stopped && byline->name_count > 0) {
        byline->agency = name;
        return;
    }
    bywords_add_name(byline, person);
    if (person.end < name.end)
        byline->agency = (struct span){person.end + 1, name.end};
}

/* Reads names separated by commas and `and`, each of which a place may follow. False if they are
 * not those of reporters. */
static bool read_names(const char *text, size_t at, size_t to, struct byline *byline)
{
    bool stopped = false, right;
    struct byword word;
    while (at < to && bywords_next(text, at, to, &word)) {
        bool named = byline->name_count > 0;
        size_t places = byline->place_count;
        if (bywords_is(text, word, "joint")) {
            at = word.next;
            continue;
        }
        if (named && bywords_is(text, word, "place")) {
            at = take_place(text, word, to, byline);
            if (byline->place_count == places)
                return false;
            continue;
        }
        if (ends_names(text, word, stopped, to, byline, &right))
            return right;
        struct span name = bywords_take_name(text, &word, to);
        if (named && bywords_before_job(text, word, to))
            return true;
        add_name(text, name, word, stopped, byline);
        stopped = word.stop;
        at = word.next;
    }
    return byline->name_count > 0;
}

/* `By Monday`, `By Christmas` and `By The Numbers` name nobody. */
static bool is_byline(const char *text, const struct byline *byline)
{
    struct span name = byline->names[0];
    size_t end = spans_first_word(text, name).end;
    bool alone = end == name.end && byline->name_count == 1 && byline->agency.end == 0;
    unsigned classes = words_classes(text, name.start, end);
    return byline->name_count > 0 && !alone &&
           (classes & (WORD_DAY | WORD_ARTICLE | WORD_DETERMINER)) == 0;
}

/* Whether the name may be a person's: two to four words, and none that begins a heading. */
static bool is_persons(const char *text, struct span name)
{
    size_t words = spans_count_words(text, name), first = spans_first_word(text, name).end;
    const unsigned no_name = WORD_DAY | WORD_ARTICLE | WORD_DETERMINER | WORD_PREPOSITION |
                             WORD_PRONOUN | WORD_CONJUNCTION;
    return words >= 2 && words <= 4 && (words_classes(text, name.start, first) & no_name) == 0;
}

/* Whether the paragraph consists of the names of persons. */
static bool are_names(const char *text, struct span paragraph, struct byline *byline)
{
    if (paragraph.end - paragraph.start > BYLINE_MOST ||
        !read_names(text, paragraph.start, paragraph.end, byline) || byline->name_count == 0)
        return false;
    for (size_t i = 0; i < byline->name_count; i++)
        if (!is_persons(text, byline->names[i]))
            return false;
    return byline->names[byline->name_count - 1].end == paragraph.end;
}

/* Whether the paragraph is an outlet's name: one of the agencies, or capitalized words of which one
 * is a newspaper's or a station's. */
static bool is_outlet(const char *text, struct span paragraph)
{
    size_t n;
    bool known = false;
    struct byword word;
    if (agencies_find(text + paragraph.start, paragraph.end - paragraph.start, &n) != NULL)
        return true;
    for (size_t at = paragraph.start;
         at < paragraph.end && bywords_next(text, at, paragraph.end, &word); at = word.next) {
        if (!bywords_is_capitalized(text, word) && !bywords_is(text, word, "small"))
            return false;
        known = known || bywords_is(text, word, "outlet") || bywords_is_call_sign(text, word);
    }
    return known;
}

/* Where the outlet begins after `Special for`; the paragraph's beginning if that says no such
 * thing. */
static size_t after_special(const char *text, struct span paragraph)
{
    size_t first = spans_first_word(text, paragraph).end;
    if (first == paragraph.end)
        return paragraph.start;
    size_t end = spans_first_word(text, (struct span){first + 1, paragraph.end}).end;
    struct byword words = {.start = paragraph.start, .end = end};
    return end < paragraph.end && bywords_is(text, words, "special") ? end + 1 : paragraph.start;
}

/* Reads who the reporters work for from the paragraph after their names: an outlet, `Special for`
 * one, or a role. */
static bool read_outlet(const char *text, struct span paragraph, struct byline *byline)
{
    size_t from = paragraph.start, to = paragraph.end;
    if (to - from < 2 || to - from > OUTLET_MOST || strchr(".!?:;\"", text[to - 1]) != NULL)
        return false;
    size_t outlet = after_special(text, paragraph);
    if (outlet > from) {
        byline->agency = (struct span){outlet, to};
        return outlet < to;
    }
    if (is_outlet(text, paragraph)) {
        byline->agency = paragraph;
        return true;
    }
    struct byword word;
    size_t last = spans_last_word(text, paragraph).start;
    return bywords_next(text, last, to, &word) && bywords_is(text, word, "role") &&
           utf8_is_upper(text + from, to - from);
}

/* An outlet's name in capitals alone is the label that its site puts over each of its stories. */
static bool is_label(const char *text, struct span paragraph)
{
    return !spans_has_lower(text, paragraph);
}

bool bylines_read_next(const char *text, struct span next, struct byline *byline)
{
    return byline->agency.end == 0 && next.end > next.start && !is_label(text, next) &&
           bywords_after_by(text, next.start, next.end) == next.start &&
           read_outlet(text, next, byline);
}

bool bylines_read_bare(const char *text, struct span paragraph, struct span next,
                       struct byline *byline, size_t *end)
{
    *byline = (struct byline){0};
    *end = paragraph.end;
    size_t n;
    if (agencies_find(text + paragraph.start, paragraph.end - paragraph.start, &n) != NULL) {
        struct dateline dateline;
        byline->agency = paragraph;
        return datelines_at(text, next.start, next.end, (struct date){0, 0, 0}, &dateline) &&
               !is_label(text, paragraph);
    }
    if (!are_names(text, paragraph, byline) || !read_outlet(text, next, byline))
        return false;
    if (is_label(text, next))
        byline->agency = (struct span){0, 0};
    else
        *end = next.end;
    return true;
}

/* Whether what stands after a mark in a byline may be a date, an hour, an address or an outlet. */
static bool is_after_mark(const char *text, struct span rest)
{
    struct span agency;
    return rest.start == rest.end || ascii_is_digit(text[rest.start]) ||
           (words_classes(text, rest.start, spans_first_word(text, rest).end) & WORD_DAY) != 0 ||
           calendar_month(text + rest.start, spans_first_word(text, rest).end - rest.start) > 0 ||
           memchr(text + rest.start, '@', rest.end - rest.start) != NULL ||
           agencies_in(text, rest.start, rest.end, &agency) || is_outlet(text, rest);
}

/* Where the names end before a mark and a date or an outlet: `By Ann Roe - May 7, 2013`, `By Ann
 * Roe | The Daily Herald`; `to` if there is none. *rest becomes what comes after the mark. */
static size_t before_mark(const char *text, size_t names, size_t to, struct span *rest)
{
    for (size_t at = names; at + 1 < to; at++) {
        if (text[at] != ' ')
            continue;
        size_t end = spans_word_end(text, at + 1, to), n = end - at - 1;
        bool mark = n > 0 && !ascii_is_letter(text[at + 1]) && !ascii_is_digit(text[at + 1]) &&
                    (strchr("|-/", text[at + 1]) != NULL || (n == 3 && text[at + 1] == '\xE2') ||
                     (n == 2 && text[at + 1] == '\xC2'));
        *rest = (struct span){spans_skip_blanks(text, end, to), to};
        if (mark && n <= 3 && is_after_mark(text, *rest))
            return at;
    }
    return to;
}

/* Where the names begin after the outlet that ends at `at`: after its `'s`, and the job between
 * (`the BBC's Ann Roe`, `BBC security correspondent Ann Roe`); `to` if no name follows. */
static size_t after_outlet(const char *text, size_t at, size_t to)
{
    struct byword word;
    size_t small = 0, from = at;
    if (to - at > 2 && text[at] == '\'' && text[at + 1] == 's')
        at += 2;
    else if (to - at > 4 && memcmp(text + at, "\xE2\x80\x99s", 4) == 0)
        at += 4;
    bool job = at > from;
    for (; bywords_next(text, at, to, &word) && small <= JOB_WORDS; at = word.next) {
        bool role = bywords_is(text, word, "role");
        if (!role && bywords_is_capitalized(text, word))
            return job ? word.start : to;
        job = role || bywords_is(text, word, "job");
        small++;
    }
    return to;
}

/* `By The Associated Press By The Associated Press`: whether the agency is named once more. */
static bool is_said_again(const char *text, struct span agency, size_t to)
{
    struct span again;
    size_t by = spans_skip_blanks(text, agency.end, to), at = bywords_after_by(text, by, to);
    return at > by && agencies_in(text, at, to, &again) && again.end == to && again.start - at <= 4;
}

bool bylines_read(const char *text, size_t from, size_t names, size_t to, struct byline *byline)
{
    if (to - from > BYLINE_MOST || to - from < 6)
        return false;
    *byline = (struct byline){0};
    /* A sentence ends with a stop; a byline does not, but for an abbreviation's. */
    if (strchr("!?:;\"", text[to - 1]) != NULL)
        return false;
    size_t end = to;
    if (agencies_in(text, names, to, &byline->agency))
        end = byline->agency.start;
    /* `By The Associated Press` */
    if (end == names || (words_classes(text, names, end - 1) & WORD_ARTICLE) != 0) {
        names = byline->agency.end < to ? after_outlet(text, byline->agency.end, to) : to;
        return byline->agency.end == to || is_said_again(text, byline->agency, to) ||
               (names < to && read_names(text, names, to, byline) && is_byline(text, byline));
    }
    struct span rest;
    size_t mark = before_mark(text, names, end, &rest);
    if (mark < end && byline->agency.end == 0 && is_outlet(text, rest))
        byline->agency = rest;
    return read_names(text, names, mark, byline) && is_byline(text, byline);
}

/* Whether a word for a job ends right before the blank before `at`: `Associated Press Writer`. */
static bool is_after_role(const char *text, size_t from, size_t at)
{
    struct span word = spans_last_word(text, (struct span){from, at - 1});
    return bywords_is(text, (struct byword){.start = word.start, .end = word.end}, "role");
}

/* Whether a dateline begins at `at`, with no mark between it and the byline: with a city that is
 * known, and an agency or a date; or with any town in capitals after a job, and an agency. */
static bool is_glued_dateline(const char *text, size_t from, size_t at, size_t limit, size_t to)
{
    struct dateline dateline;
    struct place place;
    bool known = places_at(text, at, limit, &place) && place.kind == PLACE_CITY;
    if ((!known && !is_after_role(text, from, at)) ||
        !datelines_at(text, at, to, (struct date){0, 0, 0}, &dateline))
        return false;
    bool capitals = datelineparts_in_capitals(text, dateline.place);
    if (known && dateline.place.end == place.name.end)
        return dateline.agency.end > 0 || (capitals && dateline.date.month > 0);
    return dateline.agency.end > 0 && capitals && dateline.place.start == at &&
           is_after_role(text, from, at);
}

size_t bylines_glued_end(const char *text, size_t from, size_t names, size_t to)
{
    size_t limit = to - from > DATELINE_MOST ? from + DATELINE_MOST : to;
    for (size_t at = names + 1; at < limit; at++)
        if (text[at - 1] == ' ' && is_glued_dateline(text, names, at, limit, to))
            return at;
    return from;
}
