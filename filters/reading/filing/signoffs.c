/* SPDX-License-Identifier: MIT */
#include "signoffs.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"
#include "reading/words/triggers.h"

/* The longest sign-off that is looked at, and how far from its bracket it says what it is. */
enum { SIGNOFF_MOST = 1200, CREDITED_MOST = 40 };

/* The phrases of the list, once it is read. A sign-off has one of the signs in it, or one of
 * `lasts` at its end; each of these has one of the hints in it, which are searched for in the whole
 * text at once. */
static struct triggers signs, hints;
static struct setphrases lasts, insides, labels, follows, tails, notices;

/* Whether the phrase begins with one that is a sign only at a paragraph's end. */
static bool goes_on_from_last(const char *phrase, size_t n)
{
    return setphrases_at(&lasts, phrase, 0, n) > 0;
}

static void prepare_hints(const struct setphrases *phrases)
{
    struct setphrases others = *phrases;
    others.count = 0;
    for (size_t i = 0; i < phrases->count; i++)
        if (!goes_on_from_last(phrases->items[i], phrases->lengths[i])) {
            others.items[others.count] = phrases->items[i];
            others.lengths[others.count++] = phrases->lengths[i];
        }
    triggers_add(&hints, &lasts);
    triggers_add(&hints, &others);
}

static void prepare_phrases(void)
{
    if (signs.count > 0)
        return;
    struct setphrases phrases = setphrases_of(&english_signoff_phrases, "sign");
    lasts = setphrases_of(&english_signoff_phrases, "last");
    triggers_add(&signs, &phrases);
    prepare_hints(&phrases);
    insides = setphrases_of(&english_signoff_phrases, "inside");
    labels = setphrases_of(&english_signoff_phrases, "label");
    follows = setphrases_of(&english_signoff_phrases, "follow");
    tails = setphrases_of(&english_signoff_phrases, "tail");
    notices = setphrases_of(&english_signoff_phrases, "notice");
}

/* Whether the paragraph holds only capitalized words and those that sign-offs are made of. */
static bool has_only_names(const char *text, size_t from, size_t to)
{
    struct byword word;
    size_t others = 0, words = 0;
    for (size_t at = from; at < to && bywords_next(text, at, to, &word); at = word.next) {
        words++;
        others += utf8_is_lower(text + word.start, word.end - word.start) &&
                  !bywords_is_particle(text, word) && !bywords_is(text, word, "");
    }
    return others * 6 <= words;
}

/* A sign-off may stand after the last sentence, in brackets or after its label, or after what a
 * site says of the story. */
static size_t signoff_start(const char *text, size_t from, size_t to)
{
    size_t open = to;
    while (open > from && to - open < SIGNOFF_MOST && text[open - 1] != '(')
        open--;
    size_t head = to - open < CREDITED_MOST ? to : open + CREDITED_MOST;
    if (open > from + 1 && text[open - 1] == '(' && text[open - 2] == ' ' &&
        setphrases_find(&insides, "", text, open, head) < head)
        return open - 1;
    size_t label = setphrases_find(&labels, ". ", text, from, to);
    if (label < to)
        return label;
    /* `This is a developing story. Please check back for updates. Ann Roe contributed ...` */
    if (to - from > SIGNOFF_MOST)
        return from;
    for (size_t at; (at = setphrases_find(&notices, "", text, from, to)) < to;)
        from = at + setphrases_at(&notices, text, at, to);
    return from;
}

static size_t after_dash(const char *text, size_t from, size_t to)
{
    while (from < to && strchr("-_ ", text[from]) != NULL)
        from++;
    size_t dash = punctuation_long_dash(text, from, to);
    return dash > 0 ? spans_skip_blanks(text, from + dash, to) : from;
}

/* Where to follow a reporter is no part of the sign-off, nor when the report was updated. */
static size_t signoff_end(const char *text, size_t from, size_t to)
{
    size_t follow = setphrases_find(&follows, ". ", text, from, to);
    to = follow < to ? follow - 1 : to;
    return setphrases_find(&tails, "", text, from, to);
}

/* Whether text[from..to) ends with one of the phrases that make it a sign-off there. */
static bool ends_with_last(const char *text, size_t from, size_t to)
{
    for (size_t i = 0; i < lasts.count; i++)
        if (to - from > lasts.lengths[i] &&
            spans_starts(text, to - lasts.lengths[i], to, lasts.items[i]))
            return true;
    return false;
}

static bool has_sign(const char *text, size_t from, size_t to)
{
    return ends_with_last(text, from, to) || triggers_in(&signs, text, from, to);
}

static bool is_signoff(const char *text, size_t from, size_t to)
{
    return to - from <= SIGNOFF_MOST && has_sign(text, from, to) && has_only_names(text, from, to);
}

/* Whether the paragraph is a sign-off, or has one at its end: then it is text[part). */
static bool find_signoff(const struct story *story, size_t from, size_t to, size_t *next,
                         struct span *part)
{
    const char *text = story->text;
    prepare_phrases();
    if (!triggers_stand(&hints, next, story, from, to) || !has_sign(text, from, to))
        return false;
    from = after_dash(text, from, to);
    *part = (struct span){from, signoff_end(text, from, to)};
    size_t start = signoff_start(text, from, to);
    /* A sentence before a bracket is no part of what the bracket says. */
    bool sign_before =
        start == from || text[start] != '(' || triggers_in(&signs, text, from, start);
    if (sign_before && is_signoff(text, part->start, part->end))
        return true;
    part->start = start;
    part->end = signoff_end(text, part->start, to);
    return part->start > from && is_signoff(text, part->start, part->end);
}

/* Whether the word of a sign-off belongs to no name and no place. */
static bool is_filler(const char *text, struct byword word)
{
    return bywords_is(text, word, "filler") || text[word.end - 1] == ':';
}

static bool leads_to_place(const char *text, struct byword word)
{
    return bywords_is(text, word, "place");
}

/* Whether the capitalized run is followed by `in`: it is a reporter then, even one called Paris. */
static bool is_reporter(const char *text, struct byword last, size_t to)
{
    struct byword next;
    return !last.stop && bywords_next(text, last.next, to, &next) && leads_to_place(text, next);
}

static size_t add_place(const char *text, struct span name, size_t to, struct byline *byline)
{
    struct place place;
    places_complete(text, name, to, &place);
    if (byline->place_count < BYLINE_PLACES)
        byline->places[byline->place_count++] = place;
    return place.span.end;
}

/* The name without the outlet before it: `CNN's Ann Roe`, `Fox News' Ann Roe`. */
static struct span without_outlet(const char *text, struct span name)
{
    for (size_t at = name.end; at > name.start + 2; at--) {
        bool plural = text[at - 1] == ' ' && text[at - 2] == '\'' && text[at - 3] == 's';
        bool straight = text[at - 1] == ' ' && text[at - 2] == 's' && text[at - 3] == '\'';
        bool curly = at > name.start + 5 && text[at - 1] == ' ' &&
                     (memcmp(text + at - 5, "\xE2\x80\x99s", 4) == 0 ||
                      memcmp(text + at - 5, "s\xE2\x80\x99", 4) == 0);
        if (plural || straight || curly)
            return (struct span){at, name.end};
    }
    return name;
}

/* The longest place in the name of a paper. */
enum { PAPER_PLACE_MOST = 40 };

/* `The (Ely, Nev.) Record`: where the paper's name goes on after the bracket that opens at `open`;
 * `open` if none does. */
static size_t after_place(const char *text, size_t from, size_t open, size_t to)
{
    if (open < from + 2 || open >= to || text[open] != '(' || text[open - 1] != ' ' ||
        !ascii_is_letter(text[open - 2]))
        return open;
    size_t reach = to - open < PAPER_PLACE_MOST ? to - open : PAPER_PLACE_MOST;
    const char *close = memchr(text + open, ')', reach);
    size_t behind = close != NULL ? (size_t)(close - text) + 2 : to;
    return behind < to && text[behind - 1] == ' ' && utf8_is_upper(text + behind, to - behind)
               ? behind
               : open;
}

/* `7:12`: what follows the `at` before it is no place. */
static bool is_hour(const char *text, struct byword word)
{
    return ascii_is_digit(text[word.start]) &&
           memchr(text + word.start, ':', word.end - word.start) != NULL;
}

/* Adds the name: a reporter, or the outlet if none is known. Not the first word of a paper that has
 * its place after it (`Ely (Nev.) Record`). */
static void add_name(const char *text, size_t from, size_t to, struct span name, struct byword last,
                     struct byline *byline)
{
    size_t open = spans_skip_blanks(text, name.end, to);
    if (after_place(text, from, open, to) > open)
        return;
    if (!bywords_is_outlet(text, name, last))
        bywords_add_name(byline, without_outlet(text, name));
    else if (byline->agency.end == 0)
        byline->agency = name;
}

/* The state of reading a sign-off: its span, the byline that is being filled, and what the words so
 * far say of the next name. */
struct reading {
    size_t from, to;
    size_t head; /* where the name of a paper begins, whose place stands amid it; `to`: there is
                    none */
    struct byline *byline;
    bool place_next, after_place, outlet_next;
    bool giving; /* the word before was one, as in `With assistance from Ann Roe` */
};

static void take_agency(struct byline *byline, size_t start, size_t end)
{
    if (byline->agency.end == 0)
        byline->agency = (struct span){start, end};
}

/* Takes the name that begins with the word, and returns where to read on. */
static size_t take_named(const char *text, struct byword word, struct reading *reading)
{
    size_t to = reading->to;
    struct span name = bywords_take_name(text, &word, to);
    char country[3];
    bool joined = reading->after_place && !is_reporter(text, word, to) &&
                  places_country(text + name.start, name.end - name.start, country);
    reading->after_place = reading->place_next || joined;
    reading->place_next = false;
    if (reading->after_place)
        return add_place(text, name, to, reading->byline);
    if (!reading->outlet_next &&
        (!bywords_before_job(text, word, to) || bywords_is_outlet(text, name, word)))
        add_name(text, reading->from, to, name, word, reading->byline);
    else if (reading->head < name.start)
        take_agency(reading->byline, reading->head, name.end);
    reading->outlet_next = false;
    reading->head = to;
    return word.next;
}

/* Takes a word, and returns where to read on. */
static size_t take_word(const char *text, struct byword word, struct reading *reading)
{
    bool given = reading->giving;
    reading->giving = bywords_is(text, word, "giving");
    if (leads_to_place(text, word)) {
        reading->place_next = !given;
    } else if (bywords_is(text, word, "employer")) {
        reading->outlet_next = true;
    } else if (bywords_is_call_sign(text, word)) {
        take_agency(reading->byline, word.start, word.end);
        reading->outlet_next = true;
    } else if (bywords_is_capitalized(text, word) && !is_filler(text, word) &&
               !bywords_is(text, word, "role")) {
        return take_named(text, word, reading);
    } else if (!bywords_is(text, word, "joint")) {
        reading->after_place = false;
        reading->place_next = reading->place_next && !is_hour(text, word);
    }
    return word.next;
}

/* Tells reporters from places: a place stands after `in`, `from` or `at`, or is joined to one and
 * is no reporter. */
static void read_signoff(const char *text, size_t from, size_t to, struct byline *byline)
{
    struct reading reading = {.from = from, .to = to, .head = to, .byline = byline};
    struct byword word;
    for (size_t at = from, before = from; at < to && bywords_next(text, at, to, &word);) {
        size_t paper = word.start > from ? after_place(text, from, word.start - 1, to) : 0;
        if (paper > word.start) {
            reading.outlet_next = true;
            reading.head = before;
            at = paper;
            continue;
        }
        before = word.start;
        at = take_word(text, word, &reading);
    }
}

bool signoffs_read(const struct story *story, size_t from, size_t to, size_t *next,
                   struct span *part, struct byline *byline)
{
    const char *text = story->text;
    if (!find_signoff(story, from, to, next, part))
        return false;
    *byline = (struct byline){0};
    bool named = agencies_in(text, part->start, part->end, &byline->agency);
    /* The agency is no reporter: what stands before and after it is read apart. */
    if (named) {
        read_signoff(text, part->start, byline->agency.start, byline);
        read_signoff(text, byline->agency.end, part->end, byline);
    } else {
        read_signoff(text, part->start, part->end, byline);
    }
    return byline->agency.end > 0 || byline->name_count > 0;
}
