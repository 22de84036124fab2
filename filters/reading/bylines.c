/* SPDX-License-Identifier: MIT */
#include "bylines.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "datelines.h"
#include "spans.h"
#include "words.h"

/* The longest byline and outlet's name that are looked at. */
enum { BYLINE_MOST = 160, OUTLET_MOST = 60 };

/* Reads names parted by commas and `and`, up to an agency, a role or whom they write for. */
static bool read_names(const char *text, size_t at, size_t to, struct byline *byline)
{
    struct byword word;
    while (at < to && bywords_next(text, at, to, &word)) {
        if (bywords_is(text, word, "joint")) {
            at = word.next;
            continue;
        }
        if (text[word.start] == '@' || (byline->name_count > 0 && bywords_is(text, word, "role")))
            return true;
        if (!bywords_is_capitalized(text, word))
            return byline->name_count > 0 && bywords_is(text, word, "employer");
        struct span name = bywords_take_name(text, &word, to);
        if (byline->name_count > 0 && bywords_before_job(text, word, to))
            return true;
        bywords_add_name(byline, name);
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
    size_t words = 1, first = spans_first_word(text, name).end;
    for (size_t i = name.start; i < name.end; i++)
        words += text[i] == ' ';
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

/* Where the outlet begins behind `Special for`; the paragraph's beginning if that says no such
 * thing. */
static size_t behind_special(const char *text, struct span paragraph)
{
    size_t first = spans_first_word(text, paragraph).end;
    if (first == paragraph.end)
        return paragraph.start;
    size_t end = spans_first_word(text, (struct span){first + 1, paragraph.end}).end;
    struct byword words = {.start = paragraph.start, .end = end};
    return end < paragraph.end && bywords_is(text, words, "special") ? end + 1 : paragraph.start;
}

/* Reads who the reporters work for from the paragraph behind their names: an outlet, `Special for`
 * one, or a role. */
static bool read_outlet(const char *text, struct span paragraph, struct byline *byline)
{
    size_t from = paragraph.start, to = paragraph.end;
    if (to - from < 2 || to - from > OUTLET_MOST || strchr(".!?:;\"", text[to - 1]) != NULL)
        return false;
    size_t outlet = behind_special(text, paragraph);
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
    for (size_t i = paragraph.start; i < paragraph.end; i++)
        if (ascii_is_lower(text[i]))
            return false;
    return true;
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
    if (end == names || (words_classes(text, names, end - 1) & WORD_ARTICLE) != 0)
        return byline->agency.end == to;
    return read_names(text, names, end, byline) && is_byline(text, byline);
}

/* Whether the word before the blank before `at` ends a job: `Associated Press Writer`. */
static bool is_behind_role(const char *text, size_t from, size_t at)
{
    struct span word = spans_last_word(text, (struct span){from, at - 1});
    return bywords_is(text, (struct byword){.start = word.start, .end = word.end}, "role");
}

/* Whether a dateline that nothing parts from the byline begins at `at`: with a city that is known,
 * and an agency or a date; or with any town in capitals behind a job, and an agency. */
static bool is_glued_dateline(const char *text, size_t from, size_t at, size_t limit, size_t to)
{
    struct dateline dateline;
    struct place place;
    bool known = places_at(text, at, limit, &place) && place.kind == PLACE_CITY;
    if ((!known && !is_behind_role(text, from, at)) ||
        !datelines_at(text, at, to, (struct date){0, 0, 0}, &dateline))
        return false;
    bool capitals = datelineparts_in_capitals(text, dateline.place);
    if (known && dateline.place.end == place.name.end)
        return dateline.agency.end > 0 || (capitals && dateline.date.month > 0);
    return dateline.agency.end > 0 && capitals && dateline.place.start == at &&
           is_behind_role(text, from, at);
}

size_t bylines_glued_end(const char *text, size_t from, size_t names, size_t to)
{
    size_t limit = to - from > DATELINE_MOST ? from + DATELINE_MOST : to;
    for (size_t at = names + 1; at < limit; at++)
        if (text[at - 1] == ' ' && is_glued_dateline(text, names, at, limit, to))
            return at;
    return from;
}
