/* SPDX-License-Identifier: MIT */
#include "captions.h"

#include <stdio.h>
#include <string.h>

#include "common/search.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "dates.h"
#include "lists.h"
#include "punctuation.h"
#include "spans.h"
#include "words.h"

/* No note begins with more, and no place that only a direction tells is longer. */
enum { NOTE_MOST = 24, PLACE_MOST = 40 };

/* A city that has so many people is meant even where more of a name follows. */
enum { LARGE_CITY = 250000 };

/* How many words may stand between `released` and the day. */
enum { RELEASE_WORDS = 2 };

/* How long words of the list are with a blank beside them. */
enum { WORDS_MOST = 40 };

static const struct wordlist directions = {&english_directions, NULL};
static const struct wordlist editor_notes = {&english_editor_notes, NULL};
static const struct wordlist release_words = {&english_release_words, NULL};
static const struct wordlist caption_words = {&english_caption_words, NULL};

struct words {
    char text[WORDS_MOST];
    size_t length;
};

/* The words of the list, by what they are: a heading with the blank before it, a demand with the
 * one behind it. */
static struct words heading, best, demand;

static void take_words(const char *key)
{
    const char *value = wordlist_find(&caption_words, key, strlen(key));
    struct words *words = value[0] == 'h' ? &heading : value[0] == 'b' ? &best : &demand;
    int length = snprintf(words->text, sizeof words->text, "%s%s%s", words == &heading ? " " : "",
                          key, words == &demand ? " " : "");
    words->length = length > 0 && (size_t)length < sizeof words->text ? (size_t)length : 0;
}

static void prepare_words(void)
{
    if (heading.length == 0)
        wordlist_each(&english_caption_words, take_words);
}

/* text[from..to) without blanks at its ends. */
static struct span trim(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " ", " ");
}

/* As trim(), also of the dashes that a note may begin with. */
static struct span trim_dashes(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " -", " ");
}

/* The dash with a blank before it from `at` on: its place, or `to`; *behind becomes where what
 * comes after it begins. */
static size_t find_dash(const char *text, size_t at, size_t to, size_t *behind)
{
    for (; at + 3 < to; at++) {
        bool hyphen = spans_starts(text, at, to, " - ") || spans_starts(text, at, to, " -- ");
        bool dash = text[at] == ' ' && punctuation_long_dash(text, at + 1, to) > 0;
        if (!hyphen && !dash)
            continue;
        for (*behind = at + 1; *behind < to && text[*behind] != ' ';)
            ++*behind;
        return at;
    }
    *behind = to;
    return to;
}

static bool begins_file(const char *text, size_t at, size_t to)
{
    return spans_starts(text, at, to, "FILE ") || spans_starts(text, at, to, "FILE:") ||
           spans_starts(text, at, to, "File photo");
}

/* Whether the text from `at` to the next dash goes on with a note: it is in capitals, and is not
 * the `FILE - ` that begins a caption. */
static bool note_goes_on(const char *text, size_t at, size_t to)
{
    size_t behind, end = find_dash(text, at, to, &behind);
    while (at < end && text[at] == ' ')
        at++;
    if (end == to || end == at || begins_file(text, at, to))
        return false;
    for (; at < end; at++)
        if (text[at] >= 'a' && text[at] <= 'z')
            return false;
    return true;
}

/* `EDS NOTE: GRAPHIC CONTENT - ` before the caption; gives back where the caption begins. */
static size_t read_note(const char *text, size_t from, size_t to, struct caption *caption)
{
    size_t colon = from;
    while (colon < to && colon - from < NOTE_MOST && text[colon] != ':' && text[colon] != '-')
        colon++;
    size_t head = colon < to && text[colon] == ':' ? colon + 1 : colon;
    while (head > from && text[head - 1] == ' ')
        head--;
    if (wordlist_find(&editor_notes, text + from, head - from) == NULL)
        return from;
    size_t behind, dash = find_dash(text, head, to, &behind);
    if (dash == head)
        dash = find_dash(text, behind, to, &behind);
    while (dash < to && note_goes_on(text, behind, to))
        dash = find_dash(text, behind, to, &behind);
    if (dash == to)
        return from;
    caption->instructions = trim_dashes(text, head, dash);
    return behind;
}

/* `south England`: where in the country, before its name. */
static size_t skip_direction(const char *text, size_t at, size_t to)
{
    size_t end = at;
    while (end < to && ((text[end] >= 'a' && text[end] <= 'z') || text[end] == '-'))
        end++;
    return end > at && end < to && text[end] == ' ' &&
                   wordlist_find(&directions, text + at, end - at) != NULL
               ? end + 1
               : at;
}

/* `Thurrock, south England`: a name in no list, with its country behind a direction. */
static bool place_by_direction(const char *text, size_t from, size_t to, struct place *place)
{
    const char *comma = memchr(text + from, ',', to - from < PLACE_MOST ? to - from : PLACE_MOST);
    if (comma == NULL)
        return false;
    size_t end = (size_t)(comma - text),
           area = skip_direction(text, end + 2 < to ? end + 2 : to, to);
    struct place country;
    if (area <= end + 2 || memchr(text + from, ' ', end - from) != NULL ||
        !places_at(text, area, to, &country) || country.kind == PLACE_CITY)
        return false;
    *place =
        (struct place){.kind = PLACE_CITY, .name = {from, end}, .span = {from, country.span.end}};
    memcpy(place->country, country.country, sizeof place->country);
    return true;
}

/* `Ann Roe, 74, of Phoenix`: where somebody comes from. */
static bool is_home(const char *text, size_t at, size_t end)
{
    return end - at == 2 && memcmp(text + at, "of", 2) == 0 && at > 1 && text[at - 2] == ',';
}

/* `Washington DC` is the city of Washington. */
static void drop_capital_district(const char *text, struct place *place)
{
    size_t n = place->name.end - place->name.start;
    if (n > 3 && memcmp(text + place->name.end - 3, " DC", 3) == 0) {
        place->name.end -= 3;
        place->region = (struct span){place->name.end + 1, place->name.end + 3};
    }
}

/* `Montana` is hardly ever the city in Bulgaria: the name of a country, or of a state that English
 * papers name without its country, is that of a city only if the city stands alone in datelines. */
static bool is_area(const char *text, const struct place *place)
{
    char country[3];
    bool is_region;
    const char *name = text + place->name.start;
    size_t n = place->name.end - place->name.start;
    return place->span.end == place->name.end && !places_stands_alone(name, n) &&
           places_qualify(NULL, 0, name, n, country, &is_region) &&
           (!is_region || strstr("AU CA US", country) != NULL);
}

/* `Sandy Hook`, `Wayne State University`, `Mary's Bakery`: part of a longer name. A day may follow
 * a place, and more of the name of what stands in a large city (`Tampa International Airport`). */
static bool is_part_of_name(const char *text, const struct place *place, size_t to)
{
    struct found_date found;
    size_t at = place->span.end + 1, end = at;
    bool qualified = place->span.end > place->name.end;
    size_t apostrophe = punctuation_apostrophe(text, place->span.end, to);
    bool possessive = apostrophe > 0 && spans_starts(text, place->span.end + apostrophe, to, "s ");
    if (at >= to || qualified ||
        places_people(text + place->name.start, place->name.end - place->name.start) >= LARGE_CITY)
        return false;
    if (possessive || text[at - 1] != ' ' || !utf8_is_upper(text + at, to - at))
        return possessive;
    while (end < to && strchr(" ,.", text[end]) == NULL)
        end++;
    return (words_classes(text, at, end) & WORD_DAY) == 0 &&
           !dates_at(text, at, to, (struct date){0, 0, 0}, &found);
}

/* A place behind a word that leads to one, at `at`: `in Doha, Qatar`. */
static bool place_behind(const char *text, size_t at, size_t to, struct place *place)
{
    size_t end = at;
    while (end < to && text[end] >= 'a' && text[end] <= 'z')
        end++;
    if (end == at || end + 1 >= to || text[end] != ' ' ||
        (words_classes(text, at, end) & WORD_PLACE) == 0 || is_home(text, at, end))
        return false;
    if (!utf8_is_upper(text + end + 1, to - end - 1))
        return false;
    if (!places_qualified_at(text, end + 1, to, place) || place->kind != PLACE_CITY)
        return place_by_direction(text, end + 1, to, place);
    drop_capital_district(text, place);
    return !is_area(text, place) && !is_part_of_name(text, place, to);
}

/* The place stands behind the date, or is the last before it: `in Kabul, Afghanistan, Saturday,
 * Nov. 21, 2020`; `Saturday, Nov. 21, 2020, in Doha, Qatar`. */
static void find_place(const char *text, struct span description, struct span date,
                       struct caption *caption)
{
    struct place place;
    size_t behind = date.end;
    bool listed = date.end > date.start && behind < description.end && text[behind] == ';';
    while (behind < description.end && strchr(" ,;", text[behind]) != NULL)
        behind++;
    /* `Sep 8, 2018; New York, NY, USA; ...` */
    if (listed && places_qualified_at(text, behind, description.end, &place) &&
        place.kind == PLACE_CITY) {
        caption->place = place;
        return;
    }
    if (date.end > date.start && place_behind(text, behind, description.end, &place)) {
        caption->place = place;
        return;
    }
    size_t to = date.end > date.start ? date.start : description.end;
    for (size_t at = description.start; at < to; at++)
        if ((at == description.start || text[at - 1] == ' ') &&
            place_behind(text, at, description.end, &place))
            caption->place = place;
    if (caption->place.name.end > 0 || date.end == date.start)
        return;
    for (size_t at = behind; at < description.end; at++)
        if (text[at - 1] == ' ' && place_behind(text, at, description.end, &place)) {
            caption->place = place;
            return;
        }
}

/* An instruction that stands with the credit, where no note has given one. */
static void add_instruction(size_t at, size_t n, struct caption *caption)
{
    if (caption->instructions.end == 0)
        caption->instructions = (struct span){at, at + n};
}

/* Reuters marks its best photos of a day behind the credit. */
static void read_display(const char *text, struct caption *caption)
{
    struct span credit = caption->credit.span;
    size_t n = credit.end - credit.start;
    size_t at = search_words(text + credit.start, n, best.text, best.length);
    if (at < n)
        add_instruction(credit.start + at, best.length, caption);
}

/* What is left of the paragraph before the credit, or behind it where the credit comes first. */
static struct span describe(const char *text, size_t start, size_t to, struct caption *caption)
{
    const struct credit *credit = &caption->credit;
    size_t end = credit->span.start, n = demand.length;
    if (end >= start + n && memcmp(text + end - n, demand.text, n) == 0) {
        end -= n;
        add_instruction(end, n + strlen("Credit"), caption);
    }
    if (end <= start)
        return trim(text, credit->span.end < to ? credit->span.end : start,
                    credit->span.end < to ? to : start);
    /* A form may begin with the end of the sentence before it. */
    while (end < to && strchr(".!?\"", text[end]) != NULL)
        end++;
    while (end > start && strchr("([ ", text[end - 1]) != NULL)
        end--;
    return trim(text, start, end);
}

/* A day on which the photo was given out (`video released Jan. 1, 2016`) is not that of the photo.
 */
static bool is_release(const char *text, struct span description, size_t date)
{
    size_t at = date, words = 0;
    while (at > description.start && words < RELEASE_WORDS) {
        size_t end = at;
        while (end > description.start && strchr(" ,", text[end - 1]) != NULL)
            end--;
        for (at = end; at > description.start && text[at - 1] != ' ';)
            at--;
        if (wordlist_find(&release_words, text + at, end - at) != NULL)
            return true;
        words++;
    }
    return false;
}

/* The date of the photo. A weekday alone is one where AP prints it, whose captions have it from a
 * fortnight on: others tell of it what they like. */
static struct span find_date(const struct story *story, struct caption *caption)
{
    struct found_date found = {.span = {0, 0}};
    struct span description = caption->description;
    if (dates_find(story->text, description.start, description.end, story->date, &found)) {
        if (is_release(story->text, description, found.span.start))
            return (struct span){0, 0};
        caption->date = found.date;
    } else if (story->date.year != 0 && strcmp(caption->credit.agency, "AP") == 0 &&
               dates_find_weekday(story->text, description.start, description.end, story->date,
                                  &found)) {
        caption->date = found.date;
    }
    return found.span;
}

/* Where the caption ends: before what the site has put behind it, in one paragraph with it. */
static size_t caption_end(const char *text, size_t from, size_t to)
{
    static const char more[] = " More";
    size_t behind = from + search_words(text + from, to - from, heading.text, heading.length);
    if (behind > from)
        to = behind;
    if (to - from > sizeof more && memcmp(text + to - sizeof more + 1, more, sizeof more - 1) == 0)
        to -= sizeof more - 1;
    if (to - from > 2 && text[to - 2] == ')' && text[to - 1] >= 'a' && text[to - 1] <= 'z')
        to--;
    return to;
}

void captions_begin(void)
{
    prepare_words();
    credits_begin();
}

bool captions_read(const struct story *story, size_t from, size_t to, struct caption *caption)
{
    const char *text = story->text;
    if (!credits_may_stand(story, from, to))
        return false;
    *caption = (struct caption){.date = {0, 0, 0}};
    to = caption_end(text, from, to);
    caption->span = (struct span){from, to};
    if (!credits_find(story, from, to, &caption->credit))
        return false;
    size_t start = read_note(text, from, to, caption);
    caption->description = describe(text, start, to, caption);
    read_display(text, caption);
    start = trim(text, start, to).start;
    if (begins_file(text, start, to))
        caption->credit.flags |= CREDIT_FILE;
    find_place(text, caption->description, find_date(story, caption), caption);
    return true;
}
