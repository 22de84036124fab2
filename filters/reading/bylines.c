/* SPDX-License-Identifier: MIT */
#include "bylines.h"

#include <string.h>

#include "agencies.h"
#include "common/scan.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "datelines.h"
#include "lists.h"
#include "triggers.h"
#include "words.h"

/* The longest byline, outlet's name and sign-off that are looked at. */
enum { BYLINE_MOST = 160, OUTLET_MOST = 60, SIGNOFF_MOST = 1200 };

/* How far from its bracket a sign-off says what it is. */
enum { CREDITED_MOST = 40 };

static const struct wordlist byline_words = {&english_byline_words, NULL};

/* A word and the marks behind it. */
struct word {
    size_t start;
    size_t end;  /* without the marks */
    size_t next; /* where the next word begins */
    bool stop;   /* a comma, semicolon, bracket or full stop stands behind it */
};

static bool starts(const char *text, size_t at, size_t to, const char *words)
{
    size_t n = strlen(words);
    return to - at >= n && memcmp(text + at, words, n) == 0;
}

/* Whether byline-words.txt has the word in that class. */
static bool is_of(const char *text, struct word word, const char *name)
{
    const char *classes = wordlist_find(&byline_words, text + word.start, word.end - word.start);
    return classes != NULL && strstr(classes, name) != NULL;
}

/* The full stop of an initial (`Edith M. Lederer`) or of `Jr.` belongs to its word. */
static bool next_word(const char *text, size_t at, size_t to, struct word *word)
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
        !is_of(text, *word, "dotted"))
        word->end--;
    word->next = word->end;
    while (word->next < to && strchr(" ,;.()", text[word->next]) != NULL)
        word->next++;
    word->stop = word->end < at;
    for (size_t i = at; i < word->next; i++)
        word->stop = word->stop || text[i] != ' ';
    return word->end > word->start;
}

static bool is_capitalized(const char *text, struct word word)
{
    return utf8_is_upper(text + word.start, word.end - word.start);
}

/* Particles inside a name: `Ludwig van der Rohe`, `bin Salman`. */
static bool is_particle(const char *text, struct word word)
{
    return (words_classes(text, word.start, word.end) & WORD_PARTICLE) != 0;
}

/* The run of capitalized words from the word at hand on, up to a mark. */
static struct span take_name(const char *text, struct word *word, size_t to)
{
    struct span name = {word->start, word->end};
    while (!word->stop && word->next < to) {
        struct word next;
        if (!next_word(text, word->next, to, &next))
            break;
        bool part = is_capitalized(text, next) || is_particle(text, next);
        if (!part || is_of(text, next, "joint"))
            break;
        *word = next;
        if (is_capitalized(text, next))
            name.end = next.end;
    }
    return name;
}

static void add_name(struct byline *byline, struct span name)
{
    if (byline->name_count < BYLINE_NAMES)
        byline->names[byline->name_count++] = name;
}

/* Reads names parted by commas and `and`, up to an agency or a role. */
static bool read_names(const char *text, size_t at, size_t to, struct byline *byline)
{
    struct word word;
    while (at < to && next_word(text, at, to, &word)) {
        if (is_of(text, word, "joint")) {
            at = word.next;
            continue;
        }
        if (text[word.start] == '@' || (byline->name_count > 0 && is_of(text, word, "role")))
            return true;
        if (!is_capitalized(text, word))
            return false;
        add_name(byline, take_name(text, &word, to));
        at = word.next;
    }
    return byline->name_count > 0;
}

/* `By Monday`, `By Christmas` and `By The Numbers` name nobody. */
static bool is_byline(const char *text, const struct byline *byline)
{
    struct span name = byline->names[0];
    size_t end = name.start;
    while (end < name.end && text[end] != ' ')
        end++;
    bool alone = end == name.end && byline->name_count == 1 && byline->agency.end == 0;
    unsigned classes = words_classes(text, name.start, end);
    return byline->name_count > 0 && !alone &&
           (classes & (WORD_DAY | WORD_ARTICLE | WORD_DETERMINER)) == 0;
}

/* Whether the name may be a person's: two to four words, and none that begins a heading. */
static bool is_persons(const char *text, struct span name)
{
    size_t words = 1, first = name.start;
    while (first < name.end && text[first] != ' ')
        first++;
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
        !read_names(text, paragraph.start, paragraph.end, byline))
        return false;
    for (size_t i = 0; i < byline->name_count; i++)
        if (!is_persons(text, byline->names[i]))
            return false;
    return byline->names[byline->name_count - 1].end == paragraph.end;
}

/* The call sign of a station in the United States, with or without what it sends: `KSDK-TV`. */
static bool is_call_sign(const char *text, struct word word)
{
    size_t n = 0;
    while (word.start + n < word.end && text[word.start + n] >= 'A' && text[word.start + n] <= 'Z')
        n++;
    bool whole = word.start + n == word.end || text[word.start + n] == '-';
    return whole && (n == 3 || n == 4) && (text[word.start] == 'K' || text[word.start] == 'W');
}

/* Whether the paragraph is an outlet's name: one of the agencies, or capitalized words of which one
 * is a newspaper's or a station's. */
static bool is_outlet(const char *text, struct span paragraph)
{
    size_t n;
    bool known = false;
    struct word word;
    if (agencies_find(text + paragraph.start, paragraph.end - paragraph.start, &n) != NULL)
        return true;
    for (size_t at = paragraph.start;
         at < paragraph.end && next_word(text, at, paragraph.end, &word); at = word.next) {
        if (!is_capitalized(text, word) && !is_of(text, word, "small"))
            return false;
        known = known || is_of(text, word, "outlet") || is_call_sign(text, word);
    }
    return known;
}

/* Reads who the reporters work for from the paragraph behind their names: an outlet, `Special for`
 * one, or a role. */
static bool read_outlet(const char *text, struct span paragraph, struct byline *byline)
{
    size_t from = paragraph.start, to = paragraph.end;
    if (to - from < 2 || to - from > OUTLET_MOST || strchr(".!?:;\"", text[to - 1]) != NULL)
        return false;
    if (starts(text, from, to, "Special for ") || starts(text, from, to, "Special to ")) {
        from = (size_t)((const char *)memchr(text + from + 8, ' ', to - from - 8) - text) + 1;
        byline->agency = (struct span){from, to};
        return from < to;
    }
    if (is_outlet(text, paragraph)) {
        byline->agency = paragraph;
        return true;
    }
    struct word word;
    size_t last = to;
    while (last > from && text[last - 1] != ' ')
        last--;
    return next_word(text, last, to, &word) && is_of(text, word, "role") &&
           utf8_is_upper(text + from, to - from);
}

/* An outlet's name in capitals alone is the label that its site puts over each of its stories. */
static bool is_label(const char *text, struct span paragraph)
{
    for (size_t i = paragraph.start; i < paragraph.end; i++)
        if (text[i] >= 'a' && text[i] <= 'z')
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

bool bylines_read(const char *text, size_t from, size_t to, struct byline *byline)
{
    if (to - from > BYLINE_MOST || to - from < 6)
        return false;
    if (!starts(text, from, to, "By ") && !starts(text, from, to, "by ") &&
        !starts(text, from, to, "BY "))
        return false;
    *byline = (struct byline){0};
    /* A sentence ends with a stop; a byline does not, but for an abbreviation's. */
    if (strchr("!?:;\"", text[to - 1]) != NULL)
        return false;
    size_t end = to;
    if (agencies_in(text, from + 3, to, &byline->agency))
        end = byline->agency.start;
    if (end <= from + 3 || starts(text, from + 3, to, "The Associated Press"))
        return byline->agency.end == to;
    return read_names(text, from + 3, end, byline) && is_byline(text, byline);
}

static struct triggers phrases;

static void add_phrase(const char *phrase)
{
    triggers_add(&phrases, phrase);
}

void bylines_begin(void)
{
    if (phrases.count == 0)
        wordlist_each(&english_signoff_phrases, add_phrase);
    triggers_begin(&phrases);
}

/* Whether the paragraph holds only capitalized words and those that sign-offs are made of. */
static bool has_only_names(const char *text, size_t from, size_t to)
{
    struct word word;
    size_t others = 0, words = 0;
    for (size_t at = from; at < to && next_word(text, at, to, &word); at = word.next) {
        words++;
        others += utf8_is_lower(text + word.start, word.end - word.start) &&
                  !is_particle(text, word) &&
                  wordlist_find(&byline_words, text + word.start, word.end - word.start) == NULL;
    }
    return others * 6 <= words;
}

/* Whether the words stand in text[from..to). */
static bool holds(const char *text, size_t from, size_t to, const char *words)
{
    size_t n = strlen(words);
    return scan_words(text + from, to - from, words, n) + n <= to - from;
}

/* A sign-off may stand behind the last sentence, in brackets or behind its label. */
static size_t signoff_start(const char *text, size_t from, size_t to)
{
    size_t open = to;
    while (open > from && to - open < SIGNOFF_MOST && text[open - 1] != '(')
        open--;
    size_t head = to - open < CREDITED_MOST ? to : open + CREDITED_MOST;
    if (open > from + 1 && text[open - 1] == '(' && text[open - 2] == ' ' &&
        holds(text, open, head, "eporting by "))
        return open - 1;
    static const char label[] = ". Contributing: ";
    size_t at = from + scan_words(text + from, to - from, label, sizeof label - 1);
    return at < to ? at + 2 : from;
}

static size_t behind_dash(const char *text, size_t from, size_t to)
{
    while (from < to && strchr("-_ ", text[from]) != NULL)
        from++;
    return starts(text, from, to, "\xE2\x80\x94") ? from + 3 : from;
}

/* Where to follow a reporter is no part of the sign-off. */
static size_t signoff_end(const char *text, size_t from, size_t to)
{
    static const char follow[] = ". Follow ";
    size_t at = from + scan_words(text + from, to - from, follow, sizeof follow - 1);
    return at < to ? at + 1 : to;
}

static bool is_signoff(const char *text, size_t from, size_t to)
{
    return to - from <= SIGNOFF_MOST && triggers_in(&phrases, text, from, to) &&
           has_only_names(text, from, to);
}

/* Whether the paragraph is a sign-off, or has one at its end: then it is text[part). */
static bool find_signoff(const struct story *story, size_t from, size_t to, struct span *part)
{
    const char *text = story->text;
    if (!triggers_stand(&phrases, story, from, to))
        return false;
    from = behind_dash(text, from, to);
    *part = (struct span){from, signoff_end(text, from, to)};
    if (is_signoff(text, part->start, part->end))
        return true;
    part->start = signoff_start(text, from, to);
    part->end = signoff_end(text, part->start, to);
    return part->start > from && is_signoff(text, part->start, part->end);
}

/* Words of a sign-off that are neither names nor places. */
static bool is_filler(const char *text, struct word word)
{
    return is_of(text, word, "filler") || text[word.end - 1] == ':';
}

static bool leads_to_place(const char *text, struct word word)
{
    return is_of(text, word, "place");
}

/* Whether the capitalized run is followed by `in`: it is a reporter then, even one called Paris. */
static bool is_reporter(const char *text, struct word last, size_t to)
{
    struct word next;
    return !last.stop && next_word(text, last.next, to, &next) && leads_to_place(text, next);
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

/* Tells reporters from places: a place stands behind `in`, `from` or `at`, or is joined to one and
 * is no reporter. */
static void read_signoff(const char *text, size_t at, size_t to, struct byline *byline)
{
    struct word word;
    bool place_next = false, after_place = false, outlet_next = false;
    while (at < to && next_word(text, at, to, &word)) {
        if (leads_to_place(text, word)) {
            place_next = true;
        } else if (is_of(text, word, "employer")) {
            outlet_next = true;
        } else if (is_capitalized(text, word) && !is_filler(text, word) &&
                   !is_of(text, word, "role")) {
            struct span name = take_name(text, &word, to);
            char country[3];
            bool joined = after_place && !is_reporter(text, word, to) &&
                          places_country(text + name.start, name.end - name.start, country);
            after_place = place_next || joined;
            place_next = false;
            if (after_place) {
                at = add_place(text, name, to, byline);
                continue;
            }
            if (!outlet_next)
                add_name(byline, without_outlet(text, name));
            outlet_next = false;
        } else if (!is_of(text, word, "joint")) {
            after_place = false;
        }
        at = word.next;
    }
}

bool bylines_read_signoff(const struct story *story, size_t from, size_t to, struct span *part,
                          struct byline *byline)
{
    const char *text = story->text;
    if (!find_signoff(story, from, to, part))
        return false;
    *byline = (struct byline){0};
    bool named = agencies_in(text, part->start, part->end, &byline->agency);
    /* The agency is no reporter: what stands before and behind it is read apart. */
    if (named) {
        read_signoff(text, part->start, byline->agency.start, byline);
        read_signoff(text, byline->agency.end, part->end, byline);
    } else {
        read_signoff(text, part->start, part->end, byline);
    }
    return named || byline->name_count > 0;
}
